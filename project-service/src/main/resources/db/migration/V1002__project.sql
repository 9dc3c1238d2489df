-- Projects, known to their participants alone, and settled by a decision alone.

create table project (
    id                uuid primary key,
    consortium_id     uuid        not null,
    number            text        not null,
    lead_nation       text        not null,
    name              text        not null,
    summary           text        not null,
    working_group     text,
    starts_on         date        not null,
    ends_on           date        not null,
    trl_entry         int         not null,
    trl_target        int         not null,
    state             text        not null,
    decision_id       uuid,
    decision_number   text,
    undecided_because text,
    proposed_at       timestamptz not null,
    proposed_by       text        not null,
    version           bigint      not null,
    constraint project_number unique (consortium_id, number),
    constraint project_ends_after_start check (ends_on >= starts_on),
    constraint project_readiness check (trl_entry >= 1 and trl_entry <= trl_target and trl_target <= 9),
    constraint project_settled_by_decision check ((state = 'PROPOSED') = (decision_id is null)),
    constraint project_decision_once unique (decision_id)
);
create index project_of_consortium on project (consortium_id, id);

create table project_participant (
    project_id uuid not null references project,
    nation     text not null,
    primary key (project_id, nation)
);
create index project_of_nation on project_participant (nation, project_id);

create table project_numbering (
    consortium_id uuid not null,
    year          int  not null,
    last          int  not null,
    primary key (consortium_id, year)
);

-- As in the application: a participant of the project that still takes part in the consortium.
create function my_projects() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select p.id from project p join project_participant n on n.project_id = p.id
    where n.nation = caller_nation() and p.consortium_id in (select my_consortia());
end;
create function my_led_projects() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from project where lead_nation = caller_nation() and consortium_id in (select my_consortia());
end;
create function takes_part(project_id uuid, nation text) returns boolean
    language sql stable security definer set search_path = public
begin atomic
    select exists (select from project p join participation x on x.consortium_id = p.consortium_id
                   where p.id = takes_part.project_id and x.nation = takes_part.nation and x.takes_part);
end;

-- No person moves a project's state, and nobody reworks what was decided.
create function guard_project() returns trigger language plpgsql as $$
begin
    if not acting_as_service() then
        if old.state <> 'PROPOSED' then
            raise exception 'a settled project stands' using errcode = '23514', constraint = 'project_terms_fixed';
        end if;
        if new.state <> old.state then
            raise exception 'only a decision settles it'
                using errcode = '23514', constraint = 'project_settled_by_decision';
        end if;
    end if;
    return new;
end $$;
create trigger guard_project before update on project for each row execute function guard_project();

alter table project enable row level security;
alter table project force row level security;
create policy owner_keeps on project to ${owner} using (true) with check (true);
create policy seen_by_participants on project for select to ${app}
    using (acting_as_service() or id in (select my_projects()));
create policy proposed_by_lead on project for insert to ${app}
    with check (state = 'PROPOSED' and lead_nation = caller_nation() and consortium_id in (select my_consortia()));
create policy changed_by_lead on project for update to ${app}
    using (acting_as_service() or id in (select my_led_projects()));

alter table project_participant enable row level security;
alter table project_participant force row level security;
create policy owner_keeps on project_participant to ${owner} using (true) with check (true);
create policy seen_by_participants on project_participant for select to ${app}
    using (acting_as_service() or project_id in (select my_projects()));
create policy named_by_lead on project_participant for insert to ${app}
    with check (project_id in (select my_led_projects()) and takes_part(project_id, nation));
create policy left_out_by_lead on project_participant for delete to ${app}
    using (project_id in (select my_led_projects()));

alter table project_numbering enable row level security;
alter table project_numbering force row level security;
create policy owner_keeps on project_numbering to ${owner} using (true) with check (true);
create policy counted_within_consortium on project_numbering to ${app}
    using (consortium_id in (select my_consortia())) with check (consortium_id in (select my_consortia()));

grant select, insert on project to ${app};
grant update (name, summary, working_group, starts_on, ends_on, trl_entry, trl_target,
              state, decision_id, decision_number, undecided_because, version) on project to ${app};
grant select, insert, delete on project_participant to ${app};
grant select, insert, update on project_numbering to ${app};
