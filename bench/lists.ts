import type { BenchServer } from "./database.ts";
import { logIn, withProgram } from "./program.ts";

/** Sees most of all casussen: Haaglanden is the largest region of the generated ones. */
const most = "noor-verbeek";
/** See few or none: a national desk, an embassy, police, a local team, prosecution. */
const few = ["yara-benschop", "pim-lourens", "dewi-hartog", "bram-osei", "femke-rozendal"];

const warmUp = 40;
const turns = 200;

/** Milliseconds of each answer of the whole work list, each employee in turn; who asks is alone with the program. */
function measureLists(
  server: BenchServer,
  { cases, employees }: { cases: number; employees: readonly string[] },
): Promise<number[][]> {
  return withProgram(server, {
    cases,
    use: async ({ origin }) => {
      const visitors = await Promise.all(employees.map((employee) => logIn(origin, employee)));
      const times = employees.map((): number[] => []);
      for (let turn = -warmUp; turn < turns; turn++)
        for (const [n, visitor] of visitors.entries()) {
          const start = performance.now();
          const { status } = await visitor.get("/werk?van=alle");
          if (status !== 200) throw new Error(`the list of ${employees[n]} was answered with ${status}`);
          if (turn >= 0) times[n]?.push(performance.now() - start);
        }
      return times;
    },
  });
}

const at = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN;

/** The dearest work list of who sees few casussen, beside that of who sees most; the middle answer of each. */
export async function measureRestricted(server: BenchServer, cases: number): Promise<number> {
  const [all = [], ...others] = await measureLists(server, { cases, employees: [most, ...few] });
  return Math.max(...others.map((times) => at(times, 0.5))) / at(all, 0.5);
}

/** The work list at ten times as many casussen; the answer that nineteen in twenty stay under. */
export async function measureGrowth(server: BenchServer, cases: number): Promise<number> {
  const p95 = async (count: number) => {
    const [times = []] = await measureLists(server, { cases: count, employees: [most] });
    return at(times, 0.95);
  };
  return (await p95(cases)) / (await p95(Math.max(1, Math.round(cases / 10))));
}
