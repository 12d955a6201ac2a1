create table entry (
  id uuid primary key,
  patient uuid not null,
  kind varchar(24) not null,
  about uuid,
  occasion uuid,
  noted_at timestamp with time zone not null,
  sealed bytea not null
);
create index entry_by_patient on entry (patient, noted_at);
create index entry_by_about on entry (about, kind, noted_at);
