-- By which method a cost share divides: its text as JSON, word for word. Its lines are the table that results from it,
-- where one does; a method that depends on what is divided has none.

alter table cost_share add method jsonb;
alter table cost_share add constraints jsonb not null default '[]';
update cost_share s set method = jsonb_build_object('type', 'fixed', 'whole', s.whole, 'weights',
    (select jsonb_agg(jsonb_build_object('nation', l.nation, 'weight', l.weight, 'underwritten', l.underwritten)
                      order by l.position) from cost_share_line l where l.cost_share_id = s.id));
alter table cost_share alter method set not null;

-- Published tables of weights: national incomes, the United Nations scale.
create table key_table (
    id            uuid primary key,
    consortium_id uuid        not null,
    name          text        not null,
    number        int         not null,
    source        text        not null,
    years         jsonb       not null,
    uploaded_at   timestamptz not null,
    uploaded_by   text        not null,
    constraint key_table_number_once unique (consortium_id, name, number)
);
create index key_table_consortium on key_table (consortium_id, id);

alter table key_table enable row level security;
alter table key_table force row level security;
create policy owner_keeps on key_table to ${owner} using (true) with check (true);
create policy seen_by_participants on key_table for select to ${app}
    using (acting_as_service() or consortium_id in (select my_consortia()));
create policy uploaded_by_participants on key_table for insert to ${app}
    with check (consortium_id in (select my_consortia()));

grant select, insert on key_table to ${app};

-- Which constraint held a line of an assessment, and the clause that says so.
alter table assessment_line add held_by text;
alter table assessment_line add held_clause text;

-- By which method an assessment was divided.
alter table assessment add cost_share_method text not null default 'fixed';
alter table assessment alter cost_share_method drop default;
