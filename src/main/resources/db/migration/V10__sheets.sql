-- The order in which entries of one moment were written.
alter table entry add column place bigint generated always as identity;

-- What a patient wrote on one sheet, for the next time that it is begun (scripts' recalls).
create index entry_by_sheet on entry (patient, kind, noted_at);
