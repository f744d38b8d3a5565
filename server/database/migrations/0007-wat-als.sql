-- What a proposed edition of the rules would change, over all cases, for roles that see none: the counting reads here,
-- page by page, and only numbers leave the program. Who did something is left out, since no rule reads it.
create function schakel.telt_voor_beleid() returns boolean stable language sql
  as $$ select schakel.rollen_nu() && array['beleid', 'logcontrole'] and current_setting('schakel.twee_factoren', true) = 'ja' $$;
create function schakel.zaken_om_te_tellen(na uuid, hoeveel int)
  returns table (id uuid, nummer text, journaal jsonb, personen jsonb)
  stable language sql security definer set search_path = schakel, pg_temp as $$
  select c.id, null::text,
         (select jsonb_agg(jsonb_build_object('seq', j.seq, 'type', j.type, 'v', j.v, 'data', j.data - 'medewerker',
                   'door', j.door - 'medewerker', 'op', j.gebeurd_op,
                   'at', to_char(j.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by j.seq)
            from journal j where j.stream_id = c.id),
         feiten(c.id)
    from casus c where telt_voor_beleid() and c.id > na order by c.id limit least(hoeveel, 500)
$$;
revoke all on function schakel.zaken_om_te_tellen from public;
grant execute on function schakel.zaken_om_te_tellen to schakel_lees;
