-- What the followers were told last of each nation's arrears; its due date is that of the oldest call not paid in full.
create table arrears_told (
    consortium_id uuid not null,
    nation        text not null,
    overdue_since date not null,
    primary key (consortium_id, nation)
);

alter table arrears_told enable row level security;
alter table arrears_told force row level security;
create policy owner_keeps on arrears_told to ${owner} using (true) with check (true);
create policy service_alone on arrears_told to ${app} using (acting_as_service()) with check (acting_as_service());

grant select, insert, delete on arrears_told to ${app};
