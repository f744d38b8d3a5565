import { DmnModdle, type Element } from "dmn-moddle";
import { feelCel, feelWaarde } from "#domain/protocol/beslisregel.ts";
import {
  type Beslissingen,
  type Beslistabel,
  beslissingen,
  type Slotsom,
} from "#domain/protocol/beslistabel.ts";
import { sleutels, waardenVan } from "#domain/protocol/compile.ts";
import type { Editie } from "#domain/protocol/editie.ts";
import type { Sleutel } from "#domain/protocol/situatie.ts";

const moddle = new DmnModdle();
const maak = (type: string, eigenschappen: Record<string, unknown>): Element =>
  moddle.create(`dmn:${type}`, eigenschappen);
const feel = (text: string): Element => maak("LiteralExpression", { text });
const wijs = (id: string): Element => maak("DMNElementReference", { href: `#${id}` });

/** An edition as one DMN 1.3 document: keys are its input data, null is unknown, every conclusion is a decision. */
export async function alsDmn(editie: Editie): Promise<string> {
  const alles = beslissingen(editie);
  const document = maak("Definitions", {
    id: "schakel",
    name: `Protocol ${editie.id}`,
    namespace: `urn:schakel:protocol:${editie.id}`,
    description: uitleg,
    itemDefinition: sleutels.map(soortVan),
    drgElement: [...sleutels.map(invoer), ...besluiten(alles)],
  });
  return (await moddle.toXML(document, { format: true })).xml;
}

const uitleg = [
  "An input that is null is unknown, which is never read as no.",
  "A decision finds what is certain; the one with _mogelijk behind its name also what could still be so once more is known.",
  "A row that one rule of a table cannot say is several rules with the same value of rij.",
].join(" ");

const soort = (sleutel: Sleutel): string => `t_${sleutel}`;

function soortVan(sleutel: Sleutel): Element {
  const eerste = waardenVan(sleutel)[0];
  const basis = sleutel === "leeftijd" ? "number" : typeof eerste === "boolean" ? "boolean" : "string";
  const waarden = waardenVan(sleutel).map((waarde) => feelWaarde(sleutel, waarde));
  return maak("ItemDefinition", {
    id: soort(sleutel),
    name: soort(sleutel),
    isCollection: sleutel === "vormen",
    typeRef: basis,
    ...(basis !== "boolean" && { allowedValues: maak("UnaryTests", { text: waarden.join(", ") }) }),
  });
}

const invoer = (sleutel: Sleutel): Element =>
  maak("InputData", {
    id: `invoer_${sleutel}`,
    name: sleutel,
    variable: maak("InformationItem", { id: `waarde_${sleutel}`, name: sleutel, typeRef: soort(sleutel) }),
  });

const besluiten = ({ tabellen, slotsommen }: Beslissingen): Element[] => [
  ...tabellen.map((tabel) => besluit(tabel, nodig(tabel), tabelVan(tabel))),
  ...slotsommen.map((slotsom) =>
    besluit(
      slotsom,
      slotsom.uit.map((naam) => maak("InformationRequirement", { requiredDecision: wijs(naam) })),
      feel(slotsom.feel),
    ),
  ),
];

const besluit = ({ naam, vraag }: Beslistabel | Slotsom, eisen: Element[], logica: Element): Element =>
  maak("Decision", {
    id: naam,
    name: naam,
    question: vraag,
    variable: maak("InformationItem", { id: `uitkomst_${naam}`, name: naam }),
    informationRequirement: eisen,
    decisionLogic: logica,
  });

/** The keys a table asks for, and whoever holds the case where an output speaks of it. */
const nodig = ({ invoer, lijnen }: Beslistabel): Element[] => {
  const houder = lijnen.some(({ uitvoer }) => uitvoer.some((tekst) => tekst.startsWith("if bij ")));
  const gevraagd = new Set<Sleutel>([...invoer, ...(houder ? (["bij"] as const) : [])]);
  return [...gevraagd].map((sleutel) =>
    maak("InformationRequirement", { requiredInput: wijs(`invoer_${sleutel}`) }),
  );
};

const tabelVan = ({ naam, treffer, invoer, kolommen, lijnen }: Beslistabel): Element =>
  maak("DecisionTable", {
    id: `tabel_${naam}`,
    hitPolicy: treffer,
    input: invoer.map((sleutel) =>
      maak("InputClause", {
        label: sleutel,
        inputExpression: maak("LiteralExpression", { text: sleutel, typeRef: soort(sleutel) }),
      }),
    ),
    output: kolommen.map((kolom) => maak("OutputClause", { name: kolom.naam, typeRef: kolom.type })),
    rule: lijnen.map(({ cellen, uitvoer }) =>
      maak("DecisionRule", {
        inputEntry: invoer.map((sleutel) => maak("UnaryTests", { text: feelCel(sleutel, cellen[sleutel]) })),
        outputEntry: uitvoer.map(feel),
      }),
    ),
  });
