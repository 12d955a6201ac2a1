-- When a therapist last changed something about an exercise that a digest may have asked to consider: its step, its time
-- (the patient was asked for another one), a break.
alter table assignment add column stepped timestamp with time zone;
alter table assignment add column time_asked timestamp with time zone;
alter table assignment add column break_made timestamp with time zone;
