// Keeps what is typed under a code on the server once somebody chose that. Before that choice it asks nothing.
const place = document.querySelector<HTMLElement>("[data-keep]");
const form = place?.closest("form");
const find = (selector: string) => place?.querySelector<HTMLElement>(selector) ?? undefined;
/** Long enough not to ask at every word, short enough to lose one sentence at most. */
const pause = 2_000;
const again = 10_000;

let timer: ReturnType<typeof setTimeout> | undefined;
let isOn = false;
let isTyped = false;
let isBusy = false;
let isLost = false;

function say(state: string): void {
  for (const line of document.querySelectorAll<HTMLElement>("[data-state]"))
    line.hidden = line.dataset["state"] !== state;
}

function later(milliseconds: number): void {
  clearTimeout(timer);
  timer = setTimeout(save, milliseconds);
}

function take(code: string): void {
  if (!form || form.querySelector("[name=conceptcode]")) return;
  form.insertAdjacentHTML("afterbegin", '<input type="hidden" name="conceptcode">');
  const field = form.querySelector<HTMLInputElement>("[name=conceptcode]");
  if (field) field.value = code;
  const shown = find("[data-code]");
  if (shown) shown.textContent = code;
  const box = find("[data-box]");
  if (box) box.hidden = false;
}

async function save(): Promise<void> {
  if (!form || !place || !isOn || isBusy) return;
  isBusy = true;
  isTyped = false;
  let is = "verbinding";
  try {
    const sent = await fetch(place.dataset["keep"] ?? "", { method: "POST", body: new FormData(form) });
    const answer = await sent.json();
    is = answer.is;
    if (is === "bewaard") take(answer.code);
  } catch {}
  isBusy = false;
  isLost = is === "verbinding";
  if (is === "weg") isOn = false;
  const at = find("[data-at]");
  if (at && is === "bewaard") at.textContent = new Date().toTimeString().slice(0, 5);
  say(is);
  if (is === "bewaard") {
    if (isTyped) later(pause);
    return;
  }
  isTyped = true;
  if (is !== "te-lang") later(is === "te-vaak" ? again * 30 : again);
}

const begin = find("[data-begin]");
if (form && begin) {
  if (form.querySelector("[name=conceptcode]")) {
    isOn = true;
    say("aan");
  } else {
    begin.hidden = false;
    begin.onclick = () => {
      isOn = true;
      begin.hidden = true;
      say("bezig");
      void save();
    };
  }
  form.addEventListener("input", () => {
    isTyped = true;
    if (isOn && !isLost) later(pause);
  });
  addEventListener("online", () => {
    if (isOn) void save();
    else say("");
  });
  addEventListener("visibilitychange", () => {
    if (isTyped) void save();
  });
  // a press without a connection would put the page of the browser in place of what was typed
  form.addEventListener("submit", async (event) => {
    if (navigator.onLine && !isLost) return;
    event.preventDefault();
    say("verbinding");
    await save();
    if (isOn && !isLost) form.requestSubmit(event.submitter);
  });
}
