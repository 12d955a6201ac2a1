-- Words from a therapist to a patient, sealed with the patient's key. Told: the patient knows that there is one.
create table letter (
  id uuid primary key,
  patient uuid not null,
  therapist uuid not null,
  kind varchar(12) not null,
  about uuid,
  sealed bytea not null,
  written timestamp with time zone not null,
  told timestamp with time zone,
  opened timestamp with time zone
);
create index letter_by_patient on letter (patient, written);

-- When a therapist last read what a patient told, last talked about it with them, and when the therapy here ended.
alter table contact add column seen timestamp with time zone;
alter table contact add column talked timestamp with time zone;
alter table contact add column discharged timestamp with time zone;

-- An invitation for somebody who is a patient already and comes back from another chat.
alter table invitation add column patient uuid;
create index invitation_by_patient on invitation (patient);
