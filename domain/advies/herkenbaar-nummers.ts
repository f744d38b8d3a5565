import { type Herkenbaarheid, type Vondst, vondstenVan } from "./vondst.ts";

/** Digits of any script, with at most three signs between two of them that are neither letter nor line. */
const cijferreeks = /(?<![\p{L}\p{N}])\+?\p{N}(?:[^\p{L}\p{N}\n]{0,3}\p{N}){6,}/gu;
/** Each begins where its row of signs begins: looking again from every sign of it would take the square of its length. */
const mail =
  /(?<![^\s@])[^\s@]+\s?@\s?[^\s@]+|(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]+\s?[([]\s?(?:at|apenstaartje)\s?[)\]]\s?[\p{L}\p{N}._-]+/giu;
const webadres = /\b(?:https?:\/\/|www\.)\S+/giu;
const rekening = /\b[A-Z]{2}[ ]?\d{2}(?:[ .-]?[A-Z0-9]){10,30}/giu;

/**
 * Numbers that everybody may call and that point to nobody: 112 and 113, Veilig Thuis, the police, help in a crisis, the
 * children's line, Foreign Affairs.
 */
const openbaar =
  /(?<!\d)(?:112|113|0800[ -]?2000|0900[ -]?8844|0800[ -]?0113|0800[ -]?0432|0800[ -]?1205|\+31[ -]?247[ -]?247[ -]?247)(?!\d)/g;

/** Citizen service numbers, telephone numbers, accounts, addresses of mail, and any other long number. */
export function vindNummers(heel: string): Vondst[] {
  const tekst = heel.replaceAll(openbaar, (nummer) => "x".repeat(nummer.length));
  return [
    ...vondstenVan(tekst, { patroon: mail, soort: "e-mail" }),
    ...vondstenVan(tekst, { patroon: webadres, soort: "e-mail" }),
    ...vondstenVan(tekst, {
      patroon: rekening,
      soort: "rekening",
      past: (gevonden) => gevonden.replaceAll(/\D/g, "").length >= 7,
    }),
    ...[...tekst.matchAll(cijferreeks)].flatMap(({ 0: gevonden, index }): Vondst[] => {
      const soort = soortVan(gevonden);
      if (!soort) return [];
      return [{ van: index, tot: index + gevonden.length, soort, tekst: gevonden, zeker: true }];
    }),
  ];
}

function soortVan(gevonden: string): Herkenbaarheid | undefined {
  const cijfers = gevonden.replaceAll(/[^\p{N}]/gu, "");
  if (/^(?:(?:19|20)\d{2}){2}$/.test(cijfers) && /[-–/]/.test(gevonden)) return undefined;
  if (gevonden.startsWith("+") || cijfers.length >= 10 || cijfers.length === 7) return "telefoon";
  if (cijfers.length === 9) return "bsn";
  return isElfproef(cijfers.padStart(9, "0")) ? "bsn" : "nummer";
}

/** The test that every citizen service number passes; one of nine digits is refused without it as well. */
function isElfproef(negen: string): boolean {
  const som = Array.from(negen).reduce(
    (totaal, cijfer, plek) => totaal + Number(cijfer) * (plek === 8 ? -1 : 9 - plek),
    0,
  );
  return som % 11 === 0;
}
