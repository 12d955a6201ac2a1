-- Stays when a person is erased, as proof; it holds nothing but a random id.
create table consent (
  id uuid primary key,
  person uuid not null,
  language varchar(10) not null,
  text_hash varchar(64) not null,
  given timestamp with time zone not null,
  withdrawn timestamp with time zone
);
create index consent_by_person on consent (person);
