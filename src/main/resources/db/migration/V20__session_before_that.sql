-- The session before the session before: whoever sets the next session in the middle of one still wants the digest that
-- was made for it, which tells of the time since the one before that.
alter table contact add column session_earlier timestamp with time zone;
