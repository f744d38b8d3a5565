import { describe, expect, it } from "vitest";
import { iemandVan, organisaties } from "../testing/mensen.ts";
import { type Advies, evolveAdvies, standVan } from "./advies.ts";
import type { AdviesCommand, AdviesCommandOf } from "./command.ts";
import { decideAdvies } from "./decide.ts";
import { ondersteuningen, onderwerpen, uitleggen } from "./keuzes.ts";
import { adviesActies } from "./policy.ts";

const { haaglanden, lkha } = organisaties;
const vandaag = "2026-03-02";
const vraag: AdviesCommandOf<"RegistreerAdvies"> = {
  type: "RegistreerAdvies",
  nummer: "K7Q-42M-XWR",
  gevraagdOp: vandaag,
  hoedanigheid: "professional",
  vraag: "Een leerling van 17 wil niet op reis. Wat nu?",
};
const consultvraag: AdviesCommandOf<"StelConsultvraag"> = {
  type: "StelConsultvraag",
  nummer: "K7Q-42M-XWR",
  deskundige: lkha,
  vrager: { naam: "Noor Verbeek", organisatie: "Veilig Thuis Haaglanden" },
  vraag: "Een leerling van 17 is niet terug. Is dit achterlating?",
  inBuitenland: "ja",
  leeftijd: "16-17",
  spoed: false,
};

/** Sends commands in order; answers what came of the last one, and the advice as it stands then. */
function speel(bij: typeof haaglanden | typeof lkha, ...commands: readonly AdviesCommand[]) {
  let advies: Advies | undefined;
  let laatste: ReturnType<typeof decideAdvies> | undefined;
  for (const [n, command] of commands.entries()) {
    const door = { organisatie: bij };
    laatste = decideAdvies(command, advies, { door, vandaag, op: vandaag, id: (naam) => `${n}/${naam}` });
    if (laatste.kind === "refused") continue;
    for (const event of laatste.events) {
      const seq = (advies?.seq ?? 0) + 1;
      const at = "2026-03-02T12:00:00.000Z";
      advies = evolveAdvies(advies, { seq, event, door, gebeurdOp: vandaag, vastgelegdOp: at });
    }
  }
  return { besluit: laatste, advies };
}
const code = (besluit: ReturnType<typeof decideAdvies> | undefined) =>
  besluit?.kind === "refused" ? besluit.refusal.code : besluit?.kind;

describe("an advice", () => {
  it("WW-A9 names only who asks in their work, and nobody has to be named", () => {
    const vrager = { naam: "P. Uiterwijk" };
    expect(code(speel(haaglanden, { ...vraag, vrager }).besluit)).toBe("accepted");
    for (const hoedanigheid of ["omstander", "slachtoffer"] as const) {
      expect(code(speel(haaglanden, { ...vraag, hoedanigheid, vrager }).besluit)).toBe(
        "naam-alleen-van-professional",
      );
      expect(code(speel(haaglanden, { ...vraag, hoedanigheid }).besluit)).toBe("accepted");
    }
  });

  it("LKHA-1.3c at LKHA a professional is named; whoever does not ask in their work stays anonymous there as well", () => {
    expect(code(speel(lkha, vraag).besluit)).toBe("naam-van-professional-ontbreekt");
    expect(code(speel(lkha, { ...vraag, hoedanigheid: "omstander" }).besluit)).toBe("accepted");
  });

  it("WW-A6 keeps about which of the four was thought along, over all talks", () => {
    const { advies } = speel(
      haaglanden,
      vraag,
      { type: "GeefAdvies", advies: "Praat alleen.", onderwerpen: ["gesprek"] },
      { type: "GeefAdvies", advies: "Denk aan hulp.", onderwerpen: ["gesprek", "lokale-hulp"] },
    );
    expect(onderwerpen).toHaveLength(4);
    expect(advies?.onderwerpen).toEqual(["gesprek", "lokale-hulp"]);
  });

  it("WW-A7 keeps on which day the asker was told what happens with the own data", () => {
    const { advies } = speel(haaglanden, vraag, { type: "LegUitlegVast", uitleg: ["privacy"] });
    expect(advies?.uitleg).toEqual({ privacy: vandaag });
  });

  it("X-VT11 rights, complaints and the confidential adviser can be told apart, each with its day", () => {
    const { advies } = speel(haaglanden, vraag, { type: "LegUitlegVast", uitleg: [...uitleggen] });
    expect(Object.keys(advies?.uitleg ?? {}).sort()).toEqual([...uitleggen].sort());
  });

  it("RK-7.7 X-VT28 whoever asked can be supported after it: contact, a talk, a team meeting", () => {
    for (const ondersteuning of ondersteuningen) {
      const { besluit } = speel(haaglanden, vraag, {
        type: "OndersteunVrager",
        ondersteuning,
        toelichting: "Het ging goed.",
      });
      expect(besluit).toMatchObject({ events: [{ type: "VragerOndersteund", data: { ondersteuning } }] });
    }
  });

  it("WW-A5 LKHA-1.4b makes nobody responsible: nothing of leading or watching over safety can be asked of it", () => {
    const { advies } = speel(haaglanden, vraag);
    const acties = [...adviesActies(iemandVan(haaglanden), advies as Advies)];
    expect(acties.filter((actie) => /Veiligheid|Besluit|Overdracht|Verricht|Monitor/.test(actie))).toEqual(
      [],
    );
    expect(Object.keys(advies ?? {}).filter((sleutel) => /verantwoordelijk|zicht/.test(sleutel))).toEqual([]);
  });

  it("WW-A10 becomes a report by an act with a reason, and says whether the asker knows; then it is over", () => {
    const omzet = { type: "ZetOmInMelding", grond: "ernstig", reden: "Te groot gevaar." } as const;
    expect(code(speel(haaglanden, vraag, { ...omzet, vragerVerteld: false }).besluit)).toBe(
      "vrager-niet-verteld",
    );
    const { advies } = speel(haaglanden, vraag, { ...omzet, vragerVerteld: true });
    expect(advies && standVan(advies)).toBe("omgezet");
    for (const daarna of [
      { type: "MaakAdviesnotitie", inhoud: "Nog iets." },
      { type: "HeropenAdvies", reden: "Toch niet." },
    ] as const)
      expect(code(speel(haaglanden, vraag, { ...omzet, vragerVerteld: true }, daarna).besluit)).toBe(
        "advies-omgezet",
      );
  });

  it("LKHA-1.3a a consult has one of four outcomes, and is no advice of its own nor a report", () => {
    const bij = (command: AdviesCommand) => code(speel(haaglanden, consultvraag, command).besluit);
    for (const uitkomst of ["vastgesteld", "niet", "onzeker", "dreigend"] as const)
      expect(bij({ type: "BeantwoordConsult", uitkomst, antwoord: "Dit past erbij." })).toBe("accepted");
    expect(bij({ type: "GeefAdvies", advies: "Praat alleen." })).toBe("consult-wordt-beantwoord");
    expect(bij({ type: "ZetOmInMelding", grond: "ernstig", reden: "Ernstig.", vragerVerteld: true })).toBe(
      "consult-wordt-geen-melding",
    );
  });

  it("a question that was not answered is closed only with a reason, and can be opened again", () => {
    expect(code(speel(haaglanden, vraag, { type: "SluitAdvies" }).besluit)).toBe("reden-ontbreekt");
    const reden = "Belde niet terug.";
    const { advies } = speel(
      haaglanden,
      vraag,
      { type: "SluitAdvies", reden },
      { type: "HeropenAdvies", reden },
    );
    expect(advies?.open).toBe(true);
  });
});
