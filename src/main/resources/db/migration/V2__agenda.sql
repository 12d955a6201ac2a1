create table alarm (
  id uuid primary key,
  owner uuid not null,
  due timestamp with time zone not null,
  planned timestamp with time zone not null,
  kind varchar(12) not null,
  subject uuid,
  turn int not null,
  why varchar(12)
);
create index alarm_by_due on alarm (due, id);
create index alarm_by_owner on alarm (owner, kind);
create index alarm_by_subject on alarm (subject);
