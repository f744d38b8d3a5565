import { data, type RouterContextProvider } from "react-router";
import { compartimentVan } from "#domain/access/redact.ts";
import { taken } from "#domain/access/taken.ts";
import type { CasusWeergave } from "#domain/access/weergave.ts";
import { handelingenBij, metBesluit } from "#domain/casus/beoordeling.ts";
import type { Journaalregel } from "#domain/casus/event.ts";
import { gevraagdeRondes } from "#domain/casus/monitoren.ts";
import { handelingBijOntvanger } from "#domain/casus/overdracht.ts";
import { keuzes } from "#domain/protocol/situatie.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { type Namen, readNamen } from "#server/casus/namen.ts";
import { readCasus } from "#server/journal/read.ts";
import { requireSession } from "../../session.ts";
import { begrippen } from "../../words/begrippen.ts";
import { casusWoorden } from "../../words/casus.ts";
import { journaalZin } from "../../words/journaal.ts";
import { landen, landNaam } from "../../words/landen.ts";
import type { Taal } from "../../words/taal.ts";
import { readConsulten } from "../advies/advies.server.ts";
import { toegangVan } from "./access.server.ts";
import { loadColleagues } from "./colleagues.server.ts";
import { paneelVoor, weeg, weegSluiten } from "./paneel.server.ts";
import { isUuid } from "./post.server.ts";

type Vraag = { params: { id?: string | undefined }; context: Readonly<RouterContextProvider> };

/** Everything the pages of one casus show to this reader, from one audited read. Not there for this reader: 404. */
export async function loadCasus({ params, context }: Vraag) {
  const { services, sessie } = requireSession(context);
  const { actor, taal } = sessie;
  const id = params.id ?? "";
  const gezien = isUuid(id) ? await readCasus(services, actor, { id, doel: "behandeling" }) : undefined;
  if (!gezien) throw data(null, { status: 404, statusText: "Not Found" });
  const namen = await readNamen(services, { weergave: gezien, organisatie: actor.organisatie.id });
  const { casus, grant, slachtoffer, aanbodTekst, weigering, betrokkenen, teksten, situatie, acties } =
    gezien;
  const nu = services.now();
  const lezer = {
    soort: actor.organisatie.soort,
    isVerantwoordelijk: casus.verantwoordelijk.id === actor.organisatie.id,
  };
  return {
    id,
    /** Every rendering has a new seed, from which each form makes its command id. */
    zaad: services.newId(),
    nu: nu.toString({ smallestUnit: "millisecond" }),
    vandaag: dayOf(nu),
    zelf: actor.organisatie,
    medewerker: actor.medewerker,
    casus,
    slachtoffer,
    isBuitenland: situatie.verblijf === "buitenland",
    /** Where the victim is now; named here, because browsers differ in what they call a country. */
    land: slachtoffer.land && landNaam(slachtoffer.land, taal),
    /** The countries to choose from while it is not known where the victim is: then any form may ask it first. */
    landen: situatie.verblijf === undefined && acties.has("WerkBetrokkeneBij") ? landen(taal) : [],
    aanbodTekst,
    weigering,
    betrokkenen,
    teksten,
    meldingTeksten: tekstenVanMelding(gezien),
    gesprekken: gezien.gesprekken,
    namen,
    relatie: grant.relatie,
    delen: [...grant.sees],
    acties: [...acties],
    regels: regelsVoor(gezien, namen, taal),
    verplichtingen: gezien.verplichtingen,
    paneel: paneelVoor({
      antwoord: gezien.wegwijzing,
      situatie,
      lezer,
      verplichtingen: gezien.verplichtingen,
      // there is a casus only once a report was received
      gedaan: ["SOA-S1.1", ...(casus.afgestemd ? ["LKHA-3.4a"] : [])],
      taal,
    }),
    wegingen: {
      sluiten: weegSluiten(gezien, actor.organisatie.id, taal),
      besluiten: keuzes.besluitVeiligThuis.map((besluit) => ({
        besluit,
        ...weeg(handelingenBij(besluit), metBesluit(situatie, besluit), taal),
      })),
      ontvangers: Object.entries(handelingBijOntvanger).map(([soort, handeling]) => ({
        soort,
        ...weeg([handeling], situatie, taal),
      })),
    },
    openingen: gezien.openingen,
    dubbelAnoniem: gezien.dubbelAnoniem,
    /** With whom a report can be weighed, where that is asked. */
    collegas:
      gezien.dubbelAnoniem?.gewogen === false
        ? (await loadColleagues(context)).filter((collega) => collega.id !== actor.medewerker)
        : [],
    informeren: gezien.informeren,
    rechten: gezien.rechten,
    terugkoppelen: gezien.terugkoppelen,
    consulten: await readConsulten({ services, sessie }, casus.consulten),
    volgen: gevraagdeRondes(gezien.verplichtingen, actor.organisatie.id),
    toegang: toegangVan(casus),
    taken: taken(gezien, actor.organisatie.id),
  };
}

/** What the pages of a casus have in common. */
export type CasusPagina = Awaited<ReturnType<typeof loadCasus>>;

/** The ids of the words of the reporter, as they came in and as each accepted transfer copied them. */
function tekstenVanMelding({ journaal }: CasusWeergave): string[] {
  const ids = new Set<string>();
  for (const { event } of journaal) {
    if (event.type === "MeldingOntvangen") ids.add(event.data.toelichting);
    if (event.type === "OverdrachtAanvaard")
      for (const { van, tekst } of event.data.teksten) if (ids.has(van)) ids.add(tekst);
  }
  return [...ids];
}

/** The journal in sentences, with the texts this reader's organisation holds of each line. */
function regelsVoor(gezien: CasusWeergave, namen: Namen, taal: Taal) {
  const { journaal, betrokkenen } = gezien;
  const wie = {
    organisatie: (id: string) => namen.organisaties[id] ?? casusWoorden[taal].eenOrganisatie,
    medewerker: (id: string) => namen.medewerkers[id] ?? casusWoorden[taal].eenMedewerker,
    betrokkene: (id: string) => {
      const gevonden = betrokkenen.find((betrokkene) => betrokkene.id === id);
      if (!gevonden) return casusWoorden[taal].iemand;
      return (
        gevonden.gegevens.naam ?? casusWoorden[taal].zonderNaam(begrippen[taal].rol[gevonden.gegevens.rol])
      );
    },
  };
  return journaal.map((regel) => ({
    seq: regel.seq,
    type: regel.event.type,
    at: regel.vastgelegdOp,
    gebeurdOp: regel.gebeurdOp,
    deel: compartimentVan[regel.event.type],
    organisatie: regel.door.organisatie.id,
    door: namen.medewerkers[regel.door.medewerker ?? ""],
    zin: journaalZin(regel, wie, taal),
    teksten: regel.teksten,
    verzoek: regel.event.type === "ActieGevraagd" ? regel.event.data.verzoek : undefined,
    overleg: "overleg" in regel.event.data ? regel.event.data.overleg : undefined,
    bronnen: "bronnen" in regel.event.data ? [...regel.event.data.bronnen] : [],
    termijnen: termijnenBij(regel, gezien),
  }));
}

/** The terms that began or ended with a line of the journal: they follow from it, and are not stored in it. */
function termijnenBij({ seq, vastgelegdOp }: Journaalregel, { journaal, verplichtingen }: CasusWeergave) {
  const isEerste = journaal.find((regel) => regel.vastgelegdOp === vastgelegdOp)?.seq === seq;
  return verplichtingen.flatMap(({ sleutel, bron, wat, uiterlijk, einde }) => [
    ...(sleutel.endsWith(`#${seq}`) ? [{ hoe: "begon" as const, bron, wat, op: uiterlijk }] : []),
    ...(isEerste && einde?.at === vastgelegdOp ? [{ hoe: einde.hoe, bron, wat, op: einde.op }] : []),
  ]);
}
