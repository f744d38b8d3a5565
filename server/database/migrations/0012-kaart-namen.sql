-- A list is put in order by names alone; what else a card says is read only of the page that is shown.
alter table schakel.kaart_nu
  add column naam_nl text generated always as (gegevens -> 'naam' ->> 'nl') stored,
  add column naam_en text generated always as (gegevens -> 'naam' ->> 'en') stored;
-- a search reads which cards have a word from the index alone
drop index schakel.kaart_woord_woord_idx;
create index on schakel.kaart_woord (woord) include (kaart_id, gewicht);
-- many new words at once do not wait beside the index, where each search would go through them one by one
alter index schakel.kaart_woordenlijst_woord_idx set (fastupdate = off);
