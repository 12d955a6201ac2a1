-- How a therapist wants to work; without a row the usual holds (people.Routine). Kind words are the therapist's own text
-- and sealed with the therapist's key.
create table routine (
  therapist uuid primary key references person(id),
  points varchar(400) not null,
  rich boolean not null,
  hours_before int not null,
  morning time,
  push_wish boolean not null,
  quiet_from time,
  quiet_until time,
  formal boolean not null,
  kind_words bytea
);

-- A colleague stands in for a therapist, from the day that both agreed on to its end; one that was refused, or taken
-- back, has ended too.
create table cover (
  id uuid primary key,
  therapist uuid not null references person(id),
  colleague uuid not null references person(id),
  begins timestamp with time zone not null,
  ends timestamp with time zone not null,
  accepted timestamp with time zone,
  ended timestamp with time zone
);
create index cover_by_therapist on cover (therapist, ends);
create index cover_by_colleague on cover (colleague, ends);

-- When the therapist was last told that a patient would like to talk; and whom the patient is offered to for good.
alter table contact add column wish_told timestamp with time zone;
alter table contact add column offered_to uuid;
alter table contact add column offered_at timestamp with time zone;
