-- What a therapist is about to assign, sealed with the therapist's key: goal and reason are words about a patient.
-- Kept for a day.
create table draft (
  id uuid primary key,
  therapist uuid not null,
  sealed bytea not null,
  changed timestamp with time zone not null
);
create index draft_by_therapist on draft (therapist);
create index draft_by_time on draft (changed);

-- When an exercise ends by itself, as planned.
alter table assignment add column ends timestamp with time zone;
