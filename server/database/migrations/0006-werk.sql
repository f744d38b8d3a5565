-- Few of an organisation's files are offers under way; the first page of work asks for these every time.
create index werkregel_ontvangen on schakel.werkregel (organisatie_id)
  where open and redenen @> array['aanbod-ontvangen'];
create index werkregel_wacht on schakel.werkregel (organisatie_id, rang, uiterlijk_at, casus_id)
  where open and redenen && array['aanbod-wacht', 'overleg-wacht'];
-- How many: answered from the index alone, with what the row policy asks for in it.
create index werkregel_telling on schakel.werkregel (organisatie_id, open, medewerker) include (relatie, team);
create index signaal_rol on schakel.signaal (organisatie_id, rol, at desc);
