-- Whose reporter asked how things stand: few of an organisation's files, asked for on the page of the queue.
create index werkregel_stand on schakel.werkregel (organisatie_id) where open and redenen @> array['stand-gevraagd'];
