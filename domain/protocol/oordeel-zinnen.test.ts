import { describe, expect, it } from "vitest";
import { type Editie, edities } from "./editie.ts";
import { oordeel } from "./oordeel.ts";
import type { Regel, Tabel, Wacht } from "./rule.ts";
import type { Situatie, SituatieOpDatum } from "./situatie.ts";

const handelingen = ["huisverbod"] as const;
const zin = (nl: string) => ({ nl, en: `${nl} (en)` });
const rij = (
  wat: string,
  wacht: Pick<Wacht, "oordeel"> & { wel: string },
  als: Regel["als"] = {},
): Regel => ({
  bron: "LKHA-2.2",
  soort: "verbod",
  wie: "verantwoordelijke",
  wat: zin(wat),
  als,
  wacht: { handelingen, oordeel: wacht.oordeel, wel: zin(wacht.wel) },
});

/** What is said of one action under the edition of today, but with only these rows about it. */
function zeg(rijen: Tabel, feiten: Partial<Situatie> = {}) {
  const [vandaag] = edities;
  const andere = Object.entries(vandaag.regels).filter(
    ([, { wacht }]) => !wacht?.handelingen.includes(...handelingen),
  );
  const editie: Editie = { ...vandaag, regels: { ...Object.fromEntries(andere), ...rijen } };
  const situatie: SituatieOpDatum = { aanleiding: "melding", ...feiten, datum: editie.vanaf };
  return oordeel(...handelingen, situatie, [editie]);
}

const open = rij("Het mag.", { oordeel: "mag", wel: "Als het mag." });

describe("the sentences of a judgement", () => {
  it("stand behind each other in both languages, each once", () => {
    const uitspraak = zeg({
      open,
      een: rij("Dit niet.", { oordeel: "mag-niet", wel: "Doe dat." }),
      twee: rij("Dat niet.", { oordeel: "mag-niet", wel: "Doe dat." }),
      drie: rij("Dat niet.", { oordeel: "mag-niet", wel: "Of wacht." }),
    });
    expect(uitspraak.uitleg).toEqual({ nl: "Dit niet. Dat niet.", en: "Dit niet. (en) Dat niet. (en)" });
    expect(uitspraak.tenzij).toEqual({ nl: "Doe dat. Of wacht.", en: "Doe dat. (en) Of wacht. (en)" });
  });

  it("ask what is unknown, in both languages, before the action", () => {
    const { oordeel, tenzij, uitleg } = zeg({
      open,
      eerst: rij(
        "Niet zolang dit speelt.",
        { oordeel: "mag-niet", wel: "Anders wel." },
        { ernstig: true, complex: true },
      ),
    });
    expect(oordeel).toBe("eerst");
    expect(tenzij).toEqual({
      nl: "Anders wel. Eerst moet bekend zijn: Is het een zeer complexe consulaire zaak? Is de situatie ernstig?",
      en: "Anders wel. (en) First it must be known: Is it a very complex consular case? Is the situation grave?",
    });
    expect(uitleg.nl).not.toContain("Niet zolang dit speelt.");
  });

  it("ask nothing when what must come first is certain", () => {
    const { oordeel, tenzij } = zeg({
      open,
      eerst: rij("Eerst dat.", { oordeel: "eerst", wel: "Doe eerst dat." }),
    });
    expect(oordeel).toBe("eerst");
    expect(tenzij?.nl).toBe("Doe eerst dat.");
  });

  it("give the strictest reason first, and of what opens it only that it does", () => {
    const beide = zeg({
      open,
      zacht: rij("Liever niet.", { oordeel: "mag-gemotiveerd", wel: "Leg vast waarom." }),
      streng: rij("Nooit.", { oordeel: "mag-niet", wel: "Doe iets anders." }),
    });
    expect(beide.uitleg.nl).toBe("Nooit. Liever niet.");
    expect(beide.tenzij?.nl).toBe("Doe iets anders.");
    expect(zeg({ open })).toMatchObject({ oordeel: "mag", uitleg: zin("Het mag."), tenzij: null });
  });
});
