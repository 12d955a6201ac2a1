-- One alert: its state and when each state was reached, never what was written (brief, section 4).
-- No foreign keys: it holds random ids only. Erasing a patient erases their alerts too.
create table alert (
  id uuid primary key,
  patient uuid not null,
  therapist uuid not null,
  category varchar(20) not null,
  state varchar(12) not null,
  detected timestamp with time zone not null,
  informed timestamp with time zone,
  sent timestamp with time zone,
  acknowledged_by uuid,
  acknowledged_at timestamp with time zone,
  closed_at timestamp with time zone,
  reason varchar(20)
);
create index alert_by_therapist on alert (therapist, state);
create index alert_by_patient on alert (patient, state);

-- What the patient tapped below the red text. It is passed on and never closes anything.
create table alert_reply (
  alert uuid not null references alert(id) on delete cascade,
  reply varchar(20) not null,
  at timestamp with time zone not null,
  primary key (alert, reply)
);
