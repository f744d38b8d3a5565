/** What was typed or chosen in one field of one form of a case. */
type Typed = { form: string; name: string; values: string[] };

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const place = "schakel-getypt";

/**
 * Seals what stands typed in the forms of this page into the storage of this tab, before the screen is emptied. Only a
 * page of an open session of the same employee and organisation has the key (base64), so a locked machine tells nothing.
 */
export async function keepTyped(key: string): Promise<void> {
  const typed = typedHere();
  if (typed.length === 0 || !isSecureContext) return;
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const content = new TextEncoder().encode(JSON.stringify(typed));
  const path = location.pathname;
  const sealed = await crypto.subtle.encrypt(sealing(iv, path), await toKey(key), content);
  const kept = { path, iv: [...iv], sealed: [...new Uint8Array(sealed)] };
  sessionStorage.setItem(place, JSON.stringify(kept));
}

/** Throws away what this tab kept: after logging out nothing typed is left, sealed or not. */
export function forgetTyped(): void {
  sessionStorage.removeItem(place);
}

/**
 * Puts what was kept of this page back into its forms, once. Answers the texts: those that are back, and those whose form
 * is no longer there. What another employee typed cannot be opened, and is thrown away.
 */
export async function putBackTyped(key: string): Promise<{ back: number; lost: string[] }> {
  const kept: Kept | null = JSON.parse(sessionStorage.getItem(place) ?? "null");
  if (kept?.path !== location.pathname) return { back: 0, lost: [] };
  sessionStorage.removeItem(place);
  const typed = await open(kept, key).catch(() => []);
  const lost = typed.filter((field) => !putBack(field));
  return { back: typed.length - lost.length, lost: lost.flatMap(({ values }) => values) };
}

type Kept = { path: string; iv: number[]; sealed: number[] };

/** The page is sealed along: what was typed in one case can never be opened in another. */
const sealing = (iv: Uint8Array<ArrayBuffer>, path: string): AesGcmParams => ({
  name: "AES-GCM",
  iv,
  additionalData: new TextEncoder().encode(path),
});

async function open({ path, iv, sealed }: Kept, key: string): Promise<Typed[]> {
  const algorithm = sealing(new Uint8Array(iv), path);
  const content = await crypto.subtle.decrypt(algorithm, await toKey(key), new Uint8Array(sealed));
  return JSON.parse(new TextDecoder().decode(content));
}

const toKey = (key: string): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    "raw",
    Uint8Array.from(atob(key), (character) => character.charCodeAt(0)),
    "AES-GCM",
    false,
    ["encrypt", "decrypt"],
  );

const formsHere = () => [...document.querySelectorAll<HTMLFormElement>("form.command-form")];

const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter(
    (element): element is Control =>
      element.matches("input:not([type=hidden]), select, textarea") && (element as Control).name !== "",
  );

function typedHere(): Typed[] {
  return formsHere().flatMap((form) => {
    const perName = Map.groupBy(controlsOf(form), ({ name }) => name);
    // what came back from the server unsaved stands in its fields as if it had always been there
    const all = form.hasAttribute("data-unsaved");
    return [...perName]
      .filter(([, controls]) => all || controls.some(isChanged))
      .map(([name, controls]) => ({ form: form.id, name, values: controls.flatMap(chosenIn) }));
  });
}

const isChoice = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && ["checkbox", "radio"].includes(control.type);

function isChanged(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    const options = [...control.options];
    const initial = options.find(({ defaultSelected }) => defaultSelected) ?? options[0];
    return control.value !== initial?.value;
  }
  return isChoice(control)
    ? control.checked !== control.defaultChecked
    : control.value !== control.defaultValue;
}

const chosenIn = (control: Control): string[] =>
  isChoice(control) && !control.checked ? [] : [control.value];

function putBack({ form, name, values }: Typed): boolean {
  const owner = formsHere().find(({ id }) => id === form);
  const controls = owner ? controlsOf(owner).filter((control) => control.name === name) : [];
  for (const control of controls) {
    if (isChoice(control)) control.checked = values.includes(control.value);
    else control.value = values[0] ?? "";
  }
  for (let fold = owner?.closest("details"); fold; fold = fold.parentElement?.closest("details"))
    fold.open = true;
  return controls.length > 0;
}
