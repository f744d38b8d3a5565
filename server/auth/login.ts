import { type Context, Hono } from "hono";
import { html } from "hono/html";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { AuthorizationResponseError } from "openid-client";
import { isOutage } from "../database/outage.ts";
import { reportDefect } from "../defect.ts";
import type { Services } from "../services.ts";
import { answerPage, answerStyle, answerTabs } from "./auth-page.ts";
import { findEmployee, findInactive, type Medewerker, usableAppointments } from "./employment.ts";
import { forgetPages } from "./forget-pages.ts";
import type { GateEnv } from "./gate.ts";
import type { Identity, Issuer } from "./issuer.ts";
import { localPath, workPage } from "./local-path.ts";
import { keepAttempt, type LoginAttempt, takeAttempt } from "./login-attempt.ts";
import { auditRefusal } from "./login-audit.ts";
import { loginLink } from "./login-link.ts";
import type { Stand, Taal } from "./session.ts";
import { dropCookie, findCookie, putCookie } from "./session-cookie.ts";
import { endSession, startSession } from "./session-life.ts";
import { sessionRoutes } from "./session-routes.ts";
import { authWords, languageFrom, preferredLanguage } from "./words.ts";

/** What the routes around logging in work with. */
export type LoginParts = { services: Services; issuer: Issuer };

type Ctx = Context<GateEnv>;

/** The routes under `/auth`: logging in with the identity provider, and what one does with a session. */
export function loginRoutes(parts: LoginParts): Hono<GateEnv> {
  const { services } = parts;
  const app = new Hono<GateEnv>();
  app.get("/stijl.css", answerStyle);
  app.get("/tabs.js", answerTabs);
  app.get("/inloggen", (c) => {
    const stand = c.get("stand");
    const wish = wishOf((name) => c.req.query(name), services);
    if (stand.is !== "open" || wish.withTwoFactors) return begin(parts, c, wish);
    if (wish.loginHint) return confirmChange(c, wish);
    return c.redirect(wish.terug);
  });
  app.post("/inloggen", async (c) => {
    const form = await c.req.parseBody();
    const stand = c.get("stand");
    if (stand.is !== "geen") await endSession(services, stand.houder, "uitgelogd");
    dropCookie(c, { name: "schakel-sessie", origin: services.config.origin });
    forgetPages(c);
    return begin(
      parts,
      c,
      wishOf((name) => textOf(form[name]), services),
    );
  });
  app.get("/terug", (c) => finish(parts, c));
  app.route("/", sessionRoutes(services));
  return app;
}

/** What somebody wants of a login. */
type Wish = {
  terug: string;
  withTwoFactors: boolean;
  loginHint: string | undefined;
  /** The language of the page on which somebody chose to log in, when that is known. */
  taal: Taal | undefined;
};

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

function wishOf(read: (name: string) => string | undefined, { config }: Services): Wish {
  return {
    terug: localPath(read("terug"), config.origin),
    withTwoFactors: read("factoren") === "2",
    // only the demo lets a link say who somebody is
    loginHint: config.mode === "demo" ? read("als") : undefined,
    taal: languageFrom(read("taal")),
  };
}

const languageOf = (c: Ctx): Taal => {
  const stand = c.get("stand");
  return stand.is === "geen" ? preferredLanguage(c.req.raw.headers) : stand.houder.taal;
};

async function begin({ services, issuer }: LoginParts, c: Ctx, wish: Wish): Promise<Response> {
  try {
    // a language chosen on a page wins over that of the browser, also when the provider leads back here
    const taal = wish.taal ?? languageOf(c);
    const { to, ...attempt } = await issuer.begin({ ...wish, taal });
    const secret = await keepAttempt(services, {
      ...attempt,
      terug: wish.terug,
      taal,
      withTwoFactors: wish.withTwoFactors,
    });
    putCookie(c, { name: "schakel-inlog", origin: services.config.origin, secret });
    return c.redirect(to.href, 303);
  } catch (error) {
    if (isOutage(error)) throw error;
    reportDefect("login begin", error);
    return refusePage(services, c, { why: "storing", status: 502, terug: wish.terug });
  }
}

async function finish({ services, issuer }: LoginParts, c: Ctx): Promise<Response> {
  const { origin } = services.config;
  const attempt = await takeAttempt(services, findCookie(c, { name: "schakel-inlog", origin }));
  dropCookie(c, { name: "schakel-inlog", origin });
  // another state is the answer to another attempt, or nobody's
  if (!attempt || c.req.query("state") !== attempt.state) {
    if (c.get("stand").is === "open") return c.redirect(workPage);
    return refusePage(services, c, { why: "verlopen", status: 400, terug: workPage });
  }
  const { terug, taal } = attempt;
  const identity = await identify(issuer, c, { attempt, origin });
  if (identity === "geweigerd" || identity === "storing") {
    await auditRefusal(services, { handeling: "inloggen", reden: identity });
    return refusePage(services, c, {
      why: identity,
      status: identity === "storing" ? 502 : 403,
      terug,
      taal,
    });
  }
  return admit({ services, issuer }, c, { identity, attempt });
}

async function identify(
  issuer: Issuer,
  c: Ctx,
  { attempt, origin }: { attempt: LoginAttempt; origin: string },
): Promise<Identity | "geweigerd" | "storing"> {
  // behind a proxy the request has another address than the one the provider was told
  const address = new URL(`/auth/terug${new URL(c.req.url).search}`, origin);
  try {
    return await issuer.finish(address, attempt);
  } catch (error) {
    if (error instanceof AuthorizationResponseError) return "geweigerd";
    reportDefect("login finish", error);
    return "storing";
  }
}

/** Lets somebody in who is known and works somewhere today; everybody else reads why not, and the audit keeps it. */
async function admit(
  { services, issuer }: LoginParts,
  c: Ctx,
  { identity, attempt }: { identity: Identity; attempt: LoginAttempt },
): Promise<Response> {
  const { acr, tweeFactoren, sub } = identity;
  const { terug, taal } = attempt;
  const employee = await findEmployee(services, sub);
  const refuse = async (why: "onbekend" | "geenAanstelling" | "tweeFactoren") => {
    const medewerker = employee?.id ?? (await findInactive(services, sub));
    const who = medewerker ? { medewerker } : { onbekende: sub };
    await auditRefusal(services, { handeling: "inloggen", reden: why, ...who });
    return refusePage(services, c, { why, status: 403, terug, taal, als: employee?.id });
  };
  if (!employee) return refuse("onbekend");
  if (employee.aanstellingen.length === 0) return refuse("geenAanstelling");
  const usable = usableAppointments(employee, tweeFactoren);
  // whoever was not asked for a second factor yet did nothing wrong
  if (usable.length === 0 && !attempt.withTwoFactors)
    return begin({ services, issuer }, c, {
      terug,
      taal,
      withTwoFactors: true,
      loginHint: hintFor(services, sub),
    });
  if (usable.length === 0) return refuse("tweeFactoren");
  const stand = c.get("stand");
  const organisatie = chooseFor(employee, { stand, tweeFactoren });
  const secret = await startSession(services, {
    handeling: "inloggen",
    medewerker: employee.id,
    organisatie,
    acr,
    tweeFactoren,
    taal,
    replaces: stand.is === "geen" ? undefined : stand.houder,
  });
  putCookie(c, { name: "schakel-sessie", origin: services.config.origin, secret });
  // somebody else's last page is no business of who logs in now
  const isOther = stand.is !== "geen" && stand.houder.medewerker.id !== employee.id;
  const then = isOther ? workPage : terug;
  return c.redirect(organisatie ? then : `/auth/organisatie?terug=${encodeURIComponent(then)}`);
}

/** The demo shows somebody who already said who he is nobody else to choose from; a real provider knows it itself. */
const hintFor = ({ config }: Services, sub: string): string | undefined =>
  config.mode === "demo" ? sub : undefined;

/** The only organisation there is, or the one of the session this login continues; else the person chooses. */
function chooseFor(
  employee: Medewerker,
  { stand, tweeFactoren }: { stand: Stand; tweeFactoren: boolean },
): string | undefined {
  const usable = usableAppointments(employee, tweeFactoren).map(({ organisatie }) => organisatie.id);
  if (employee.aanstellingen.length === 1) return usable[0];
  if (stand.is === "geen" || stand.houder.medewerker.id !== employee.id) return undefined;
  return usable.find((id) => id === stand.houder.organisatie);
}

function confirmChange(c: Ctx, { terug, loginHint = "", taal: chosen }: Wish): Response | Promise<Response> {
  const stand = c.get("stand");
  if (stand.is === "geen") return c.redirect(terug);
  const { taal, csrf, medewerker } = stand.houder;
  const { titel, tekst, knop } = authWords[taal].wisselen;
  return answerPage({
    taal,
    titel,
    inhoud: html`<p>${tekst(medewerker.naam)}</p>
      <form method="post" action="/auth/inloggen">
        <input type="hidden" name="csrf" value="${csrf}">
        <input type="hidden" name="als" value="${loginHint}">
        <input type="hidden" name="terug" value="${terug}">
        ${chosen ? html`<input type="hidden" name="taal" value="${chosen}">` : ""}
        <button class="main">${knop}</button>
      </form>
      <p><a href="${terug}">${authWords[taal].werk}</a></p>`,
  });
}

type Refused = "verlopen" | "geweigerd" | "storing" | "onbekend" | "geenAanstelling" | "tweeFactoren";

type Refusing = { why: Refused; status: number; terug: string; taal?: Taal; als?: string | undefined };

function refusePage({ config }: Services, c: Ctx, refusing: Refusing): Promise<Response> {
  const { why, status, terug, als, taal = languageOf(c) } = refusing;
  const words = authWords[taal];
  const button = why === "tweeFactoren" ? words.tweeFactoren.knop : words.opnieuw;
  const link = loginLink(config, why === "tweeFactoren" ? { terug, withTwoFactors: true, als } : { terug });
  return keepCookies(
    c,
    answerPage({
      taal,
      status,
      titel: words[why].titel,
      inhoud: html`<p>${words[why].tekst}</p>
        <p><a class="button" href="${link}">${button}</a></p>
        <p><a href="/">${words.start}</a></p>`,
    }),
  );
}

/** An answer made apart from the context does not carry the cookies that were set in it. */
async function keepCookies(c: Ctx, answer: Promise<Response>): Promise<Response> {
  const { body, status, headers } = await answer;
  return c.newResponse(body, status as ContentfulStatusCode, Object.fromEntries(headers));
}
