import { forgetTyped, keepTyped } from "./typed.ts";

const signs = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"] as const;

/** After posting one of these, nothing of the session may stay on any screen. */
const leaving = /\/auth\/(vergrendelen|uitloggen)$/;

/**
 * What tabs tell each other: when somebody was at work, which session a page is of, and that it is being locked ("weg")
 * or logged out of ("uit"), after which nothing typed may be kept either. The pages around logging in say the same
 * (server/auth/other-tabs.js).
 */
type Told = number | { csrf: string } | "weg" | "uit";

/**
 * Watches for signs of somebody at work in any tab, and after `idleMs` without one keeps what is typed, sealed with
 * `typedKey`, empties the screen, asks the server to lock, and goes to its lock page. The server locks by itself as well: this only takes away what is still readable.
 * A tab that stayed open does the same as soon as the session is left in another, or somebody else has one there: whoever
 * works in that tab would keep this one readable. Answers how to stop watching.
 */
export function lockWhenIdle({
  csrf,
  idleMs,
  typedKey,
}: {
  csrf: string;
  idleMs: number;
  typedKey: string;
}): () => void {
  const otherTabs = new BroadcastChannel("schakel-aan-het-werk");
  const interval = Math.min(5_000, idleMs);
  let seenAt = Date.now();
  const seen = () => {
    const now = Date.now();
    // what is overdue is locked first: a hand that comes back must not open it
    if (now - seenAt >= idleMs) return;
    if (now - seenAt > interval) otherTabs.postMessage(now);
    seenAt = now;
  };
  const leave = () => {
    stop();
    void lock({ csrf, typedKey });
  };
  const check = () => {
    if (Date.now() - seenAt >= idleMs) leave();
  };
  const warn = ({ target }: Event) => {
    if (!(target instanceof HTMLFormElement) || !leaving.test(target.action)) return;
    otherTabs.postMessage((target.action.endsWith("uitloggen") ? "uit" : "weg") satisfies Told);
  };
  // a computer that slept runs no timers; it checks when the page is looked at again
  const watch = setInterval(check, interval);
  const stop = () => {
    clearInterval(watch);
    otherTabs.close();
    for (const sign of signs) removeEventListener(sign, seen, true);
    document.removeEventListener("visibilitychange", check);
    document.removeEventListener("submit", warn);
  };
  otherTabs.onmessage = ({ data }: MessageEvent<Told>) => {
    if (typeof data === "number") seenAt = Math.max(seenAt, data);
    else if (data === "uit") leaveForGood();
    else if (data === "weg" || data.csrf !== csrf) leave();
  };
  otherTabs.postMessage({ csrf } satisfies Told);
  for (const sign of signs) addEventListener(sign, seen, { capture: true, passive: true });
  document.addEventListener("visibilitychange", check);
  document.addEventListener("submit", warn);
  return stop;
}

/** The tab that logs out tells the server; locking as well would race with it, and leave a page that names somebody. */
function leaveForGood(): void {
  document.documentElement.hidden = true;
  forgetTyped();
  location.replace("/auth/uitgelogd");
}

async function lock({ csrf, typedKey }: { csrf: string; typedKey: string }): Promise<void> {
  document.documentElement.hidden = true;
  document.title = "Schakel";
  // full or forbidden storage must not keep the screen from locking
  await keepTyped(typedKey).catch(() => undefined);
  const terug = `${location.pathname}${location.search}`;
  const form = { method: "POST", body: new URLSearchParams({ csrf }), redirect: "manual" } as const;
  // without an answer the screen is left all the same; the server locks by its own clock
  await fetch("/auth/vergrendelen", form).catch(() => undefined);
  location.replace(`/auth/opnieuw?terug=${encodeURIComponent(terug)}`);
}
