/** The Sunday of Easter in the Gregorian calendar, by the anonymous (Meeus) reckoning. */
function paaszondag(jaar: number): Temporal.PlainDate {
  const a = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const rest = jaar % 100;
  const maancorrectie = Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3);
  const maan = (19 * a + eeuw - Math.floor(eeuw / 4) - maancorrectie + 15) % 30;
  const week = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - maan - (rest % 4)) % 7;
  const verzet = Math.floor((a + 11 * maan + 22 * week) / 451);
  const som = maan + week - 7 * verzet + 114;
  return Temporal.PlainDate.from({ year: jaar, month: Math.floor(som / 31), day: (som % 31) + 1 });
}

function koningsdag(jaar: number): Temporal.PlainDate {
  const dag = Temporal.PlainDate.from({ year: jaar, month: 4, day: 27 });
  return dag.dayOfWeek === 7 ? dag.subtract({ days: 1 }) : dag;
}

const lijst = (jaar: number): ReadonlySet<string> => {
  const pasen = paaszondag(jaar);
  const naPasen = (dagen: number) => pasen.add({ days: dagen });
  const vast = (maand: number, dag: number) =>
    Temporal.PlainDate.from({ year: jaar, month: maand, day: dag });
  const dagen = [
    vast(1, 1),
    naPasen(-2),
    naPasen(1),
    koningsdag(jaar),
    vast(5, 5),
    naPasen(39),
    naPasen(50),
    vast(12, 25),
    vast(12, 26),
  ];
  return new Set(dagen.map(String));
};

const perJaar = new Map<number, ReadonlySet<string>>();

/**
 * The generally recognised holidays of a year by the Algemene termijnenwet, article 3, as legal days: New Year's Day,
 * Easter Monday, King's Day, 5 May (every year, whatever employers grant), Ascension Day, Whit Monday, both days of
 * Christmas, and Good Friday, which the article puts on a par with them. King's Day is 27 April, or 26 when that is a Sunday.
 */
export function feestdagen(jaar: number): ReadonlySet<string> {
  const bekend = perJaar.get(jaar);
  if (bekend) return bekend;
  const nieuw = lijst(jaar);
  perJaar.set(jaar, nieuw);
  return nieuw;
}
