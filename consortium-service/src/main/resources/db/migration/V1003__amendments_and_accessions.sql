-- What is proposed to the nations and takes effect by their decision: another text, another participant.

create table amendment (
    id            uuid primary key,
    consortium_id uuid        not null references consortium,
    based_on      int         not null,
    title         text        not null,
    clauses       jsonb       not null,
    proposed_by   text        not null,
    proposed_at   timestamptz not null
);
create index amendment_consortium on amendment (consortium_id, id);

create table accession (
    id             uuid primary key,
    consortium_id  uuid        not null references consortium,
    nation         text        not null,
    share          text,
    buy_in         boolean     not null,
    buy_in_waived  boolean     not null default false,
    proposed_by    text        not null,
    proposed_at    timestamptz not null,
    admitted_by    uuid,
    version        bigint      not null
);
create index accession_consortium on accession (consortium_id, id);

alter table amendment enable row level security;
alter table amendment force row level security;
create policy owner_keeps on amendment to ${owner} using (true) with check (true);
create policy seen_by_participants on amendment for select to ${app}
    using (acting_as_service() or consortium_id in (select my_consortia()));
create policy proposed_by_own_nation on amendment for insert to ${app}
    with check (proposed_by = caller_nation() and consortium_id in (select my_consortia()));

alter table accession enable row level security;
alter table accession force row level security;
create policy owner_keeps on accession to ${owner} using (true) with check (true);
create policy seen_by_participants on accession for select to ${app}
    using (acting_as_service() or consortium_id in (select my_consortia()));
create policy proposed_by_own_nation on accession for insert to ${app}
    with check (proposed_by = caller_nation() and consortium_id in (select my_consortia()));
create policy decided_by_participants on accession for update to ${app}
    using (acting_as_service() or consortium_id in (select my_consortia()));

grant select, insert on amendment to ${app};
grant select, insert on accession to ${app};
grant update (buy_in_waived, admitted_by, version) on accession to ${app};
