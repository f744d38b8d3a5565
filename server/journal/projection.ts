import type { Actor } from "#domain/access/actor.ts";
import { blik } from "#domain/access/blik.ts";
import { toont } from "#domain/access/policy.ts";
import { type Relatie, relatieVan } from "#domain/access/relatie.ts";
import { taken } from "#domain/access/taken.ts";
import type { Casus } from "#domain/casus/casus.ts";
import { slachtofferVan } from "#domain/casus/casus.ts";
import type { Journaalregel } from "#domain/casus/event.ts";
import type { OrganisatieRef } from "#domain/casus/organisatie.ts";
import type { Reden } from "#domain/casus/reden.ts";
import type { Verplichting } from "#domain/casus/verplichtingen.ts";
import { dayOf } from "#domain/time/werkdagen.ts";

/** A name or number under which a holder may find a casus; without a term it is no longer found so. */
export type Zoekterm = { houder: string; wat: "nummer" | "naam"; bron: string; term: string | null };

/** Order of the work list: given back by a receiver, acute, then everything else by its first deadline. */
const rang = { teruggegeven: 0, acuut: 1, gewoon: 2 } as const;

/** What follows from a casus for lists, access, deadlines and search. `namen` are the names its content adds. */
export function projecteer(vraag: {
  id: string;
  casus: Casus;
  journaal: readonly Journaalregel[];
  verplichtingen: readonly Verplichting[];
  namen: readonly Zoekterm[];
}) {
  const { id, casus, journaal, verplichtingen, namen } = vraag;
  const bijgewerkt_at = journaal.at(-1)?.vastgelegdOp;
  const bekend = [
    ...casus.dossiers.map(({ organisatie }) => organisatie),
    ...(casus.aanbod ? [casus.aanbod.naar] : []),
  ];
  const refs = new Map(bekend.map((ref) => [ref.id, ref]));
  const organisaties = [...refs.keys()];
  const vandaag = bijgewerkt_at ? dayOf(Temporal.Instant.from(bijgewerkt_at)) : casus.melding.ontvangenOp;
  const land = slachtofferVan(casus)?.feiten?.land;
  const kern = {
    nummer: casus.nummer,
    verantwoordelijk: casus.verantwoordelijk.id,
    zicht_op_veiligheid: casus.zichtOpVeiligheid.id,
    vormen: casus.feiten.vormen ?? [],
    bijgewerkt_at,
  };
  const verblijf = land ? (land === "NL" ? "nederland" : "buitenland") : null;
  const open = casus.dossiers.some((dossier) => dossier.open);
  return {
    casus: { ...kern, seq: casus.seq, verblijf, ontvangen_op: casus.melding.ontvangenOp, open },
    toegang: organisaties.map((organisatie_id) => ({
      organisatie_id,
      relatie: relatieVan(casus, organisatie_id),
    })),
    verplichtingen: verplichtingen.map(
      ({
        sleutel,
        bron,
        editie,
        organisatie,
        kracht,
        over,
        vanaf,
        uiterlijk,
        uiterlijkAt,
        einde,
        meteen,
        besloten,
      }) => ({
        sleutel,
        bron,
        editie,
        organisatie_id: organisatie.id,
        kracht,
        over: over ?? null,
        vanaf,
        uiterlijk,
        uiterlijk_at: uiterlijkAt,
        einde: einde?.hoe ?? null,
        einde_at: einde?.at ?? null,
        meteen: meteen ?? false,
        besloten: besloten ?? false,
      }),
    ),
    werk: [...refs.values()].map((ref) => ({
      ...kern,
      ...werkregel(ref, { casus, verplichtingen, vandaag }),
    })),
    zoek: [
      ...organisaties.map(
        (houder): Zoekterm => ({ houder, wat: "nummer", bron: id, term: casus.nummer.replace("-", "") }),
      ),
      ...namen,
    ],
  };
}

/** What a line of the work list is made of. */
type Stand = {
  readonly casus: Casus;
  readonly verplichtingen: readonly Verplichting[];
  readonly vandaag: string;
};

function werkregel(ref: OrganisatieRef, stand: Stand) {
  const { casus, verplichtingen } = stand;
  const organisatie = ref.id;
  const dossier = casus.dossiers.find((d) => d.organisatie.id === organisatie);
  const eerste = verplichtingen
    .filter((v) => !v.einde && (v.organisatie.id === organisatie || isEigenAanbod(v, casus, organisatie)))
    .sort((a, b) => (a.uiterlijkAt < b.uiterlijkAt ? -1 : 1))[0];
  const redenen = redenenVoor(ref, stand);
  const relatie = relatieVan(casus, organisatie);
  const veiligheid = veiligheidVoor(relatie, casus);
  const acuut = veiligheid === "acuut-onveilig" && (relatie === "aanbieding" || isHouder(casus, organisatie));
  return {
    organisatie_id: organisatie,
    // an offer asks for an answer, also of who closed its dossier earlier
    open: casus.aanbod?.naar.id === organisatie || (dossier?.open ?? false),
    rang: redenen.includes("teruggegeven") ? rang.teruggegeven : acuut ? rang.acuut : rang.gewoon,
    relatie,
    redenen,
    veiligheid,
    aangeboden_aan: casus.aanbod?.naar.id ?? null,
    uiterlijk_at: eerste?.uiterlijkAt ?? null,
    uiterlijk_bron: eerste?.bron ?? null,
    medewerker: dossier?.medewerker ?? null,
    team: dossier?.team ?? null,
  };
}

const isHouder = ({ zichtOpVeiligheid }: Casus, organisatie: string) => zichtOpVeiligheid.id === organisatie;

/** The outcome where its compartment is open; a receiver knows of an offer only that it is urgent. */
function veiligheidVoor(relatie: Relatie | undefined, { veiligheid, aanbod }: Casus) {
  if (relatie && toont(relatie, "veiligheid")) return veiligheid ?? null;
  return relatie === "aanbieding" && aanbod?.spoed ? "acuut-onveilig" : null;
}

/** The sender watches the same moment as the receiver: whoever is responsible must know that nobody answered yet. */
const isEigenAanbod = ({ organisatie, over }: Verplichting, { aanbod }: Casus, zelf: string) =>
  aanbod?.van.id === zelf && organisatie.id === aanbod.naar.id && !over;

/** Why this casus asks something of who works on it here, the weightiest first: what the case page says to do. */
function redenenVoor(organisatie: OrganisatieRef, stand: Stand): Reden[] {
  const { casus, verplichtingen, vandaag } = stand;
  const werker: Actor = { medewerker: "", organisatie, rollen: ["medewerker"], tweeFactoren: false };
  const gezien = blik({ casus, actor: werker, verplichtingen, vandaag });
  return gezien ? taken(gezien, organisatie.id).map(({ soort }) => soort) : [];
}
