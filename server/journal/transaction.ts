import type { Writable } from "node:stream";
import type pg from "pg";

/** Runs `work` between begin and commit on one connection; anything thrown rolls back and goes on. */
export const inTransaction = <T>(
  pool: pg.Pool,
  { begin, work }: { begin: string; work: (client: pg.PoolClient) => Promise<T> },
): Promise<T> =>
  orRollBack(pool, async (client) => {
    await client.query(begin);
    const result = await work(client);
    await client.query("commit");
    return result;
  });

/** What work comes to, and the statement that it leaves to the commit. */
export type Work<T> = { result: T; last?: pg.QueryConfig };

/**
 * The same in two round trips, for a pool with a pipeline: what work asks first travels behind the begin, and its
 * last statement before the commit. The server takes them one by one: behind a begin that failed everything fails, and
 * a commit behind a statement that failed undoes all.
 */
export const inShortTransaction = <T>(
  pool: pg.Pool,
  { begin, work }: { begin: string; work: (client: pg.PoolClient) => Promise<Work<T>> },
): Promise<T> =>
  orRollBack(pool, async (client) => {
    const [, { result, last }] = await inOnePiece(client, () =>
      Promise.all([client.query(begin), work(client)]),
    );
    await inOnePiece(client, () => Promise.all([last && client.query(last), client.query("commit")]));
    return result;
  });

/**
 * What `ask` asks before it waits leaves together: sending statement by statement takes the system longer than the rest of
 * asking. A client that has no socket, as of a bench, sends as it likes.
 */
function inOnePiece<T>(client: pg.PoolClient, ask: () => Promise<T>): Promise<T> {
  const { stream } = (client as { connection?: { stream?: Writable } }).connection ?? {};
  stream?.cork();
  const asked = ask();
  stream?.uncork();
  return asked;
}

async function orRollBack<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    const result = await work(client);
    client.release();
    return result;
  } catch (error) {
    // a connection that cannot even roll back is not given to anybody else
    const broken = await client.query("rollback").then(
      () => false,
      () => true,
    );
    client.release(broken);
    throw error;
  }
}
