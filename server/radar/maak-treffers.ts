import type { PersoonGegevens } from "#domain/casus/persoon.ts";
import { leesBekende } from "#domain/radar/bekende.ts";
import { weegKandidaten } from "#domain/radar/radar.ts";
import { zoeksleutels } from "#domain/radar/sleutels.ts";
import { reportDefect } from "../defect.ts";
import type { Services } from "../services.ts";

type AanDeBeurt = {
  persoon_id: string;
  beurt: string;
  houder: string | null;
  casus_id: string;
  gegevens: PersoonGegevens | null;
};
type Kandidaat = { persoon_id: string; gegevens: PersoonGegevens };

/** People that one run of the job looks at; whoever comes later waits a minute. */
const perKeer = 500;

/**
 * Compares everybody who was added or changed with the people of the same organisation, and writes down in what they
 * resemble each other, for the list of radar. Answers how many people it looked at. Nothing is decided here.
 */
export async function maakTreffers({ pools }: Pick<Services, "pools">, hoogstens = perKeer): Promise<number> {
  const { rows } = await pools.werk.query<AanDeBeurt>("select * from schakel.radar_aan_de_beurt($1)", [
    hoogstens,
  ]);
  for (const { persoon_id, beurt, houder, casus_id, gegevens } of rows) {
    const treffers =
      houder && gegevens
        ? await weeg(pools, { houder, casus: casus_id, gegevens }).catch((error: unknown) => {
            // one person who cannot be compared must not keep all others from it
            reportDefect("job", error);
            return [];
          })
        : [];
    await pools.werk.query("select schakel.radar_leg_treffers($1, $2, $3)", [
      persoon_id,
      beurt,
      JSON.stringify(treffers),
    ]);
  }
  return rows.length;
}

async function weeg(
  pools: Services["pools"],
  { houder, casus, gegevens }: { houder: string; casus: string; gegevens: PersoonGegevens },
) {
  const bekende = leesBekende(gegevens);
  const { rows } = await pools.werk.query<Kandidaat>({
    name: "radar-kandidaten",
    text: "select persoon_id, gegevens from schakel.radar_kandidaten($1, $2, $3)",
    values: [houder, casus, zoeksleutels(bekende, houder)],
  });
  const kandidaten = rows.map(({ persoon_id, gegevens: persoon }) => ({ van: persoon_id, persoon }));
  return weegKandidaten(bekende, kandidaten).treffers.map(({ van, klasse, score, uitleg }) => {
    const { naam, datum, adres } = uitleg;
    return { ander: van, klasse, score, waarom: { naam, datum, adres } };
  });
}
