-- A word of a card is kept by its first forty characters, as a word of a search is: an index takes no word of any length.
create or replace function schakel.toon_kaartversie() returns trigger language plpgsql security definer
  set search_path = schakel, pg_temp as $$
begin
  -- one after the other: two who both bring new words would otherwise wait for each other
  perform pg_advisory_xact_lock(hashtext('schakel kaart'));
  insert into kaart_nu as n (id, versie, houder, regio, ingetrokken, gegevens)
  select k.id, new.versie, k.houder, o.regio, new.handeling = 'ingetrokken', new.gegevens
    from kaart k left join organisatie o on o.id = k.houder where k.id = new.kaart_id
  on conflict (id) do update set versie = excluded.versie, ingetrokken = excluded.ingetrokken, gegevens = excluded.gegevens
    where n.versie = excluded.versie - 1;
  if not found or not exists (select from kaart_nu n where n.id = new.kaart_id and n.versie = new.versie) then
    raise exception 'version % of % does not follow the one before', new.versie, new.kaart_id;
  end if;
  delete from kaart_woord w where w.kaart_id = new.kaart_id;
  if new.handeling <> 'ingetrokken' then
    insert into kaart_woord (kaart_id, woord, gewicht)
    select new.kaart_id, left(w.woord, 40), max(deel.gewicht)
      from (values (new.zoek ->> 'naam', 1::real), (new.zoek ->> 'thema', 0.9::real), (new.zoek ->> 'tekst', 0.7::real))
        as deel (tekst, gewicht)
      cross join lateral regexp_split_to_table(zoekvorm(deel.tekst), '[^[:alnum:]]+') as w (woord)
     where w.woord <> '' group by 2;
    insert into kaart_woordenlijst (woord)
    select w.woord from kaart_woord w where w.kaart_id = new.kaart_id
       and not exists (select from kaart_woordenlijst l where l.woord = w.woord);
  end if;
  return null;
end
$$;
