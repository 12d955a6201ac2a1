-- Every version of an exercise that a plan may still use. Nothing of a patient is in it, so nothing is sealed.
-- Origin: house (from the files) or practice (sent or typed by a therapist). State: draft, listed, retired.
create table exercise_version (
  name varchar(80) not null,
  version int not null,
  catalogue_id varchar(20) not null,
  state varchar(10) not null,
  origin varchar(10) not null,
  hash varchar(64) not null,
  source varchar(1000000) not null,
  added_by uuid,
  added timestamp with time zone not null,
  primary key (name, version)
);
create index exercise_version_by_state on exercise_version (name, state, version);
