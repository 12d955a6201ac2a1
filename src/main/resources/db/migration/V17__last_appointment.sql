-- The session before the one that was set last, so that "since the last appointment" stays right when the next one is
-- set; and whether the one that was set last was called off.
alter table contact add column session_before timestamp with time zone;
alter table contact add column called_off boolean default false not null;
