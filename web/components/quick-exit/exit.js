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
  // "forward" opens from another site leaves as well, unless one of its own links led there, or to where one logs in.
  const away = "away";
  const leaveAgain = () => {
    const wentByLink = history.state === away;
    if (wentByLink) history.replaceState(null, "");
    const { navigationType, from } = window.navigation?.activation ?? {};
    const mustLeave = navigationType === "traverse" && !from && !wentByLink;
    if (mustLeave) leave();
    return mustLeave;
  };
  leaveAgain();
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  document.addEventListener("click", ({ target }) => {
    const to = target.closest?.("a[href]");
    const isOut = to && /^http/.test(to.protocol) && !to.href.startsWith(neutral);
    if (isOut && (to.origin !== location.origin || to.pathname.startsWith("/auth/")))
      history.replaceState(away, "");
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
  // a page that the browser kept whole is asked for anew
  addEventListener("pageshow", ({ persisted }) => persisted && (leaveAgain() || location.reload()));
})();
