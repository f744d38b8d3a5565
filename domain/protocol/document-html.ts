import type { Deel, Feit, ProtocolDocument } from "./document.ts";

const stijl = `
:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1.5rem}
h2{margin-top:3rem;border-bottom:2px solid}
article{margin:1.25rem 0;padding:.75rem 1rem;border-left:4px solid #8886;break-inside:avoid}
article p{margin:0;font-weight:600}
article small{font-weight:400}
dl{display:grid;grid-template-columns:minmax(8rem,12rem) 1fr;gap:.15rem 1rem;margin:.5rem 0 0}
dt{opacity:.75}dd{margin:0}
dd+dd{grid-column:2}
nav ul{columns:2;padding-left:1.2rem}
@media(max-width:40rem){dl{grid-template-columns:1fr}dd+dd{grid-column:1}nav ul{columns:1}}`;

const tekens: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const vlak = (tekst: string): string => tekst.replaceAll(/[&<>"']/g, (teken) => tekens[teken] ?? teken);

/** A document as one page that needs nothing else: no script, no file, and it prints. */
export function alsHtml({ taal, titel, delen }: ProtocolDocument): string {
  const genummerd = delen.map((deel, n) => ({ deel, plek: `deel-${n}` }));
  const inhoud = genummerd.flatMap(({ deel, plek }) =>
    deel.soort === "kop" && deel.niveau > 1 ? [`<li><a href="#${plek}">${vlak(deel.tekst)}</a></li>`] : [],
  );
  const stukken = genummerd.map(({ deel, plek }) => alsElement(deel, plek));
  const [kop = "", ...rest] = stukken;
  return [
    `<!doctype html>`,
    `<html lang="${taal}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${vlak(titel)}</title><style>${stijl}</style></head>`,
    `<body>`,
    kop,
    `<nav><ul>${inhoud.join("")}</ul></nav>`,
    ...rest,
    `</body></html>`,
    ``,
  ].join("\n");
}

function alsElement(deel: Deel, plek: string): string {
  if (deel.soort === "kop") return `<h${deel.niveau} id="${plek}">${vlak(deel.tekst)}</h${deel.niveau}>`;
  if (deel.soort === "alinea") return `<p>${vlak(deel.tekst)}</p>`;
  return `<article><p>${vlak(deel.titel)} <small>${vlak(deel.id)}</small></p><dl>${deel.feiten.map(alsFeit).join("")}</dl></article>`;
}

const alsFeit = ([naam, regels]: Feit): string =>
  `<dt>${vlak(naam)}</dt>${regels.map((regel) => `<dd>${vlak(regel)}</dd>`).join("")}`;
