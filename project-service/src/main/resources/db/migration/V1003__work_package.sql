-- The parts of a project, and which of them need which others.

create table work_package (
    id                   uuid primary key,
    project_id           uuid   not null references project,
    number               text   not null,
    title                text   not null,
    lead_nation          text   not null,
    lead_organisation    text   not null,
    budget_currency      text   not null,
    budget_minor         bigint not null,
    effort_person_months numeric(7, 1),
    version              bigint not null,
    constraint work_package_number_taken unique (project_id, number),
    constraint work_package_led_by_participant
        foreign key (project_id, lead_nation) references project_participant (project_id, nation),
    constraint work_package_budget_not_negative check (budget_minor >= 0),
    constraint work_package_effort_not_negative check (effort_person_months >= 0)
);
create index work_package_of_project on work_package (project_id, id);

create table work_package_dependency (
    work_package_id uuid not null references work_package,
    depends_on      uuid not null references work_package,
    primary key (work_package_id, depends_on),
    constraint dependency_on_itself check (work_package_id <> depends_on)
);
create index work_package_needed_by on work_package_dependency (depends_on);

alter table work_package enable row level security;
alter table work_package force row level security;
create policy owner_keeps on work_package to ${owner} using (true) with check (true);
create policy seen_by_participants on work_package for select to ${app}
    using (acting_as_service() or project_id in (select my_projects()));
create policy added_by_participants on work_package for insert to ${app}
    with check (project_id in (select my_projects()));
create policy changed_by_leads on work_package for update to ${app}
    using (project_id in (select my_projects())
           and (lead_nation = caller_nation() or project_id in (select my_led_projects())))
    with check (project_id in (select my_projects()));

-- What the caller sees of work packages holds for their dependencies.
alter table work_package_dependency enable row level security;
alter table work_package_dependency force row level security;
create policy owner_keeps on work_package_dependency to ${owner} using (true) with check (true);
create policy as_the_work_package on work_package_dependency to ${app}
    using (work_package_id in (select id from work_package))
    with check (work_package_id in (select id from work_package) and depends_on in (select id from work_package));

grant select, insert on work_package to ${app};
grant update (number, title, lead_nation, lead_organisation, budget_currency, budget_minor,
              effort_person_months, version) on work_package to ${app};
grant select, insert, delete on work_package_dependency to ${app};
