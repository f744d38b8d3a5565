import { type Casus, type Dossier, dossierVan, type Opening } from "../casus/casus.ts";
import type { CommandType } from "../casus/command.ts";
import { isDubbelAnoniem } from "../casus/dubbel-anoniem-stand.ts";
import { type InformerenVan, informerenPerPersoon } from "../casus/informeren.ts";
import { opdrachten } from "../casus/opdrachten.ts";
import { kanMet, type OpeningKan } from "../casus/opening-stand.ts";
import type { OrganisatieRef } from "../casus/organisatie.ts";
import { meldtVoorZichzelf, type RechtenVan, rechtenPerPersoon } from "../casus/rechten.ts";
import { situatie } from "../casus/situatie.ts";
import { openTerugkoppeling, terugkoppelingMet } from "../casus/terugkoppeling.ts";
import type { Verplichting } from "../casus/verplichtingen.ts";
import type { SituatieOpDatum } from "../protocol/situatie.ts";
import { type Wegwijzing, wegwijzer } from "../protocol/wegwijzer.ts";
import { type Actor, heeftRol } from "./actor.ts";
import { deelSituatie, opent } from "./deel.ts";
import { actionsFor, authorize, type CasusAction, type Grant } from "./policy.ts";

/** A request to open an anonymous reporter, and what this reader can do with it; `eigen` is who asked. */
export type OpeningVan = Opening & { readonly kan: OpeningKan; readonly eigen: boolean };

/** What one actor may know of the state of a casus, without names or texts: page and work list follow from it alike. */
export type Blik = {
  readonly grant: Grant;
  readonly casus: { readonly ontvanger: OrganisatieRef; readonly zelfGemeld: boolean } & Pick<
    Casus,
    | "nummer"
    | "verantwoordelijk"
    | "zichtOpVeiligheid"
    | "regio"
    | "veiligheid"
    | "feiten"
    | "aanbod"
    | "dossiers"
    | "verzoeken"
    | "overleg"
    | "afgestemd"
    | "besluit"
    | "standGevraagdOp"
    | "consulten"
  >;
  /** Who gave the case back, for who is responsible. */
  readonly weigering?: { readonly door: string };
  readonly verplichtingen: readonly Verplichting[];
  /** How it stands with telling each person, for the Veilig Thuis that leads. */
  readonly informeren: readonly InformerenVan[];
  /** What each heard of their rights from the reader's own Veilig Thuis. */
  readonly rechten: readonly RechtenVan[];
  /** Of which times the reporter is still to hear something from the reader's organisation. */
  readonly terugkoppelen: ReturnType<typeof terugkoppelingMet>;
  /** Requests of the reader's own organisation to open an anonymous reporter. */
  readonly openingen: readonly OpeningVan[];
  /** There for who weighs reports of which nobody knows the reporter: whether the reader's organisation did. */
  readonly dubbelAnoniem?: { readonly gewogen: boolean };
  readonly situatie: SituatieOpDatum;
  readonly wegwijzing: Wegwijzing;
  /** What this actor may ask, without what is refused to an organisation that closed its dossier. */
  readonly acties: ReadonlySet<CasusAction>;
};

/** How this actor sees the casus on this day, or undefined when no policy lets the actor read it. */
export function blik(vraag: {
  casus: Casus;
  actor: Actor;
  verplichtingen: readonly Verplichting[];
  vandaag: string;
}): Blik | undefined {
  const { casus, actor, verplichtingen, vandaag } = vraag;
  const grant = authorize(actor, "casus.lees", casus);
  if (!grant) return undefined;
  const { besluit } = casus;
  const eigenBesluit = besluit?.door === actor.organisatie.id ? besluit.besluit : undefined;
  const hier = deelSituatie(situatie(casus, vandaag), { grant, aanbod: casus.aanbod, eigenBesluit });
  const antwoord = wegwijzer(hier);
  // nobody is asked to find out what others know and this reader may not see
  const ontbreekt = antwoord.ontbreekt.filter((sleutel) => opent(grant, sleutel));
  const ziet = (deel: "veiligheid" | "overdracht" | "samenwerking") => grant.sees.has(deel);
  const { laatsteWeigering: weigering } = casus;
  const acties = actiesNu(casus, actor);
  const leidt = casus.verantwoordelijk.id === actor.organisatie.id;
  return {
    grant,
    casus: {
      ...kies(casus, grant.sees.has("verhaal") ? actor.organisatie.id : undefined),
      afgestemd: ziet("samenwerking") && casus.afgestemd,
      ...(ziet("veiligheid") && casus.veiligheid && { veiligheid: casus.veiligheid }),
      ...(ziet("veiligheid") && casus.besluit && { besluit: casus.besluit }),
      ...(casus.aanbod && ziet("overdracht") && { aanbod: casus.aanbod }),
      ...(leidt &&
        ziet("samenwerking") &&
        casus.standGevraagdOp && { standGevraagdOp: casus.standGevraagdOp }),
      consulten: ziet("samenwerking")
        ? casus.consulten.filter(({ door }) => door === actor.organisatie.id)
        : [],
      verzoeken: ziet("samenwerking") ? casus.verzoeken : [],
      ...(casus.overleg && ziet("samenwerking") && { overleg: casus.overleg }),
    },
    ...(weigering && leidt && { weigering: { door: weigering.door.id } }),
    verplichtingen: verplichtingen.filter(({ organisatie, besloten }) =>
      besloten
        ? organisatie.id === actor.organisatie.id && grant.sees.has("verhaal")
        : organisatie.id === actor.organisatie.id || ziet("veiligheid"),
    ),
    informeren: acties.has("InformeerBetrokkene") ? informerenPerPersoon(casus, verplichtingen, hier) : [],
    rechten: acties.has("VertelRechten") ? rechtenPerPersoon(casus, actor.organisatie.id) : [],
    terugkoppelen: acties.has("KoppelTerug")
      ? terugkoppelingMet(openTerugkoppeling(verplichtingen, actor.organisatie.id), casus)
      : [],
    openingen: grant.sees.has("verhaal") ? openingenVoor(casus, actor, vandaag) : [],
    ...(grant.sees.has("verhaal") &&
      acties.has("WeegDubbelAnoniem") &&
      isDubbelAnoniem(casus) && {
        dubbelAnoniem: { gewogen: casus.gewogenDoor.includes(actor.organisatie.id) },
      }),
    situatie: hier,
    wegwijzing: { ...antwoord, ontbreekt },
    acties,
  };
}

function openingenVoor({ openingen }: Casus, actor: Actor, vandaag: string): OpeningVan[] {
  const { medewerker, organisatie } = actor;
  const wie = { medewerker, vandaag, leidt: heeftRol(actor, "teamleider") };
  return openingen
    .filter(({ houder }) => houder === organisatie.id)
    .map((opening) => ({
      ...opening,
      kan: kanMet(opening, wie),
      eigen: opening.vrager === medewerker,
    }));
}

function actiesNu(casus: Casus, actor: Actor): ReadonlySet<CasusAction> {
  const acties = actionsFor(actor, casus);
  if (dossierVan(casus, actor.organisatie.id)?.open !== false) return acties;
  return new Set(
    [...acties].filter((actie) => !(actie in opdrachten) || opdrachten[actie as CommandType].ookNaSluiten),
  );
}

/** Who works on it is a matter of that organisation's own dossier. */
function kies(casus: Casus, eigen: string | undefined) {
  const { nummer, verantwoordelijk, zichtOpVeiligheid, regio, feiten } = casus;
  const { ontvanger } = casus.melding;
  const dossiers = casus.dossiers.map((dossier): Dossier => {
    const { organisatie, open } = dossier;
    return organisatie.id === eigen ? dossier : { organisatie, open };
  });
  return {
    nummer,
    ontvanger,
    zelfGemeld: meldtVoorZichzelf(casus.melding),
    verantwoordelijk,
    zichtOpVeiligheid,
    feiten,
    dossiers,
    ...(regio && { regio }),
  };
}
