-- What was promised to a chat. The id is the order promised. The act is sealed, and gone once settled.
-- States: waiting, sending; settled are delivered, unsure, refused, unreachable, given_up.
create table outbox (
  id bigint generated always as identity primary key,
  chat bigint not null,
  urgency smallint not null,
  ordered boolean not null,
  state varchar(12) not null,
  label varchar(100),
  act bytea,
  promised timestamp with time zone not null,
  due timestamp with time zone not null,
  attempts int not null,
  lease timestamp with time zone,
  message_id int,
  code int,
  settled timestamp with time zone
);
create index outbox_to_claim on outbox (state, urgency, id);
create index outbox_of_chat on outbox (chat, state, id);
create index outbox_labelled on outbox (chat, label, id);
create index outbox_settled on outbox (settled);

-- Chats that cannot be written to, and whether the rest of the program has been told.
create table unreachable_chat (
  chat bigint primary key,
  since timestamp with time zone not null,
  told boolean not null
);
create index unreachable_chat_untold on unreachable_chat (told);
