import { type Context, Hono } from "hono";
import { html } from "hono/html";
import type { Services } from "../services.ts";
import { answerPage } from "./auth-page.ts";
import { usableRoles } from "./employment.ts";
import { forgetAll, forgetPages } from "./forget-pages.ts";
import type { GateEnv } from "./gate.ts";
import { localPath, workPage } from "./local-path.ts";
import { loginLink } from "./login-link.ts";
import type { Houder } from "./session.ts";
import { dropCookie, putCookie } from "./session-cookie.ts";
import {
  endAllSessions,
  endSession,
  listSessions,
  lockSession,
  setLanguage,
  startSession,
} from "./session-life.ts";
import { authWords, preferredLanguage } from "./words.ts";

type Ctx = Context<GateEnv>;

/** What somebody does with a session: choose an organisation or language, lock, unlock, look at it, end it. */
export function sessionRoutes(services: Services): Hono<GateEnv> {
  const { origin } = services.config;
  const app = new Hono<GateEnv>();
  const holderOf = (c: Ctx): Houder | undefined => {
    const stand = c.get("stand");
    return stand.is === "geen" ? undefined : stand.houder;
  };
  const toLogin = (c: Ctx): Response =>
    c.redirect(loginLink(services.config, { terug: localPath(c.req.query("terug"), origin) }), 303);

  app.get("/organisatie", async (c) => {
    const stand = c.get("stand");
    if (stand.is !== "kiezen" && stand.is !== "open") return toLogin(c);
    return choicePage(stand.houder, localPath(c.req.query("terug"), origin));
  });
  app.post("/organisatie", async (c) => {
    const stand = c.get("stand");
    if (stand.is !== "kiezen" && stand.is !== "open") return toLogin(c);
    const { organisatie, terug } = await c.req.parseBody();
    return choose(services, c, {
      houder: stand.houder,
      organisatie: String(organisatie),
      terug: localPath(String(terug), origin),
    });
  });
  app.get("/opnieuw", async (c) => {
    const stand = c.get("stand");
    if (stand.is !== "vergrendeld") return toLogin(c);
    const terug = localPath(c.req.query("terug"), origin);
    const link = loginLink(services.config, { terug, als: stand.houder.medewerker.id });
    return lockedPage(stand.houder, link);
  });
  app.post("/vergrendelen", async (c) => {
    const houder = holderOf(c);
    if (houder) await lockSession(services, houder);
    forgetPages(c);
    return c.redirect(`/auth/opnieuw?terug=${encodeURIComponent(pageOfForm(c, origin))}`, 303);
  });
  app.post("/taal", async (c) => {
    const houder = holderOf(c);
    if (houder) await setLanguage(services, houder, houder.taal === "nl" ? "en" : "nl");
    return c.redirect(pageOfForm(c, origin), 303);
  });
  app.get("/sessies", async (c) => {
    const stand = c.get("stand");
    return stand.is === "open" ? sessionsPage(services, stand.houder) : toLogin(c);
  });
  app.post("/uitloggen", async (c) => {
    const houder = holderOf(c);
    const { overal } = await c.req.parseBody();
    if (houder && overal === "ja") await endAllSessions(services, houder);
    else if (houder) await endSession(services, houder, "uitgelogd");
    dropCookie(c, { name: "schakel-sessie", origin });
    forgetAll(c);
    return c.redirect("/auth/uitgelogd", 303);
  });
  app.get("/uitgelogd", (c) => {
    const taal = preferredLanguage(c.req.raw.headers);
    const { uitgelogd, inloggen, start } = authWords[taal];
    return answerPage({
      taal,
      titel: uitgelogd.titel,
      inhoud: html`<p>${uitgelogd.tekst}</p>
        <p><a class="button" href="/auth/inloggen">${inloggen}</a></p>
        <p><a href="/">${start}</a></p>`,
    });
  });
  return app;
}

/** The page that holds the posted form; the browser names it, because our pages let it within this site. */
function pageOfForm(c: Ctx, origin: string): string {
  const referrer = URL.parse(c.req.header("referer") ?? "");
  if (referrer?.origin !== origin) return workPage;
  return localPath(`${referrer.pathname}${referrer.search}`, origin);
}

/** Another organisation is another session, under a new secret. */
async function choose(
  services: Services,
  c: Ctx,
  { houder, organisatie, terug }: { houder: Houder; organisatie: string; terug: string },
): Promise<Response> {
  const { medewerker, tweeFactoren, acr, taal } = houder;
  const chosen = medewerker.aanstellingen.find((aanstelling) => aanstelling.organisatie.id === organisatie);
  if (!chosen) return choicePage(houder, terug, 400);
  if (usableRoles(chosen, tweeFactoren).length === 0) {
    const { titel, tekst, knop } = authWords[taal].tweeFactoren;
    const link = loginLink(services.config, { terug, withTwoFactors: true });
    const inhoud = html`<p>${tekst}</p><p><a class="button" href="${link}">${knop}</a></p>`;
    return answerPage({ taal, titel, status: 403, inhoud });
  }
  const secret = await startSession(services, {
    handeling: "organisatie.kiezen",
    medewerker: medewerker.id,
    organisatie,
    acr,
    tweeFactoren,
    taal,
    replaces: houder,
  });
  putCookie(c, { name: "schakel-sessie", origin: services.config.origin, secret });
  forgetPages(c);
  return c.redirect(terug, 303);
}

function choicePage(
  { medewerker, taal, csrf, tweeFactoren }: Houder,
  terug: string,
  status = 200,
): Promise<Response> {
  const { titel, tekst, metFactoren } = authWords[taal].kiezen;
  const choices = medewerker.aanstellingen.map((aanstelling) => {
    const note = usableRoles(aanstelling, tweeFactoren).length > 0 ? "" : html`<small>${metFactoren}</small>`;
    return html`<button name="organisatie" value="${aanstelling.organisatie.id}">${aanstelling.naam} ${note}</button>`;
  });
  return answerPage({
    taal,
    titel,
    status,
    inhoud: html`<p>${tekst}</p>
      <form method="post" action="/auth/organisatie">
        <input type="hidden" name="csrf" value="${csrf}">
        <input type="hidden" name="terug" value="${terug}">
        ${choices}
      </form>`,
  });
}

function lockedPage({ medewerker, taal, csrf }: Houder, link: string): Promise<Response> {
  const words = authWords[taal];
  return answerPage({
    taal,
    titel: words.vergrendeld.titel,
    vanSessie: true,
    inhoud: html`<p>${words.vergrendeld.tekst(medewerker.naam)}</p>
      <p><a class="button" href="${link}">${words.opnieuw}</a></p>
      <form method="post" action="/auth/uitloggen">
        <input type="hidden" name="csrf" value="${csrf}">
        <button>${words.uitloggen}</button>
      </form>`,
  });
}

async function sessionsPage(services: Services, houder: Houder): Promise<Response> {
  const { taal, csrf } = houder;
  const words = authWords[taal];
  const moment = new Intl.DateTimeFormat(taal === "nl" ? "nl-NL" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Europe/Amsterdam",
  });
  const rows = (await listSessions(services, houder)).map(
    ({ organisatie, begonnenAt, laatstAt, isThis }) => html`<tr>
      <td>${organisatie ?? words.sessies.geen}${isThis ? ` (${words.sessies.deze})` : ""}</td>
      <td>${moment.format(begonnenAt)}</td>
      <td>${moment.format(laatstAt)}</td>
    </tr>`,
  );
  const { titel, organisatie, begonnen, laatst, overal } = words.sessies;
  return answerPage({
    taal,
    titel,
    vanSessie: true,
    inhoud: html`<table>
        <thead><tr><th scope="col">${organisatie}</th><th scope="col">${begonnen}</th><th scope="col">${laatst}</th></tr></thead>
        <tbody>${rows}</tbody>
      </table>
      <form method="post" action="/auth/uitloggen">
        <input type="hidden" name="csrf" value="${csrf}">
        <button name="overal" value="ja">${overal}</button>
      </form>
      <p><a href="${workPage}">${words.werk}</a></p>`,
  });
}
