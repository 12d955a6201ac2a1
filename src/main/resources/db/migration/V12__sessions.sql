-- What is remembered of the contact between a therapist and a patient: the session that was set last, which stays when
-- it has passed, for its time of day; and when the therapist last asked somebody who had gone silent.
create table contact (
  patient uuid primary key,
  last_session timestamp with time zone,
  asked_again timestamp with time zone
);

-- The local days, of the last seven, on which a patient wrote in the middle of the night; and until when they are not
-- asked where they are.
create table odd_hours (
  patient uuid primary key,
  days varchar(80) not null,
  rest_until timestamp with time zone
);
