import { describe, expect, it } from "vitest";
import { readConfig } from "./config.ts";

const live = {
  SCHAKEL_MODE: "live",
  DATABASE_URL: "postgres://schakel:secret@db.example.nl/schakel",
  SCHAKEL_KEY_FILE: "/run/keys",
  OIDC_ISSUER: "https://login.example.nl",
  OIDC_CLIENT_ID: "schakel",
  OIDC_CLIENT_SECRET_FILE: "/run/oidc",
};

describe("the environment", () => {
  it("needs nothing for a demo", () => {
    expect(readConfig({}, [])).toMatchObject({
      mode: "demo",
      role: "all",
      host: "127.0.0.1",
      port: 3000,
      origin: "http://localhost:3000",
      databaseUrl: undefined,
      oidc: undefined,
      reset: false,
    });
  });

  it("is complete for a live installation", () => {
    const config = readConfig(
      { ...live, HOST: "0.0.0.0", PORT: "80", SCHAKEL_ORIGIN: "https://schakel.example.nl/" },
      [],
    );
    expect(config).toMatchObject({
      mode: "live",
      host: "0.0.0.0",
      port: 80,
      origin: "https://schakel.example.nl",
    });
    expect(config.oidc?.issuer).toBe("https://login.example.nl");
  });

  it("takes an empty variable as one that is not set", () => {
    expect(readConfig({ PORT: "", DATABASE_URL: "", SCHAKEL_MODE: "" }, []).port).toBe(3000);
  });

  it.each([
    [{ PORT: "drie" }, "PORT is drie, but must be a number"],
    [{ PORT: "0" }, "PORT is 0, but must be a number from 1 to 65535"],
    [{ PORT: "70000" }, "PORT is 70000"],
    [{ SCHAKEL_MODE: "test" }, "SCHAKEL_MODE is test, but must be demo or live"],
    [{ SCHAKEL_ROLE: "boss" }, "SCHAKEL_ROLE is boss, but must be all, web or worker"],
    [{ SCHAKEL_ORIGIN: "schakel" }, "SCHAKEL_ORIGIN is schakel"],
    [{ SCHAKEL_ORIGIN: "https://example.nl/schakel" }, "must be an address without a path"],
    [{ HOST: "0.0.0.0" }, "the demo answers on 127.0.0.1 only"],
    [{ OIDC_ISSUER: "https://login.example.nl" }, "belong together"],
    [{ DATABASE_URL: "postgres://localhost/schakel" }, "DATABASE_URL is given without SCHAKEL_MODE"],
  ])("%j is refused: %s", (env, sentence) => {
    expect(() => readConfig(env, [])).toThrow(sentence);
  });

  it("never repeats the password of a wrong DATABASE_URL", () => {
    const read = () =>
      readConfig({ DATABASE_URL: "mysql://schakel:geheim@localhost/x", SCHAKEL_MODE: "demo" }, []);
    expect(read).toThrow(/^DATABASE_URL must look like postgres:/);
    expect(read).not.toThrow(/geheim/);
  });

  it.each(Object.keys(live).filter((name) => name !== "SCHAKEL_MODE"))(
    "live is refused without %s",
    (name) => {
      expect(() => readConfig({ ...live, [name]: undefined }, [])).toThrow(
        `SCHAKEL_MODE is live, which also needs ${name}.`,
      );
    },
  );

  it("empties a demo and never a live installation", () => {
    expect(readConfig({}, ["--reset"]).reset).toBe(true);
    expect(() => readConfig(live, ["--reset"])).toThrow("--reset renews the demo");
    expect(() => readConfig({}, ["--rest"])).toThrow("--rest is not an option");
  });
});
