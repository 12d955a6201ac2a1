-- Which therapist made the break that lasts now; null for one that the patient took, and for none.
alter table person add column paused_by uuid;
alter table assignment add column paused_by uuid;
