import { expect, it } from "vitest";
import type { OrganisatieRef } from "../casus/organisatie.ts";
import { iemandVan, organisaties } from "../testing/mensen.ts";
import { rollen } from "./actor.ts";
import { authorizeKaart, houdtKaarten, kaartActies } from "./kaart-policy.ts";

const { haaglanden, amsterdam } = organisaties;
const vanHaaglanden = { houder: haaglanden.id, aangewezen: haaglanden.id };
const landelijk = { houder: undefined, aangewezen: haaglanden.id };

it("RK-7.19 only who works on cases at a Veilig Thuis keeps its cards, and only its own", () => {
  for (const organisatie of Object.values(organisaties))
    for (const rol of rollen) {
      const actor = { ...iemandVan(organisatie), rollen: [rol] };
      const werkt = rol === "medewerker" || rol === "teamleider";
      expect(houdtKaarten(actor), `${organisatie.id} ${rol}`).toBe(
        organisatie.soort === "veilig-thuis" && werkt,
      );
      for (const actie of kaartActies) {
        const mag = organisatie.id === haaglanden.id && werkt;
        expect(
          authorizeKaart(actor, actie, vanHaaglanden) !== undefined,
          `${organisatie.id} ${rol} ${actie}`,
        ).toBe(mag);
        expect(
          authorizeKaart(actor, actie, landelijk) !== undefined,
          `${organisatie.id} ${rol} ${actie}`,
        ).toBe(mag);
      }
    }
});

it("a card of the whole country is kept by the appointed region, and by nobody while none is appointed", () => {
  const door = (organisatie: OrganisatieRef, aangewezen: string | undefined) =>
    authorizeKaart(iemandVan(organisatie), "kaart.wijzig", { houder: undefined, aangewezen });
  expect(door(haaglanden, haaglanden.id)).toEqual(["aangewezen-regio-houdt-landelijke-kaart"]);
  expect(door(amsterdam, haaglanden.id)).toBeUndefined();
  expect(door(amsterdam, amsterdam.id)).toEqual(["aangewezen-regio-houdt-landelijke-kaart"]);
  expect(door(haaglanden, undefined)).toBeUndefined();
});
