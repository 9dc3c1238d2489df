-- Work, parts or people instead of cash: a value fixed beforehand, credited by accepted milestones.

create table in_kind_agreement (
    id                uuid primary key,
    consortium_id     uuid        not null,
    project_id        uuid        not null references project,
    work_package_id   uuid        not null references work_package,
    number            text        not null,
    nation            text        not null,
    description       text        not null,
    currency          text        not null,
    value_minor       bigint      not null,
    ends_on           date        not null,
    state             text        not null,
    decision_id       uuid,
    decision_number   text,
    decision_clause   text,
    undecided_because text,
    proposed_at       timestamptz not null,
    proposed_by       text        not null,
    agreed_on         date,
    ended_on          date,
    ended_because     text,
    version           bigint      not null,
    constraint in_kind_number_once unique (consortium_id, number),
    constraint in_kind_value_above_zero check (value_minor > 0),
    constraint in_kind_of_participant foreign key (project_id, nation) references project_participant (project_id, nation),
    constraint in_kind_settled_by_decision check ((state = 'PROPOSED') = (decision_id is null)),
    constraint in_kind_ended_for_a_reason
        check ((state = 'ENDED') = (ended_on is not null and ended_because is not null))
);
create index in_kind_of_project on in_kind_agreement (project_id, id);
create index in_kind_running on in_kind_agreement (ends_on) where state = 'AGREED';

create table in_kind_credit (
    agreement_id uuid   not null references in_kind_agreement,
    position     int    not null,
    id           uuid   not null unique,
    milestone_id uuid   not null references milestone,
    amount       bigint not null,
    primary key (agreement_id, position),
    constraint in_kind_milestone_once unique (agreement_id, milestone_id),
    constraint in_kind_credit_above_zero check (amount > 0)
);
create index in_kind_credit_of_milestone on in_kind_credit (milestone_id);

create table in_kind_numbering (
    consortium_id uuid not null,
    year          int  not null,
    last          int  not null,
    primary key (consortium_id, year)
);

-- The value is fixed before the milestone is accepted, and never exceeded. The milestone's row is locked here and where
-- it is accepted, so that neither can slip past the other. Runs as the owner: what the caller may see must not soften
-- the rule.
create function guard_in_kind_credit() returns trigger language plpgsql security definer set search_path = public as $$
begin
    perform from milestone m where m.id = new.milestone_id for update;
    if exists (select from acceptance a where a.milestone_id = new.milestone_id) then
        raise exception 'the milestone is accepted' using errcode = '23514', constraint = 'milestone_accepted_before';
    end if;
    if not exists (select from in_kind_agreement g join milestone m on m.work_package_id = g.work_package_id
                   where g.id = new.agreement_id and m.id = new.milestone_id) then
        raise exception 'of another work package' using errcode = '23514', constraint = 'milestone_unknown';
    end if;
    if (select sum(c.amount) from in_kind_credit c where c.agreement_id = new.agreement_id)
       > (select g.value_minor from in_kind_agreement g where g.id = new.agreement_id) then
        raise exception 'more than the value' using errcode = '23514', constraint = 'credits_exceed_value';
    end if;
    return null;
end $$;
create trigger guard_in_kind_credit after insert on in_kind_credit
    for each row execute function guard_in_kind_credit();

-- Whom a milestone credits does not accept it. The agreements are held meanwhile: one that ends at the same time either
-- counts this acceptance, or has ended before it.
create function guard_in_kind_acceptance() returns trigger language plpgsql security definer set search_path = public as $$
begin
    perform from milestone m where m.id = new.milestone_id for update;
    perform from in_kind_agreement g
        where g.id in (select c.agreement_id from in_kind_credit c where c.milestone_id = new.milestone_id)
        order by g.id for share;
    if exists (select from in_kind_agreement g join in_kind_credit c on c.agreement_id = g.id
               where c.milestone_id = new.milestone_id and g.nation = new.accepted_by
                 and g.state in ('PROPOSED', 'AGREED')) then
        raise exception 'a nation does not accept what credits it' using errcode = '23514', constraint = 'four_eyes';
    end if;
    return new;
end $$;
create trigger guard_in_kind_acceptance before insert on acceptance
    for each row execute function guard_in_kind_acceptance();

-- No person makes an offer an agreement; its own nation gives it up, and nobody touches its terms.
create function guard_in_kind_agreement() returns trigger language plpgsql as $$
begin
    if not acting_as_service() and (old.state, new.state) <> ('AGREED', 'ENDED') then
        raise exception 'only a decision settles it'
            using errcode = '23514', constraint = 'in_kind_settled_by_decision';
    end if;
    return new;
end $$;
create trigger guard_in_kind_agreement before update on in_kind_agreement
    for each row execute function guard_in_kind_agreement();

create function my_in_kind_agreements() returns setof uuid
    language sql stable security definer set search_path = public
begin atomic
    select id from in_kind_agreement where project_id in (select my_projects());
end;
create function my_in_kind_offers() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from in_kind_agreement where nation = caller_nation() and state = 'PROPOSED';
end;

alter table in_kind_agreement enable row level security;
alter table in_kind_agreement force row level security;
create policy owner_keeps on in_kind_agreement to ${owner} using (true) with check (true);
create policy seen_by_participants on in_kind_agreement for select to ${app}
    using (acting_as_service() or project_id in (select my_projects()));
create policy offered_by_nation on in_kind_agreement for insert to ${app}
    with check (state = 'PROPOSED' and nation = caller_nation() and project_id in (select my_projects()));
create policy settled_by_service_or_given_up on in_kind_agreement for update to ${app}
    using (acting_as_service() or (nation = caller_nation() and project_id in (select my_projects())));

alter table in_kind_credit enable row level security;
alter table in_kind_credit force row level security;
create policy owner_keeps on in_kind_credit to ${owner} using (true) with check (true);
create policy seen_with_agreement on in_kind_credit for select to ${app}
    using (acting_as_service() or agreement_id in (select my_in_kind_agreements()));
create policy offered_by_nation on in_kind_credit for insert to ${app}
    with check (agreement_id in (select my_in_kind_offers()));

alter table in_kind_numbering enable row level security;
alter table in_kind_numbering force row level security;
create policy owner_keeps on in_kind_numbering to ${owner} using (true) with check (true);
create policy counted_within_consortium on in_kind_numbering to ${app}
    using (consortium_id in (select my_consortia())) with check (consortium_id in (select my_consortia()));

grant select, insert on in_kind_agreement, in_kind_credit to ${app};
grant update (state, decision_id, decision_number, decision_clause, undecided_because, agreed_on, ended_on,
              ended_because, version) on in_kind_agreement to ${app};
grant select, insert, update on in_kind_numbering to ${app};
