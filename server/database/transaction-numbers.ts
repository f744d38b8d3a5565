import type pg from "pg";

/**
 * Lets the server's transaction numbers pass those that stand in the database. A seal counts by them, and after a dump was
 * restored on a server that is younger, whatever is written next would come in below a seal. Does nothing otherwise; some
 * two hundred thousand numbers a second. `client` is the owner of the tables, outside a transaction.
 */
export async function passStoredTransactions(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query("select to_regclass('schakel.zegel') is not null as present");
  if (!rows[0].present) return;
  // these transactions write nothing that a crash could lose
  await client.query("set synchronous_commit = off");
  await client.query(`
    do $$
    declare stored xid8 := (select max(n) from (
      select max(txid) as n from schakel.journal union all select max(txid) from schakel.audit
      union all select max(tot_txid) from schakel.zegel) s);
    begin
      if pg_snapshot_xmax(pg_current_snapshot()) > stored then return; end if;
      while pg_current_xact_id() <= stored loop commit; end loop;
    end $$`);
  await client.query("reset synchronous_commit");
}
