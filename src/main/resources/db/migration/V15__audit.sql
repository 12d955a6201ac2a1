-- What was done with people's data, by whom, never what was in it. Append-only; each row's hash covers the one before it.
-- Stays when a person is erased: it holds random ids only, which then point to nobody.
create table audit (
  place bigint primary key,
  at timestamp with time zone not null,
  who uuid not null,
  what varchar(24) not null,
  about uuid,
  hash varchar(64) not null
);
create index audit_by_about on audit (about, place);

-- The end of the chain, one row, locked by whoever writes. Sealed with the master key, so that whoever has the database
-- alone cannot write the chain anew.
create table audit_head (
  id int primary key,
  sealed bytea
);
insert into audit_head (id, sealed) values (1, null);
