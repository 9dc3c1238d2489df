-- The register of nations' organisations, and which of them take part in a consortium beneath their nation.

create table organisation (
    id          uuid primary key,
    nation      text        not null,
    name        text        not null,
    kind        text        not null,
    lei         text,
    national_id text,
    registered_at timestamptz not null,
    version     bigint      not null,
    constraint organisation_name_once unique (nation, name),
    constraint organisation_lei_once unique (nation, lei),
    constraint organisation_national_id_once unique (nation, national_id),
    constraint organisation_kind check (kind in ('MINISTRY', 'LABORATORY', 'UNIVERSITY', 'COMPANY')),
    constraint lei_of_form check (lei ~ '^[0-9A-Z]{18}[0-9]{2}$'),
    unique (id, nation)
);

create table involvement (
    id              uuid primary key,
    consortium_id   uuid not null,
    organisation_id uuid not null,
    nation          text not null,
    role            text not null,
    since           date not null,
    until           date,
    constraint involvement_beneath_nation foreign key (consortium_id, nation)
        references participation (consortium_id, nation),
    constraint involvement_of_own_organisation foreign key (organisation_id, nation)
        references organisation (id, nation),
    constraint involvement_in_order check (until >= since)
);
create unique index organisation_once_in_consortium on involvement (consortium_id, organisation_id)
    where until is null;
create index involvement_order on involvement (consortium_id, id);
create index involvement_organisation on involvement (organisation_id);

-- Parties and those that apply the arrangement provisionally; a notice changes nothing until it takes effect.
create function bound_consortia() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select consortium_id from participation
    where nation = caller_nation() and standing in ('PROVISIONALLY_APPLYING', 'PARTY', 'NOTICE_GIVEN');
end;
create function partner_organisations() returns setof uuid
    language sql stable security definer set search_path = public
begin atomic
    select organisation_id from involvement where consortium_id in (select bound_consortia());
end;

alter table organisation enable row level security;
alter table organisation force row level security;
create policy owner_keeps on organisation to ${owner} using (true) with check (true);
create policy seen_by_own_nation_and_partners on organisation for select to ${app}
    using ((select acting_as_service()) or nation = (select caller_nation())
        or id in (select partner_organisations()));
create policy registered_by_own_nation on organisation for insert to ${app} with check (nation = caller_nation());
create policy changed_by_own_nation on organisation for update to ${app} using (nation = caller_nation());

alter table involvement enable row level security;
alter table involvement force row level security;
create policy owner_keeps on involvement to ${owner} using (true) with check (true);
create policy seen_by_own_nation_and_parties on involvement for select to ${app}
    using ((select acting_as_service()) or nation = (select caller_nation())
        or consortium_id in (select bound_consortia()));
create policy begun_by_own_nation on involvement for insert to ${app}
    with check (nation = caller_nation() and consortium_id in (select bound_consortia()));
create policy ended_by_own_nation on involvement for update to ${app}
    using (acting_as_service() or nation = caller_nation());

grant select, insert on organisation to ${app};
grant update (name, kind, lei, national_id, version) on organisation to ${app};
grant select, insert on involvement to ${app};
grant update (until) on involvement to ${app};

-- A capability is of an organisation of the register. What was declared before the register was there stays as it is.
alter table capability
    add constraint capability_of_registered_organisation foreign key (nation, organisation)
        references organisation (nation, name) on update cascade not valid;
create function count_renaming() returns trigger language plpgsql as $$
begin
    if new.organisation is distinct from old.organisation and new.version = old.version then
        new.version = old.version + 1;
    end if;
    return new;
end $$;
create trigger renamed_organisation before update of organisation on capability
    for each row execute function count_renaming();
