// Runs on the pages around a session that have no scripts of their own: what leaves the session here reaches the other
// tabs at once, and what another tab says reaches this one. The words of the pages with scripts are in
// web/components/idle-lock.
const tabs = new BroadcastChannel("schakel-aan-het-werk");

document.addEventListener("submit", ({ target }) => {
  if (!target.action.endsWith("/auth/uitloggen")) return;
  sessionStorage.removeItem("schakel-getypt");
  tabs.postMessage("uit");
});

tabs.onmessage = ({ data }) => {
  if (data !== "uit") return;
  sessionStorage.removeItem("schakel-getypt");
  location.replace("/auth/uitgelogd");
};
