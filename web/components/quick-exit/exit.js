// The one script of a public page: it leaves the site. Plain JavaScript, sent as it stands.
(() => {
  const link = document.querySelector("[data-quick-exit]");
  const leave = () => {
    // what is on the screen goes first: the other site may take seconds to come
    document.title = "…";
    document.documentElement.replaceChildren();
    // replace, so that "back" does not return to this page
    location.replace(link.dataset.quickExit);
  };
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
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
  addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
})();
