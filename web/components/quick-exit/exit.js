// The one script of a public page: it leaves the site. Plain JavaScript, sent as it stands.
(() => {
  const link = document.querySelector("[data-quick-exit]");
  const neutral = link.dataset.quickExit;
  const leave = () => {
    // what is on the screen goes first: the other site may take seconds to come
    document.title = "…";
    document.documentElement.replaceChildren();
    // replace, so that "back" does not return to this page
    location.replace(neutral);
  };
  // Earlier pages of this visit still stand in the history. Nothing marks that somebody left, so a page that "back" or
  // "forward" opens from another site leaves as well, unless one of its own links led there.
  const away = "away";
  const leaveAgain = () => {
    const { navigationType, from } = window.navigation?.activation ?? {};
    if (navigationType !== "traverse" || from) return false;
    const wentByLink = history.state === away;
    if (wentByLink) history.replaceState(null, "");
    else leave();
    return !wentByLink;
  };
  leaveAgain();
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  document.addEventListener("click", ({ target }) => {
    const to = target.closest?.("a[href^=http]");
    if (to && to.origin !== location.origin && !to.href.startsWith(neutral)) history.replaceState(away, "");
  });
  let presses = 0;
  let last = 0;
  document.addEventListener("keydown", ({ key, timeStamp, repeat }) => {
    if (key !== "Escape") {
      presses = 0;
      return;
    }
    if (repeat) return;
    presses = timeStamp - last < 2000 ? presses + 1 : 1;
    last = timeStamp;
    if (presses === 3) leave();
  });
  // a browser may show a page it kept whole when somebody presses "back"; a fresh one is asked for instead
  addEventListener("pageshow", ({ persisted }) => persisted && (leaveAgain() || location.reload()));
})();
