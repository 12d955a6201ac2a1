-- When a planned time is to be asked about, the first time or again; null while an answer is waited for.
-- What was asked together in one message has the same offer.
alter table occasion add column due timestamp with time zone;
alter table occasion add column offer uuid;
update occasion set due = planned where ending is null and offered is null;
update occasion set due = (select max(a.due) from alarm a where a.subject = occasion.id)
  where ending is null and offered is not null;
create index occasion_open on occasion (patient, ending);
create index occasion_by_offer_of on occasion (offer);

-- One alarm a patient looks into the diary, in place of one for each planned time.
update alarm set kind = 'diary', subject = null where kind = 'occasion';

-- What the therapist allowed, and what was settled on the way.
alter table assignment add column minutes int default 20 not null;
alter table assignment add column easier_allowed boolean default true not null;
alter table assignment add column harder_allowed boolean default false not null;
alter table assignment add column fade_after_weeks int;
alter table assignment add column thinning int default 1 not null;
alter table assignment add column paused_until timestamp with time zone;

-- The next session, set by the therapist.
alter table person add column next_session timestamp with time zone;

-- Every message that a patient did not ask for, for the budget of a day; kept for three days.
create table unasked (
  id bigint generated always as identity primary key,
  patient uuid not null,
  sent timestamp with time zone not null
);
create index unasked_by_patient on unasked (patient, sent);
create index unasked_by_time on unasked (sent);
