import { describe, expect, it } from "vitest";
import { startLoginServer } from "../testing/login-server.ts";
import { makeVisitor } from "../testing/visitor.ts";
import { loginLink } from "./login-link.ts";
import { startSession } from "./session-life.ts";

const lockedPage = async (mode: "demo" | "live"): Promise<string> => {
  // a provider that is never reached: the page comes before it
  const oidc = { issuer: "https://127.0.0.1:1", clientId: "schakel", clientSecretFile: import.meta.filename };
  const server = await startLoginServer({ oidc, mode });
  const secret = await startSession(server.services, {
    handeling: "inloggen",
    medewerker: "noor-verbeek",
    organisatie: "vt-haaglanden",
    acr: undefined,
    tweeFactoren: false,
    taal: "nl",
    replaces: undefined,
  });
  server.database.setNow(server.services.now().add({ minutes: 20 }));
  const { text } = await makeVisitor(server.origin).get("/auth/opnieuw?terug=/casus/x", {
    cookie: `schakel-sessie=${secret}`,
  });
  await server.close();
  return text;
};

describe("a link to the login", () => {
  it("on the page of a locked session names nobody by id in real use", async () => {
    const text = await lockedPage("live");
    expect(text).toContain("Noor Verbeek");
    expect(text).toContain("/auth/inloggen?terug=%2Fcasus%2Fx");
    expect(text).not.toContain("noor-verbeek");
  });

  it("there logs in as the same person at once in the demo", async () => {
    expect(await lockedPage("demo")).toContain("als=noor-verbeek");
  });

  it("that asks for two factors says so, and names nobody in real use", () => {
    const wish = { terug: "/werk", withTwoFactors: true, als: "liv-stoker" };
    const link = (mode: "demo" | "live") => loginLink({ mode }, wish);
    expect(link("live")).toBe("/auth/inloggen?terug=%2Fwerk&factoren=2");
    expect(link("demo")).toBe("/auth/inloggen?terug=%2Fwerk&factoren=2&als=liv-stoker");
  });
});
