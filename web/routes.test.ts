import { matchRoutes, type RouteObject } from "react-router";
import { expect, it } from "vitest";
import { isPublicPath, withoutCapitals } from "#server/public-paths.ts";
import routes from "./routes.ts";

it("no page answers at its address in capitals, so that nothing reads an address otherwise than the router", () => {
  const paths = routes.flatMap(({ path }) => (path ? [`/${path.replaceAll(/:\w+/g, "x")}`] : []));
  expect(paths.filter((path) => !matchRoutes(routes as RouteObject[], path))).toEqual([]);
  const capitals = paths.flatMap((path) => [
    path.toUpperCase(),
    path.replace(/\w/, (one) => one.toUpperCase()),
  ]);
  expect(capitals.filter((path) => matchRoutes(routes as RouteObject[], path))).toEqual([]);
});

it("every public page is found when its address is typed in capitals", () => {
  const paths = routes.flatMap(({ path }) => (path && isPublicPath(`/${path}`) ? [`/${path}`] : []));
  expect(paths.length).toBeGreaterThan(50);
  const kept = paths.filter((path) => !path.includes(":"));
  expect(kept.map((path) => withoutCapitals(path.toUpperCase()))).toEqual(kept);
  expect(withoutCapitals("/EN/Bronnen/lkha-2.2/X")).toBe("/en/bronnen/lkha-2.2/X");
  for (const path of ["/ik", "/bronnen/LKHA-2.2", "/WERK", "//EVIL.example/ik", "/\\EVIL.example"])
    expect(withoutCapitals(path), path).toBeUndefined();
});
