import type { OrganisatieSoort } from "../casus/organisatie.ts";
import type { Bron } from "../protocol/bronnen.ts";
import type { Actor, ActorRol } from "./actor.ts";

/** Everything somebody can ask of the keeping of the sociale kaart; reading the kaart itself is for anybody. */
export const kaartActies = [
  "kaart.beheer",
  "kaart.voegtoe",
  "kaart.wijzig",
  "kaart.bevestig",
  "kaart.trekin",
  "kaart.zetterug",
  "kaart.voerin",
] as const;
/** One of them. */
export type KaartActie = (typeof kaartActies)[number];

/** Whose a card is for this actor: of the own organisation, or of the whole country while that was appointed to keep it. */
export type KaartRelatie = "eigen" | "landelijk";

/** One row of access to the keeping of cards. Rows only ever add. */
export type KaartPolicy = {
  readonly allows: readonly KaartActie[];
  readonly rollen: readonly ActorRol[];
  readonly soorten: readonly OrganisatieSoort[];
  readonly relatie: KaartRelatie;
  readonly bron: Bron;
};

/** Who keeps which cards. Nothing is allowed unless a row says so; an empty table means nobody. */
export const kaartPolicies = {
  "veilig-thuis-houdt-eigen-kaart": {
    allows: kaartActies,
    rollen: ["medewerker", "teamleider"],
    soorten: ["veilig-thuis"],
    relatie: "eigen",
    bron: "RK-7.19",
  },
  "aangewezen-regio-houdt-landelijke-kaart": {
    allows: kaartActies,
    rollen: ["medewerker", "teamleider"],
    soorten: ["veilig-thuis"],
    relatie: "landelijk",
    bron: "RK-7.19",
  },
} as const satisfies Record<string, KaartPolicy>;

/** Who holds a card: an organisation, or nobody in particular for the whole country. */
export type Gehouden = { readonly houder: string | undefined };

const rijen: readonly (readonly [string, KaartPolicy])[] = Object.entries<KaartPolicy>(kaartPolicies);

/**
 * Which rows let this actor do this with a card; undefined when none does. `aangewezen` is the organisation that was
 * appointed to keep the cards of the whole country.
 */
export function authorizeKaart(
  actor: Actor,
  actie: KaartActie,
  { houder, aangewezen }: Gehouden & { aangewezen: string | undefined },
): readonly string[] | undefined {
  const eigen = actor.organisatie.id;
  const relatie =
    houder === eigen ? "eigen" : houder === undefined && aangewezen === eigen ? "landelijk" : undefined;
  const gevend = rijen.filter(
    ([, rij]) =>
      rij.relatie === relatie &&
      rij.allows.includes(actie) &&
      rij.soorten.includes(actor.organisatie.soort) &&
      rij.rollen.some((rol) => actor.rollen.includes(rol)),
  );
  return gevend.length > 0 ? gevend.map(([id]) => id) : undefined;
}

/** Whether this actor keeps cards at all: then there is a page for it. */
export const houdtKaarten = (actor: Actor): boolean =>
  authorizeKaart(actor, "kaart.beheer", { houder: actor.organisatie.id, aangewezen: undefined }) !==
  undefined;
