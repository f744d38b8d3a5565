import type pg from "pg";

let made = 0;

/**
 * The rows of a query one by one, in bounded memory however many there are. Must run inside a transaction, and may run
 * beside other queries of the same connection.
 */
export async function* eachRow<Row extends pg.QueryResultRow>(
  client: pg.ClientBase,
  sql: string,
  batch = 500,
): AsyncGenerator<Row> {
  for await (const rows of eachBatch<Row>(client, sql, batch)) yield* rows;
}

/** The same in batches, for whoever looks something up for many rows at once. */
export async function* eachBatch<Row extends pg.QueryResultRow>(
  client: pg.ClientBase,
  sql: string,
  batch = 500,
): AsyncGenerator<Row[]> {
  made += 1;
  const name = `rijen_${made}`;
  await client.query(`declare ${name} no scroll cursor for ${sql}`);
  while (true) {
    const { rows } = await client.query<Row>(`fetch ${batch} from ${name}`);
    if (rows.length === 0) break;
    yield rows;
  }
  await client.query(`close ${name}`);
}
