import {
  type Betrokkene,
  type Casus,
  type Dossier,
  type FeitenBron,
  feitenSleutel,
  type Informeren,
} from "./casus.ts";
import type { EventData, EventType, Journaalregel } from "./event.ts";
import { tekstenVanGesprek } from "./gesprek.ts";
import { metOpening } from "./opening-stand.ts";
import type { OrganisatieRef } from "./organisatie.ts";

/** Folds a whole journal; undefined when nothing has happened yet. */
export const replay = (journaal: readonly Journaalregel[], bron: FeitenBron): Casus | undefined =>
  journaal.reduce<Casus | undefined>((casus, regel) => evolve(casus, regel, bron), undefined);

/** The casus after one more line of its journal. The first line must be `MeldingOntvangen`. */
export function evolve(casus: Casus | undefined, regel: Journaalregel, bron: FeitenBron): Casus {
  if (!casus) return begin(regel);
  const stap = { ...casus, seq: regel.seq };
  const { event } = regel;
  switch (event.type) {
    case "MeldingOntvangen":
      throw new Error(`journal has a second MeldingOntvangen at ${regel.seq}`);
    case "MeldingToegevoegd": {
      const { toelichting, vrager, melder, melderAnoniem, dubbelAnoniem } = event.data;
      const { acuutGevaar, gesprek, genoemden } = event.data;
      const teksten = [toelichting, ...(genoemden ? [genoemden] : []), ...tekstenVanGesprek(gesprek)];
      const nieuw = {
        seq: regel.seq,
        op: regel.gebeurdOp,
        houder: regel.door.organisatie.id,
        vrager,
        toelichting,
        ...(melder && { melder }),
        ...(melderAnoniem && { anoniem: true as const }),
        ...(dubbelAnoniem && { dubbelAnoniem }),
      };
      return {
        ...stap,
        vervolgmeldingen: [...stap.vervolgmeldingen, nieuw],
        ...(acuutGevaar && { veiligheid: "acuut-onveilig" as const }),
        teksten: [...stap.teksten, ...teksten.map((id) => ({ id, houder: nieuw.houder }))],
      };
    }
    case "BetrokkeneOpgenomen":
    case "BetrokkeneBijgewerkt":
    case "SlachtofferTeruggekeerd":
      return { ...stap, betrokkenen: metRij(stap, event.data, bron) };
    case "FeitenVastgelegd":
      return { ...stap, feiten: { ...stap.feiten, ...event.data } };
    case "RegioVastgesteld":
      return { ...stap, regio: event.data.regio };
    case "Toegewezen": {
      const { organisatie, medewerker, team, reden } = event.data;
      const met = reden ? { ...stap, ...metTekst(stap, regel, reden) } : stap;
      return metDossier(met, organisatie, (dossier) => ({ ...dossier, medewerker, ...(team && { team }) }));
    }
    case "VeiligheidBeoordeeld": {
      const { uitkomst, perBetrokkene, toelichting } = event.data;
      const uitkomsten = new Map(perBetrokkene.map((deel) => [deel.betrokkene, deel.uitkomst]));
      return {
        ...stap,
        veiligheid: uitkomst,
        eerderAcuut: stap.eerderAcuut || stap.veiligheid === "acuut-onveilig",
        betrokkenen: stap.betrokkenen.map((b) => {
          const veiligheid = uitkomsten.get(b.id);
          return veiligheid ? { ...b, veiligheid } : b;
        }),
        ...metTekst(stap, regel, toelichting),
      };
    }
    case "AcuutGevaarGemeld":
      return { ...stap, veiligheid: "acuut-onveilig", ...metTekst(stap, regel, event.data.toelichting) };
    case "BesluitGenomen": {
      const { besluit, toelichting } = event.data;
      const genomen = { besluit, op: regel.gebeurdOp, door: regel.door.organisatie.id };
      return { ...stap, besluit: genomen, ...metTekst(stap, regel, toelichting) };
    }
    case "OverdrachtAangeboden": {
      const { warm: _warm, ...aanbod } = event.data;
      const { laatsteWeigering: _vorige, ...zonder } = stap;
      return { ...zonder, aanbod: { ...aanbod, aangebodenAt: regel.vastgelegdOp, seq: regel.seq } };
    }
    case "OverdrachtAanvaard": {
      const { door, personen, teksten } = event.data;
      const { aanbod: _aanvaard, ...zonder } = { ...zonderOudBesluit(stap, door), verantwoordelijk: door };
      return {
        ...zonder,
        zichtOpVeiligheid: door,
        overgedragenAan: [...stap.overgedragenAan, door.soort],
        dossiers: [
          ...stap.dossiers.filter((d) => d.organisatie.id !== door.id),
          { organisatie: door, open: true },
        ],
        betrokkenen: personen.reduce(
          (betrokkenen, rij) => metRij({ ...zonder, betrokkenen }, { ...rij, houder: door.id }, bron),
          stap.betrokkenen,
        ),
        teksten: [...stap.teksten, ...teksten.map(({ tekst: id }) => ({ id, houder: door.id }))],
      };
    }
    case "OverdrachtGeweigerd": {
      const { aanbod: _geweigerd, ...zonder } = stap;
      const { door, reden } = event.data;
      return { ...zonder, laatsteWeigering: { door, reden, seq: regel.seq } };
    }
    case "OverdrachtIngetrokken": {
      const { aanbod: _ingetrokken, ...zonder } = stap;
      return zonder;
    }
    case "ActieGevraagd": {
      const { verzoek: id, aan, handeling } = event.data;
      return { ...stap, verzoeken: [...stap.verzoeken, { id, aan, handeling, verricht: false }] };
    }
    case "HandelingVerricht": {
      const { handeling, verzoek, toelichting } = event.data;
      return {
        ...stap,
        // said of nobody in particular, it is of everybody who was not told yet
        ...(handeling === "informeren-familie" && {
          betrokkenen: metInformeren(stap, undefined, { stand: "gedaan", op: regel.gebeurdOp }),
        }),
        verzoeken: stap.verzoeken.map((v) => (v.id === verzoek ? { ...v, verricht: true } : v)),
        ...metTekst(stap, regel, toelichting),
      };
    }
    case "RisicoOverlegGehouden": {
      const { overleg: id, door, met, perBetrokkene, uitkomst } = event.data;
      const overleg = { id, door, met, perBetrokkene, uitkomst, bevestigd: false, betwist: false };
      return { ...stap, overleg };
    }
    case "RisicoOverlegBevestigd":
      return stap.overleg ? { ...stap, overleg: { ...stap.overleg, bevestigd: true } } : stap;
    case "RisicoOverlegBetwist":
      return stap.overleg ? { ...stap, overleg: { ...stap.overleg, betwist: true } } : stap;
    case "AfstemmingAfgesproken":
      return { ...stap, afgestemd: true };
    case "ConsultGevraagd": {
      const nieuw = { ...event.data, door: regel.door.organisatie.id, overgenomen: false };
      return { ...stap, consulten: [...stap.consulten, nieuw] };
    }
    case "ConsultOvergenomen": {
      const { consult } = event.data;
      const consulten = stap.consulten.map((c) => (c.consult === consult ? { ...c, overgenomen: true } : c));
      return { ...stap, consulten };
    }
    case "DeskundigeGeraadpleegd":
      return { ...stap, deskundigeGeraadpleegd: true, ...metTekst(stap, regel, event.data.toelichting) };
    case "RisicoanalyseAfgerond":
      return {
        ...stap,
        deskundigeGeraadpleegd: true,
        risicoanalyseGereed: true,
        ...metTekst(stap, regel, event.data.toelichting),
      };
    case "NotitieGemaakt":
      return { ...stap, ...metTekst(stap, regel, event.data.tekst) };
    case "AfwijkingGemotiveerd": {
      const nieuw = { afwijking: event.data.motief, door: regel.door.organisatie.id };
      return { ...stap, teHerzien: [...stap.teHerzien, nieuw] };
    }
    case "NoodgreepGedaan": {
      const nieuw = { afwijking: event.data.reden, door: regel.door.organisatie.id };
      return { ...stap, teHerzien: [...stap.teHerzien, nieuw] };
    }
    case "InformerenUitgesteld": {
      const { betrokkene, grond, reden } = event.data;
      const nieuw = { stand: "uitgesteld", op: regel.gebeurdOp, ...(grond && { grond }) } as const;
      return {
        ...stap,
        betrokkenen: metInformeren(stap, betrokkene, nieuw),
        ...metTekst(stap, regel, reden),
      };
    }
    case "BetrokkeneGeinformeerd": {
      const { betrokkene, toelichting } = event.data;
      const nieuw = { stand: "gedaan", op: regel.gebeurdOp } as const;
      return {
        ...stap,
        betrokkenen: metInformeren(stap, betrokkene, nieuw),
        ...metTekst(stap, regel, toelichting),
      };
    }
    case "InformerenNietNodig": {
      const { betrokkene, grond, reden } = event.data;
      const nieuw = { stand: "niet-nodig", op: regel.gebeurdOp, grond } as const;
      return {
        ...stap,
        betrokkenen: metInformeren(stap, betrokkene, nieuw),
        ...metTekst(stap, regel, reden),
      };
    }
    case "RechtenVerteld": {
      const { aan, rechten } = event.data;
      const nieuw = { door: regel.door.organisatie.id, aan, rechten, op: regel.gebeurdOp };
      return { ...stap, rechtenVerteld: [...stap.rechtenVerteld, nieuw] };
    }
    case "MelderTeruggekoppeld": {
      const { toelichting, partijen, veiligheidsvoorwaarden, monitorafspraken } = event.data;
      const houder = regel.door.organisatie.id;
      const teksten = [toelichting, partijen, veiligheidsvoorwaarden, monitorafspraken].flatMap((id) =>
        id ? [{ id, houder }] : [],
      );
      return { ...stap, teksten: [...stap.teksten, ...teksten] };
    }
    case "TerugkoppelingNietGegeven":
      return { ...stap, ...metTekst(stap, regel, event.data.reden) };
    case "StandGevraagd":
      return { ...stap, standGevraagdOp: stap.standGevraagdOp ?? regel.gebeurdOp };
    case "StandBeantwoord": {
      const { standGevraagdOp: _beantwoord, ...zonder } = stap;
      return { ...zonder, ...metTekst(stap, regel, event.data.toelichting) };
    }
    case "Gemonitord":
      return { ...stap, ...metTekst(stap, regel, event.data.toelichting) };
    case "AfwijkingHerzien": {
      const { afwijking, toelichting } = event.data;
      const teHerzien = stap.teHerzien.filter((open) => open.afwijking !== afwijking);
      return { ...stap, teHerzien, ...metTekst(stap, regel, toelichting) };
    }
    case "MelderOpeningGevraagd":
    case "MelderOpeningGoedgekeurd":
    case "MelderOpeningAfgewezen":
    case "MelderOpeningHerzien":
      return { ...stap, openingen: metOpening(stap.openingen, regel, event) };
    case "DubbelAnoniemGewogen":
      return { ...stap, gewogenDoor: [...stap.gewogenDoor, regel.door.organisatie.id] };
    case "TrefferBeoordeeld":
      return { ...stap, treffers: metTreffer(stap, regel, event.data) };
    case "DossierGesloten": {
      const { id } = event.data.organisatie;
      const teHerzien = stap.teHerzien.filter(({ door }) => door !== id);
      return metDossier({ ...stap, teHerzien }, id, (dossier) => ({ ...dossier, open: false }));
    }
    case "DossierHeropend":
      return metDossier(stap, event.data.organisatie.id, (dossier) => ({ ...dossier, open: true }));
  }
}

/** A decision has run its course when the case comes back from another kind of organisation: Veilig Thuis decides anew. */
function zonderOudBesluit(casus: Casus, door: OrganisatieRef): Casus {
  const { besluit: _oud, ...zonder } = casus;
  return door.soort === "veilig-thuis" && casus.verantwoordelijk.soort !== door.soort ? zonder : casus;
}

function begin(regel: Journaalregel): Casus {
  if (regel.event.type !== "MeldingOntvangen")
    throw new Error(`journal begins with ${regel.event.type satisfies EventType}`);
  const {
    nummer,
    ontvanger,
    vrager,
    vormen,
    melder,
    melderAnoniem,
    dubbelAnoniem,
    acuutGevaar,
    regio,
    toelichting,
    gesprek,
  } = regel.event.data;
  return {
    seq: regel.seq,
    nummer,
    verantwoordelijk: ontvanger,
    zichtOpVeiligheid: ontvanger,
    ...(regio && { regio }),
    melding: {
      vrager,
      ontvangenOp: regel.gebeurdOp,
      ontvanger,
      melderAnoniem,
      ...(dubbelAnoniem && { dubbelAnoniem }),
      toelichting,
      gemeldDoor: regel.door.organisatie,
      ...(melder && { melder }),
    },
    feiten: vormen ? { vormen } : {},
    betrokkenen: [],
    ...(acuutGevaar && { veiligheid: "acuut-onveilig" as const }),
    eerderAcuut: false,
    dossiers: [{ organisatie: ontvanger, open: true }],
    overgedragenAan: [],
    verzoeken: [],
    afgestemd: false,
    deskundigeGeraadpleegd: false,
    consulten: [],
    risicoanalyseGereed: false,
    teksten: [toelichting, ...tekstenVanGesprek(gesprek)].map((id) => ({ id, houder: ontvanger.id })),
    teHerzien: [],
    vervolgmeldingen: [],
    openingen: [],
    gewogenDoor: [],
    treffers: [],
    rechtenVerteld: [],
  };
}

/** Of one person, or of everybody of whom it still stands open. */
function metInformeren(
  { betrokkenen }: Casus,
  wie: string | undefined,
  informeren: Informeren,
): readonly Betrokkene[] {
  const isOpen = ({ informeren: al }: Betrokkene) => al === undefined || al.stand === "uitgesteld";
  return betrokkenen.map((b) => ((wie ? b.id === wie : isOpen(b)) ? { ...b, informeren } : b));
}

type Rij = { betrokkene: string; persoon: string; versie: number; houder: string };

type Kring = Pick<Casus, "betrokkenen" | "verantwoordelijk">;

/**
 * A new row of somebody. What others note in their own dossier does not move the rules as long as who is responsible
 * holds a row: otherwise Veilig Thuis could write away that the victim is abroad (LKHA-3.3a).
 */
function metRij({ betrokkenen, verantwoordelijk }: Kring, rij: Rij, bron: FeitenBron): readonly Betrokkene[] {
  const { betrokkene: id, persoon, versie, houder } = rij;
  const feiten = bron.get(feitenSleutel(persoon, versie));
  const bekend = betrokkenen.find((b) => b.id === id);
  if (!bekend) return [...betrokkenen, { id, rijen: { [houder]: { persoon, versie } }, feiten }];
  const telt = houder === verantwoordelijk.id || !bekend.rijen[verantwoordelijk.id];
  const rijen = { ...bekend.rijen, [houder]: { persoon, versie } };
  const nieuw = { ...bekend, rijen, ...(telt && { feiten }) };
  return betrokkenen.map((b) => (b.id === id ? nieuw : b));
}

/** The newest decision about a pair stands; taken back, none does. */
function metTreffer(
  { treffers }: Casus,
  { door }: Journaalregel,
  { betrokkene, ander, uitkomst, toelichting }: EventData<"TrefferBeoordeeld">,
): Casus["treffers"] {
  const houder = door.organisatie.id;
  const overige = treffers.filter(
    (t) =>
      t.houder !== houder ||
      t.betrokkene !== betrokkene ||
      t.ander.casus !== ander.casus ||
      t.ander.betrokkene !== ander.betrokkene,
  );
  if (uitkomst === "herroepen") return overige;
  return [...overige, { houder, betrokkene, ander, uitkomst, ...(toelichting && { toelichting }) }];
}

/** A text that the one who acted wrote, and so holds. */
const metTekst = ({ teksten }: Casus, { door }: Journaalregel, id: string): Pick<Casus, "teksten"> => ({
  teksten: [...teksten, { id, houder: door.organisatie.id }],
});

const metDossier = (casus: Casus, organisatie: string, wijzig: (dossier: Dossier) => Dossier): Casus => ({
  ...casus,
  dossiers: casus.dossiers.map((d) => (d.organisatie.id === organisatie ? wijzig(d) : d)),
});
