import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { html } from "hono/html";
import { type DemoMedewerker, demoMedewerkers } from "../demo/people.ts";
import { listOrganisaties } from "../people/people.ts";
import type { Services } from "../services.ts";
import { answerPage, type Fragment } from "./auth-page.ts";
import type { DemoProvider } from "./demo-provider.ts";
import type { GateEnv } from "./gate.ts";
import type { Taal } from "./session.ts";
import { authWords, preferredLanguage } from "./words.ts";

type DemoEnv = GateEnv & { Bindings: HttpBindings };

/** The page on which one chooses who to be in the demo, at `/auth/demo/:login`. */
export function demoLoginRoutes(services: Services, provider: DemoProvider): Hono<DemoEnv> {
  const app = new Hono<DemoEnv>();
  app.get("/:login", async (c) => {
    const { incoming, outgoing } = c.env;
    const login = await provider.findLogin(incoming, outgoing);
    const taal = login?.taal ?? preferredLanguage(c.req.raw.headers);
    if (!login) return expiredPage(taal);
    const { hint, withTwoFactors } = login;
    if (hint && isDemoPerson(hint) && !withTwoFactors)
      return c.redirect(await provider.logIn(incoming, outgoing, { sub: hint, withTwoFactors: false }), 303);
    return choicePage(services, { taal, login });
  });
  app.post("/:login", async (c) => {
    const { wie, tweede } = await c.req.parseBody();
    const { incoming, outgoing } = c.env;
    const login = await provider.findLogin(incoming, outgoing);
    if (!login || typeof wie !== "string" || !isDemoPerson(wie))
      return expiredPage(preferredLanguage(c.req.raw.headers));
    const who = { sub: wie, withTwoFactors: tweede === "ja" };
    return c.redirect(await provider.logIn(incoming, outgoing, who), 303);
  });
  return app;
}

const isDemoPerson = (id: string): boolean => Object.hasOwn(demoMedewerkers, id);

function expiredPage(taal: Taal): Promise<Response> {
  const { demo, opnieuw, inloggen } = authWords[taal];
  return answerPage({
    taal,
    titel: inloggen,
    status: 400,
    inhoud: html`<p>${demo.verlopen}</p><p><a class="button" href="/auth/inloggen">${opnieuw}</a></p>`,
  });
}

type Choice = { taal: Taal; login: { hint: string | undefined; withTwoFactors: boolean } };

async function choicePage(services: Services, { taal, login }: Choice): Promise<Response> {
  const { titel, tekst, tweede, gevraagd } = authWords[taal].demo;
  const names = new Map((await listOrganisaties(services)).map(({ id, naam }) => [id, naam]));
  const known = login.hint && isDemoPerson(login.hint) ? login.hint : undefined;
  const people = Object.entries<DemoMedewerker>(demoMedewerkers).filter(([id]) => !known || id === known);
  return answerPage({
    taal,
    titel,
    inhoud: html`<p>${tekst}</p>
      <form method="post">
        ${login.withTwoFactors ? html`<p>${gevraagd}</p>` : ""}
        <label><input type="checkbox" name="tweede" value="ja"> ${tweede}</label>
        ${groups(people, { taal, names })}
      </form>`,
  });
}

/** People under the first organisation they work for, in the order of the list. */
function groups(
  people: [string, DemoMedewerker][],
  { taal, names }: { taal: Taal; names: ReadonlyMap<string, string> },
): Fragment[] {
  const byOrganisation = Map.groupBy(people, ([, { werk }]) => werk[0]?.organisatie ?? "");
  return [...byOrganisation].map(
    ([organisatie, members]) => html`<h2>${names.get(organisatie) ?? organisatie}</h2>
      ${members.map(
        ([id, { naam, uitleg }]) =>
          html`<button name="wie" value="${id}">${naam} <small>${uitleg[taal]}</small></button>`,
      )}`,
  );
}
