import type { RouterContextProvider } from "react-router";
import type { Refusal } from "#domain/casus/decision.ts";
import type { VanBuiten } from "#domain/melding/naar-melding.ts";
import type { SituatieOpDatum } from "#domain/protocol/situatie.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { findPublicReceiver } from "#server/melden/find-receiver.ts";
import { readFormToken } from "#server/melden/form-token.ts";
import { type Afzender, newFormToken, sendReport } from "#server/melden/send-report.ts";
import { listGemeenten } from "#server/people/people.ts";
import { pageContext } from "../../context.ts";
import { landen } from "../../words/landen.ts";
import type { Taal } from "../../words/taal.ts";
import { versturenWoorden } from "../../words/versturen.ts";
import { zoekerVan } from "../casus/gemeentenamen.ts";

type Context = Readonly<RouterContextProvider>;
type Wie = { naam: string; soort: "veilig-thuis" | "lkha" };

/** One thing that must be put right, and the id of its control where this page asks it. */
export type SendFout = { id?: string; tekst: string };

/** What is shown before a report is sent: where it would go, what is missing, and a token for sending it once. */
export type Check = {
  is: "nakijken";
  token: string;
  ontvanger: Wie | undefined;
  gemeente: string | undefined;
  eigenGemeente: string | undefined;
  land: string | undefined;
  isAbroad: boolean;
  gemeenten: readonly { value: string; label: string }[];
  landen: readonly { value: string; label: string }[];
  fouten: readonly SendFout[];
  melding?: "te-vaak" | "verlopen";
  weigering?: Refusal;
};
/** What is shown once it was received. */
export type Receipt = {
  is: "ontvangen";
  code: string;
  isEerder: boolean;
  ontvanger: Wie;
  op: string;
  soort: Afzender | "dubbel-anoniem";
};

/** What a door knows of its form. */
export type Door = {
  soort: Afzender;
  /** The code of the draft it was kept under; reactions of those concerned come from there. */
  concept?: string;
  situatie: SituatieOpDatum;
  /** What was typed as municipality. */
  gemeente: string | undefined;
  fouten: readonly SendFout[];
  /** The report, once it is known where it is; a refusal of the domain is told before it is sent as well. */
  maak: (erbij: { gemeente: string | undefined; land: string | undefined; vandaag: string }) => VanBuiten;
  weiger?: (melding: VanBuiten) => Refusal | undefined;
};

/** Looks a report over, or sends it when its button says so and nothing is missing. */
export async function checkOrSend(
  context: Context,
  { form, taal, door }: { form: FormData; taal: Taal; door: Door },
): Promise<Check | Receipt> {
  const { services, address = "" } = context.get(pageContext);
  const woorden = versturenWoorden[taal];
  const alle = await listGemeenten(services);
  const known = new Set(alle.map(({ code }) => code));
  const chosen = (naam: string): string | undefined => {
    const waarde = String(form.get(naam) ?? "");
    return known.has(waarde) ? waarde : undefined;
  };
  const isAsked = form.has("gemeenteCode");
  const gemeente =
    chosen("gemeenteCode") ?? (isAsked ? undefined : door.gemeente && zoekerVan(alle).vind(door.gemeente));
  const eigenGemeente = chosen("eigenGemeenteCode");
  const lijst = landen(taal);
  const landCode = String(form.get("land") ?? "");
  const land = lijst.some(({ value }) => value === landCode && value !== "NL") ? landCode : undefined;
  const isAbroad = door.situatie.verblijf === "buitenland";
  const receiver = await findPublicReceiver(services, { situatie: door.situatie, gemeente, eigenGemeente });
  const isSending = form.get("naar") === "verstuur";
  // what this page asks itself is wrong only once somebody wants to send without it
  const fouten: SendFout[] = [
    ...door.fouten,
    ...(isSending && isAbroad && !land ? [{ id: "land", tekst: woorden.fouten.land }] : []),
    ...(receiver || !isSending ? [] : [{ id: "gemeenteCode", tekst: woorden.fouten.gemeente }]),
  ];
  const vandaag = dayOf(services.now());
  const gemaakt = door.maak({ gemeente, land, vandaag });
  const weigering = door.weiger?.(gemaakt);
  const given = form.get("token");
  const isKept = readFormToken(services, given) !== undefined;
  const check: Check = {
    is: "nakijken",
    token: isKept ? String(given) : await newFormToken(services),
    ontvanger: receiver && named(receiver.ontvanger),
    gemeente,
    eigenGemeente,
    land,
    isAbroad,
    gemeenten: alle.map(({ code, naam }) => ({ value: code, label: naam })),
    landen: isAbroad ? lijst.filter(({ value }) => value !== "NL") : [],
    fouten,
    ...(weigering && { weigering }),
  };
  if (!isSending || !receiver || fouten.length > 0 || weigering) return check;
  const { ontvanger, regio } = receiver;
  const sent = await sendReport(services, {
    token: given,
    address,
    soort: door.soort,
    ...(door.concept && { concept: door.concept }),
    melding: {
      type: "OntvangMelding",
      ...gemaakt,
      ontvanger: { id: ontvanger.id, soort: ontvanger.soort },
      ...(regio && { regio: { id: regio.id, soort: regio.soort } }),
    },
  });
  switch (sent.is) {
    case "ontvangen":
      return {
        is: "ontvangen",
        code: sent.code,
        isEerder: sent.eerder,
        ontvanger: named(ontvanger),
        op: services.now().toString({ smallestUnit: "millisecond" }),
        soort: gemaakt.melder?.dubbelAnoniem ? "dubbel-anoniem" : door.soort,
      };
    case "geweigerd":
      return { ...check, weigering: sent.refusal };
    case "te-vaak":
    case "verlopen":
      return { ...check, melding: sent.is };
  }
}

const named = ({ naam, soort }: { naam: string; soort: string }): Wie => ({
  naam,
  soort: soort === "lkha" ? "lkha" : "veilig-thuis",
});

/** The status of an answer: what cannot be sent yet is no success, and neither is too often. */
export const statusOf = (answer: Check | Receipt, isSending: boolean): number => {
  if (answer.is === "ontvangen" || !isSending) return 200;
  return answer.melding === "te-vaak" ? 429 : 422;
};
