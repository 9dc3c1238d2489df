-- Milestones, what was shown for them, and who accepted them. All three are written once.

create table milestone (
    id                uuid primary key,
    work_package_id   uuid not null references work_package,
    project_id        uuid not null references project,
    number            text not null,
    title             text not null,
    due_on            date not null,
    evidence_required text not null,
    constraint milestone_number_taken unique (work_package_id, number)
);
create index milestone_of_work_package on milestone (work_package_id, id);
create index milestone_of_project on milestone (project_id);

create table evidence (
    id           uuid primary key,
    milestone_id uuid        not null references milestone,
    description  text        not null,
    reference    text        not null,
    sha256       text,
    submitted_by text        not null,
    submitter    text        not null,
    submitted_at timestamptz not null,
    constraint evidence_digest check (sha256 ~ '^[0-9a-f]{64}$')
);
create index evidence_of_milestone on evidence (milestone_id, id);

create table acceptance (
    milestone_id uuid        not null references milestone,
    accepted_on  date        not null,
    accepted_by  text        not null,
    accepter     text        not null,
    accepted_at  timestamptz not null,
    constraint milestone_accepted_once primary key (milestone_id)
);

-- Four eyes and something to look at, by whichever way the row comes. Runs as the owner: what the caller may see
-- must not soften the rule.
create function guard_acceptance() returns trigger language plpgsql security definer set search_path = public as $$
begin
    if not exists (select from milestone m join project p on p.id = m.project_id
                   where m.id = new.milestone_id and p.state = 'APPROVED') then
        raise exception 'the project is not approved' using errcode = '23514', constraint = 'project_not_approved';
    end if;
    if not exists (select from evidence e where e.milestone_id = new.milestone_id) then
        raise exception 'nothing was shown' using errcode = '23514', constraint = 'evidence_missing';
    end if;
    if exists (select from evidence e where e.milestone_id = new.milestone_id and e.submitted_by = new.accepted_by)
        or exists (select from milestone m join work_package w on w.id = m.work_package_id
                   where m.id = new.milestone_id and w.lead_nation = new.accepted_by) then
        raise exception 'a nation does not accept its own work' using errcode = '23514', constraint = 'four_eyes';
    end if;
    return new;
end $$;
create trigger guard_acceptance before insert on acceptance for each row execute function guard_acceptance();

alter table milestone enable row level security;
alter table milestone force row level security;
create policy owner_keeps on milestone to ${owner} using (true) with check (true);
create policy seen_by_participants on milestone for select to ${app}
    using (acting_as_service() or project_id in (select my_projects()));
create policy set_by_leads on milestone for insert to ${app}
    with check (exists (select from work_package w
                        where w.id = work_package_id and w.project_id = milestone.project_id
                          and (w.lead_nation = caller_nation() or w.project_id in (select my_led_projects()))));

-- What the caller sees of milestones holds for what was added to them.
alter table evidence enable row level security;
alter table evidence force row level security;
create policy owner_keeps on evidence to ${owner} using (true) with check (true);
create policy seen_with_milestone on evidence for select to ${app}
    using (milestone_id in (select id from milestone));
create policy shown_by_lead on evidence for insert to ${app}
    with check (submitted_by = caller_nation()
                and milestone_id in (select m.id from milestone m join work_package w on w.id = m.work_package_id
                                     where w.lead_nation = caller_nation()));

alter table acceptance enable row level security;
alter table acceptance force row level security;
create policy owner_keeps on acceptance to ${owner} using (true) with check (true);
create policy seen_with_milestone on acceptance for select to ${app}
    using (milestone_id in (select id from milestone));
create policy accepted_for_own_nation on acceptance for insert to ${app}
    with check (accepted_by = caller_nation() and milestone_id in (select id from milestone));

grant select, insert on milestone, evidence, acceptance to ${app};
