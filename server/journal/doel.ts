import { kaartActies } from "#domain/access/kaart-policy.ts";

/**
 * The purpose of reads that serve only one, by the word of their act: nobody has to say why they open their own work
 * list. A read that can serve several (a search, a reporter) says its own, and a casus is read for the work on it.
 */
export const vastDoel: Readonly<Record<string, string>> = {
  "werklijst.lees": "behandeling",
  "casuslijst.lees": "behandeling",
  "advieslijst.lees": "behandeling",
  "verdeling.lees": "behandeling",
  "terugbellijst.lees": "behandeling",
  "terugbellen.vraag": "terugbellen",
  "terugbelnummer.lees": "terugbellen",
  "terugbellen.poging": "terugbellen",
  "terugbellen.rondaf": "terugbellen",
  "vervanging.stelin": "behandeling",
  "vervanging.trekin": "behandeling",
  "concept.lees": "behandeling",
  "concept.bewaar": "behandeling",
  "concept.verwijder": "behandeling",
  "radar.lees": "radar",
  "radarlijst.lees": "radar",
  "melding.stand": "terugkoppelen",
  "audit.lees": "logcontrole",
  "audit.uitvoer": "logcontrole",
  "eigen-inzage.lees": "eigen-inzage",
  "kring.lees": "belangentoets",
  "kring.bewaar": "belangentoets",
  "kring.wis": "belangentoets",
  "belangen.lees": "belangentoets",
  "belang.beslis": "belangentoets",
  ...Object.fromEntries(kaartActies.map((actie) => [actie, "sociale-kaart"])),
  "wat-als.tel": "voorstel-wegen",
  "wat-als.lees": "voorstel-wegen",
};
