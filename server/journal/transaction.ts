import type pg from "pg";

/** Runs `work` between begin and commit on one connection; anything thrown rolls back and goes on. */
export async function inTransaction<T>(
  pool: pg.Pool,
  { begin, work }: { begin: string; work: (client: pg.PoolClient) => Promise<T> },
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query("commit");
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
