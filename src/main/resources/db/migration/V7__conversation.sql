create table talk (
  person uuid primary key references person(id),
  sealed bytea not null
);

create table seen_update (
  id bigint primary key,
  seen timestamp with time zone not null
);
create index seen_update_by_time on seen_update (seen);
