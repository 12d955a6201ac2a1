create table assignment (
  id uuid primary key,
  patient uuid not null references person(id),
  therapist uuid not null,
  script varchar(80) not null,
  version int not null,
  rhythm varchar(200) not null,
  status varchar(12) not null,
  sealed bytea not null,
  created timestamp with time zone not null
);
create index assignment_by_patient on assignment (patient, created);
create index assignment_by_therapist on assignment (therapist, created);

create table occasion (
  id uuid primary key,
  assignment uuid not null references assignment(id),
  patient uuid not null,
  planned timestamp with time zone not null,
  offered timestamp with time zone,
  ending varchar(12),
  ended timestamp with time zone,
  unique (assignment, planned)
);
create index occasion_by_patient on occasion (patient, planned);
create index occasion_by_offer on occasion (patient, offered);
