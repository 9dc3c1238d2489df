-- What nations and their organisations can do, in which technology, and to whom they say so.

-- AUKUS Pillar II's working groups come first; every other area is an extension and says so by its prefix. A deployment
-- extends the list by inserting rows as the owner. The extensions here are those of NATO's emerging and disruptive
-- technologies that no working group covers.
create table technology_area (
    code     text primary key,
    name     text not null,
    taxonomy text not null,
    position int  not null,
    constraint extension_has_prefix check ((taxonomy = 'AUKUS_PILLAR_II') = (code not like 'x-%'))
);
comment on table technology_area is 'open to all callers because the taxonomy is public knowledge';
insert into technology_area (code, name, taxonomy, position) values
    ('undersea-capabilities', 'Undersea capabilities', 'AUKUS_PILLAR_II', 1),
    ('quantum-technologies', 'Quantum technologies', 'AUKUS_PILLAR_II', 2),
    ('artificial-intelligence-and-autonomy', 'Artificial intelligence and autonomy', 'AUKUS_PILLAR_II', 3),
    ('advanced-cyber', 'Advanced cyber', 'AUKUS_PILLAR_II', 4),
    ('hypersonic-and-counter-hypersonic', 'Hypersonic and counter-hypersonic capabilities', 'AUKUS_PILLAR_II', 5),
    ('electronic-warfare', 'Electronic warfare', 'AUKUS_PILLAR_II', 6),
    ('innovation', 'Innovation', 'AUKUS_PILLAR_II', 7),
    ('information-sharing', 'Information sharing', 'AUKUS_PILLAR_II', 8),
    ('x-biotechnology-and-human-enhancement', 'Biotechnology and human enhancement', 'NATO_EDT', 101),
    ('x-space', 'Space', 'NATO_EDT', 102),
    ('x-novel-materials-and-manufacturing', 'Novel materials and manufacturing', 'NATO_EDT', 103),
    ('x-energy-and-propulsion', 'Energy and propulsion', 'NATO_EDT', 104),
    ('x-next-generation-communications', 'Next-generation communications networks', 'NATO_EDT', 105);

create table capability (
    id              uuid primary key,
    nation          text        not null,
    organisation    text,
    area            text        not null,
    title           text        not null,
    trl             int         not null,
    facilities      jsonb       not null,
    budget_currency text,
    budget_from     bigint,
    budget_to       bigint,
    available_from  date,
    available_until date,
    willingness     text        not null,
    handles         text        not null,
    baselines       jsonb       not null,
    controls        jsonb       not null,
    authorisations  jsonb       not null,
    marking         text        not null,
    -- varchar, because Hibernate compares arrays of that type
    releasable_to   varchar[]   not null,
    declared_at     timestamptz not null,
    withdrawn_at    timestamptz,
    version         bigint      not null,
    constraint area_known foreign key (area) references technology_area,
    constraint trl_one_to_nine check (trl between 1 and 9),
    constraint budget_complete check (num_nulls(budget_currency, budget_from, budget_to) in (0, 3)),
    constraint budget_in_order check (budget_from >= 0 and budget_from <= budget_to),
    constraint availability_in_order check (available_from <= available_until),
    constraint known_to_own_nation check (nation = any (releasable_to))
);
create index capability_area on capability (area) where withdrawn_at is null;
create index capability_released on capability using gin (releasable_to);

-- Whom a nation let know of a capability, and when: a line for every widening, none for what was never widened.
create table capability_release (
    id            uuid primary key,
    capability_id uuid        not null references capability,
    nations       text[]      not null,
    released_at   timestamptz not null,
    released_by   text        not null
);
create index capability_release_capability on capability_release (capability_id, id);

-- Run as the owner, so that a policy may ask about another table without that table's own policies.
create function my_capabilities() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from capability where nation = caller_nation();
end;

alter table capability enable row level security;
alter table capability force row level security;
create policy owner_keeps on capability to ${owner} using (true) with check (true);
create policy seen_where_released on capability for select to ${app}
    using ((marking = 'UNCLASSIFIED' or current_setting('minilateral.clearance', true) = 'LIMITED')
        and (nation = caller_nation() or (withdrawn_at is null and caller_nation() = any (releasable_to))));
create policy declared_by_own_nation on capability for insert to ${app} with check (nation = caller_nation());
create policy changed_by_own_nation on capability for update to ${app} using (nation = caller_nation());

alter table capability_release enable row level security;
alter table capability_release force row level security;
create policy owner_keeps on capability_release to ${owner} using (true) with check (true);
create policy seen_by_own_nation on capability_release for select to ${app}
    using (capability_id in (select my_capabilities()));
create policy written_by_own_nation on capability_release for insert to ${app}
    with check (capability_id in (select my_capabilities()));

grant select on technology_area to ${app};
grant select, insert on capability to ${app};
grant update (organisation, area, title, trl, facilities, budget_currency, budget_from, budget_to, available_from,
    available_until, willingness, handles, baselines, controls, authorisations, marking, releasable_to, withdrawn_at,
    version) on capability to ${app};
grant select, insert on capability_release to ${app};
