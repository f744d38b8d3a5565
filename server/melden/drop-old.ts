import type { Services } from "../services.ts";

/** Forgets what the public door counted and kept longer than its rows say; answers how much. */
export async function dropOldPublic({ pools, now }: Pick<Services, "pools" | "now">): Promise<number> {
  const { rows } = await pools.werk.query<{ aantal: number }>(
    "select schakel.ruim_publiek_op($1) + schakel.ruim_terugbellen_op($1) as aantal",
    [now().toString()],
  );
  return rows[0]?.aantal ?? 0;
}
