import { besluiten } from "../besluiten.ts";
import { handelingRijen } from "../handelingen.ts";
import { type Handeling, handelingen, type Situatie } from "../situatie.ts";
import { vragen } from "../vragen.ts";
import type { Zin } from "../zin.ts";
import type { Bewijs } from "./bewijs.ts";
import type { Opening } from "./opening.ts";
import { schendingSoorten } from "./schending.ts";

type Taal = keyof Zin;

const woorden = {
  titel: { nl: "Bewijs van de regeltabellen", en: "Proof of the rule tables" },
  editie: { nl: "Editie", en: "Edition" },
  klopt: { nl: "Alles klopt: geen enkele schending.", en: "All is in order: not one violation." },
  kloptNiet: { nl: "Er is iets mis; zie Schendingen.", en: "Something is wrong; see Violations." },
  gelopen: { nl: "Wat is nagelopen", en: "What was walked" },
  rijen: { nl: "rijen in de tabellen", en: "rows in the tables" },
  situaties: { nl: "situaties beslist, per conclusie", en: "situations decided, per conclusion" },
  gedekt: {
    nl: "verschillende vragen die iemand kan stellen, en die daarmee alle zijn beantwoord",
    en: "different questions anybody can ask, all of which are answered by that",
  },
  gevraagd: {
    nl: "willekeurige volledige situaties waarin de wegwijzer zelf is gevraagd",
    en: "whole situations by chance about which the guide itself was asked",
  },
  conclusie: { nl: "conclusie", en: "conclusion" },
  hangtAf: { nl: "hangt af van", en: "depends on" },
  aantal: { nl: "situaties", en: "situations" },
  wieVerantwoordelijk: {
    nl: "Wie is verantwoordelijk en wie houdt zicht",
    en: "Who is responsible and who has sight",
  },
  schendingen: { nl: "Schendingen", en: "Violations" },
  geen: { nl: "Geen.", en: "None." },
  meerWeten: { nl: "Waar meer weten opent", en: "Where knowing more opens" },
  bedoeld: {
    nl: "Hier houdt een bron een handeling dicht totdat dit zo is. Zo is het bedoeld.",
    en: "Here a source keeps an action closed until this is so. That is as it should be.",
  },
  vanzelf: {
    nl: "Hier hangt het oordeel nog op een vraag: het antwoord kan zeggen dat een verbod niet speelt of een mogelijkheid er is.",
    en: "Here the judgement still hangs on a question: the answer may say that a prohibition does not apply or an option exists.",
  },
  handeling: { nl: "handeling", en: "action" },
  wordtBekend: { nl: "als dit zo is", en: "if this is so" },
  vanNaar: { nl: "van → naar", en: "from → to" },
  volgens: { nl: "rijen", en: "rows" },
  stiltes: { nl: "Waar de bronnen zwijgen of uiteenlopen", en: "Where the sources are silent or pull apart" },
  stilteUitleg: {
    nl: "Hier kozen wij zelf. Achter elke keuze staat waar zij antwoordt en in hoeveel van de nagelopen situaties.",
    en: "Here we chose ourselves. Behind each choice stands where it answers and in how many of the situations walked.",
  },
  elders: {
    nl: "antwoordt niet op een situatie, maar bij een termijn, een begrip of het vastleggen",
    en: "answers not to a situation, but with a term, a word or in recording",
  },
} as const satisfies Record<string, Zin>;

const antwoorden: Readonly<Record<string, Zin>> = {
  true: { nl: "ja", en: "yes" },
  false: { nl: "nee", en: "no" },
};

const tabel = (kop: readonly string[], regels: readonly (readonly string[])[]): string =>
  [kop, kop.map(() => "---"), ...regels].map((cellen) => `| ${cellen.join(" | ")} |`).join("\n");

const inWoorden = (situatie: Situatie): string =>
  Object.entries(situatie)
    .map(([sleutel, waarde]) => `${sleutel}: ${[waarde].flat().join(", ")}`)
    .join("; ");

/** The proof as a document for somebody who makes policy, in Markdown. */
export function verslag(bewijs: Bewijs, { taal, seconden }: { taal: Taal; seconden: number }): string {
  const zeg = (woord: keyof typeof woorden): string => woorden[woord][taal];
  const getal = (n: bigint | number): string =>
    String(n).replace(/\B(?=(\d{3})+$)/g, taal === "nl" ? "." : ",");
  const isHandeling = (naam: string): naam is Handeling => handelingen.some((ene) => ene === naam);
  const naamVan = (conclusie: string): string =>
    isHandeling(conclusie)
      ? handelingRijen[conclusie].label[taal]
      : conclusie === "verantwoordelijk"
        ? zeg("wieVerantwoordelijk")
        : conclusie;
  const bedoeld = Map.groupBy(
    bewijs.opent.filter((ene) => ene.bedoeld),
    ({ handeling, sleutel }) => `${handeling} ${sleutel}`,
  );
  const bedoeldeOpening = (samen: readonly [Opening, ...Opening[]]): readonly string[] => {
    const alle = (deel: (ene: Opening) => readonly string[]) => [...new Set(samen.flatMap(deel))].join(", ");
    const [{ handeling, sleutel }] = samen;
    return [
      naamVan(handeling),
      `${vragen[sleutel][taal]} ${alle(({ waarden }) => waarden.map((ene) => antwoorden[ene]?.[taal] ?? ene))}`,
      alle(({ van, naar }) => [`${van} → ${naar}`]),
      alle(({ rijen }) => rijen),
    ];
  };
  const overige = handelingen.flatMap((handeling) => {
    const hier = bewijs.opent.filter((ene) => ene.handeling === handeling && !ene.bedoeld);
    const gevraagd = [...new Set(hier.map(({ sleutel }) => vragen[sleutel][taal]))];
    return gevraagd.length === 0 ? [] : [`- **${naamVan(handeling)}**: ${gevraagd.join(" ")}`];
  });
  const schendingen = bewijs.schendingen.map(({ soort, conclusie, rijen, situatie }) =>
    [
      `- **${naamVan(conclusie)}**: ${schendingSoorten[soort][taal]} ${rijen.join(", ")}`,
      ...(situatie ? [`  \n  ${inWoorden(situatie)}`] : []),
    ].join(""),
  );
  const stiltes = bewijs.stiltes.map(({ besluit, waar }) => {
    const plaatsen = waar.map(({ conclusie, situaties }) => `${naamVan(conclusie)} (${getal(situaties)})`);
    return `- **${besluit}**: ${besluiten[besluit].wat[taal]}  \n  ${plaatsen.join("; ") || zeg("elders")}`;
  });
  return `${[
    `# ${zeg("titel")}`,
    `${zeg("editie")} ${bewijs.editie}. ${zeg(bewijs.schendingen.length === 0 ? "klopt" : "kloptNiet")} (${seconden.toFixed(1)} s)`,
    `## ${zeg("schendingen")}`,
    schendingen.join("\n") || zeg("geen"),
    `## ${zeg("gelopen")}`,
    [
      `- ${getal(bewijs.rijen)} ${zeg("rijen")}`,
      `- ${getal(bewijs.situaties)} ${zeg("situaties")}`,
      `- ${getal(bewijs.gedekt)} ${zeg("gedekt")}`,
      `- ${getal(bewijs.gevraagd)} ${zeg("gevraagd")}`,
    ].join("\n"),
    tabel(
      [zeg("conclusie"), zeg("aantal"), zeg("hangtAf")],
      bewijs.conclusies.map(({ naam, situaties, sleutels }) => [
        naamVan(naam),
        getal(situaties),
        sleutels.join(", "),
      ]),
    ),
    `## ${zeg("meerWeten")}`,
    zeg("bedoeld"),
    tabel(
      [zeg("handeling"), zeg("wordtBekend"), zeg("vanNaar"), zeg("volgens")],
      [...bedoeld.values()].map((samen) => bedoeldeOpening(samen as [Opening, ...Opening[]])),
    ),
    zeg("vanzelf"),
    overige.join("\n"),
    `## ${zeg("stiltes")}`,
    zeg("stilteUitleg"),
    stiltes.join("\n"),
  ].join("\n\n")}\n`;
}
