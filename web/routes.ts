import { index, type RouteConfig, route } from "@react-router/dev/routes";

/** A public page: under its address in Dutch, and under `/en` in English. */
const publicPage = (path: string, file: string) => [
  route(path, file),
  route(`en/${path}`, file, { id: `en/${path}` }),
];

/** Every page and its address. What needs no page (login, API) is answered before these are asked. */
export default [
  index("routes/start/start.tsx"),
  route("en", "routes/start/start.tsx", { id: "en" }),
  ...publicPage("wegwijzer", "routes/wegwijzer/wegwijzer.tsx"),
  ...publicPage("uitleg", "routes/uitleg/uitleg.tsx"),
  ...publicPage("bronnen", "routes/bron/bronnen.tsx"),
  ...publicPage("bronnen/:id", "routes/bron/bron.tsx"),
  ...publicPage("weg", "routes/weg/weg.tsx"),
  ...publicPage("demo", "routes/demo/demo.tsx"),
  route("werk", "routes/werk/werk.tsx"),
  route("protocol", "routes/protocol/protocol.tsx"),
  route("zoek", "routes/zoek/zoek.tsx"),
  route("audit", "routes/audit/audit.tsx"),
  route("audit/uitvoer", "routes/audit/uitvoer.ts"),
  route("casus/nieuw", "routes/casus-nieuw/casus-nieuw.tsx"),
  route("casus/nieuw/meekijken", "routes/casus-nieuw/meekijken.ts"),
  route("casus/:id", "routes/casus/casus.tsx", [
    index("routes/casus/verhaal.tsx"),
    ...["mensen", "veiligheid", "overdracht", "samenwerking", "dossier", "toegang"].map((deel) =>
      route(deel, `routes/casus/${deel}.tsx`),
    ),
  ]),
] satisfies RouteConfig;
