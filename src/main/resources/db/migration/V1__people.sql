-- Keys come first: what a person wrote is sealed with that person's own key (brief, section 5).
create table person_key (
  person uuid primary key,
  sealed bytea not null
);

-- A therapist or a patient. No name, phone, birth date: a short label is all (brief, section 2).
create table person (
  id uuid primary key,
  role varchar(10) not null,
  chat bigint not null unique,
  therapist uuid references person(id),
  label varchar(60) not null,
  language varchar(10) not null,
  formal boolean not null,
  zone varchar(60) not null,
  quiet_from time,
  quiet_until time,
  digest_days varchar(30),
  digest_time time,
  standing varchar(12) not null,
  paused_until timestamp with time zone,
  silent_check_ins int not null,
  since timestamp with time zone not null
);
create index person_by_therapist on person (therapist);

create table invitation (
  code_hash bytea primary key,
  role varchar(10) not null,
  therapist uuid references person(id),
  label varchar(60) not null,
  expires timestamp with time zone not null,
  used timestamp with time zone
);
create index invitation_by_therapist on invitation (therapist);
