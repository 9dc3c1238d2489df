-- What organisations spent on work packages: rules by which it is eligible, claims, and how they are judged and paid.

alter table project add column starts_on date, add column ends_on date;
grant update (starts_on, ends_on) on project to ${app};

-- A version never changes; only its adoption is added to it.
create table eligibility_rules (
    id              uuid primary key,
    consortium_id   uuid        not null,
    number          int         not null,
    valid_from      date        not null,
    text            jsonb       not null,
    proposed_at     timestamptz not null,
    proposed_by     text        not null,
    state           text        not null,
    decision_id     uuid,
    decision_number text,
    decision_clause text,
    objection_code  text,
    objection       text,
    version         bigint      not null,
    constraint eligibility_rules_number_once unique (consortium_id, number),
    constraint eligibility_rules_adopted_by_decision check ((state = 'ADOPTED') = (decision_id is not null))
);

create table claim (
    id               uuid primary key,
    consortium_id    uuid        not null,
    project_id       uuid        not null,
    work_package_id  uuid        not null,
    number           text        not null,
    nation           text        not null,
    organisation_id  uuid,
    organisation     text        not null,
    period_from      date        not null,
    period_to        date        not null,
    currency         text        not null,
    claimed          bigint      not null,
    approved         bigint      not null,
    paid             bigint      not null,
    state            text        not null,
    rules_id         uuid        not null references eligibility_rules,
    fiscal_year      int         not null,
    budget_id        uuid,
    budget_line      int,
    books_project_id uuid,
    submitted_at     timestamptz not null,
    submitter        text        not null,
    submitter_name   text        not null,
    checked_at       timestamptz,
    checker          text,
    checker_name     text,
    settled_at       timestamptz,
    approver         text,
    approver_name    text,
    rejection        text,
    rejecter         text,
    rejecter_name    text,
    entry_number     text,
    version          bigint      not null,
    constraint claim_number_once unique (consortium_id, number),
    constraint claim_above_zero check (claimed > 0),
    constraint payment_exceeds_open check (paid between 0 and approved),
    constraint approval_exceeds_claim check (approved between 0 and claimed),
    -- Four eyes, whatever way the row comes: nobody judges what they submitted, nobody approves what they checked.
    constraint submitter_never_checks check (checker <> submitter),
    constraint submitter_never_approves check (approver <> submitter),
    constraint submitter_never_rejects check (rejecter <> submitter),
    constraint checker_never_approves check (approver <> checker),
    constraint claim_approved_after_check check ((state in ('APPROVED', 'PARTLY_APPROVED', 'PAID'))
        = (checker is not null and approver is not null and budget_id is not null and entry_number is not null
           and approved > 0)),
    constraint claim_rejected_for_a_reason check ((state = 'REJECTED') = (rejection is not null and rejecter is not null)),
    constraint claim_paid_in_full check ((state = 'PAID') = (approved > 0 and paid = approved))
);
create index claim_consortium on claim (consortium_id, id);
create index claim_work_package on claim (work_package_id);
create index claim_budget on claim (budget_id, budget_line);

create table claim_line (
    id          uuid primary key,
    claim_id    uuid   not null references claim,
    position    int    not null,
    category    text   not null,
    description text   not null,
    amount      bigint not null,
    incurred_on date   not null,
    rejection   text,
    constraint claim_line_once unique (claim_id, position),
    constraint claim_line_above_zero check (amount > 0)
);

create table claim_evidence (
    claim_line_id uuid    not null references claim_line,
    position      int     not null,
    consortium_id uuid    not null,
    name          text    not null,
    sha256        text    not null,
    media_type    text    not null,
    url           text,
    live          boolean not null default true,
    primary key (claim_line_id, position),
    constraint claim_evidence_digest check (sha256 ~ '^[0-9a-f]{64}$')
);
comment on column claim_evidence.live is 'false once the line was refused: the document may be claimed again';
create unique index evidence_claimed_once on claim_evidence (consortium_id, sha256) where live;

create table claim_payment (
    id             uuid primary key,
    claim_id       uuid        not null references claim,
    consortium_id  uuid        not null,
    project_id     uuid        not null,
    number         text        not null,
    currency       text        not null,
    amount         bigint      not null,
    value_date     date        not null,
    bank_reference text        not null,
    state          text        not null,
    proposed_at    timestamptz not null,
    proposer       text        not null,
    proposer_name  text        not null,
    settled_at     timestamptz,
    releaser       text,
    settler_name   text,
    entry_number   text,
    version        bigint      not null,
    constraint claim_payment_number_once unique (consortium_id, number),
    constraint claim_payment_above_zero check (amount > 0),
    constraint proposer_never_releases check (releaser <> proposer),
    constraint claim_payment_booked_when_released
        check ((state = 'RELEASED') = (releaser is not null and entry_number is not null))
);
create index claim_payment_claim on claim_payment (claim_id, id);

-- Whoever claims is rarely who keeps the books, and next_document_number() is theirs.
create function next_claim_number(in_consortium uuid, in_year int) returns int
    language plpgsql security definer set search_path = public as $$
declare
    given int;
begin
    if not (acting_as_service() or in_consortium in (select my_consortia())) then
        raise insufficient_privilege using message = 'only those who take part claim';
    end if;
    insert into document_number as d values (in_consortium, 'CLAIM', in_year, 1)
        on conflict (consortium_id, kind, year) do update set last_number = d.last_number + 1
        returning d.last_number into given;
    return given;
end $$;
revoke execute on function next_claim_number from public;
grant execute on function next_claim_number to ${app};

-- Evidence lies in its line's consortium, and is free again when the line is refused.
create function place_claim_evidence() returns trigger language plpgsql security definer set search_path = public as $$
begin
    select c.consortium_id into new.consortium_id
        from claim_line l join claim c on c.id = l.claim_id where l.id = new.claim_line_id;
    return new;
end $$;
create trigger place_claim_evidence before insert on claim_evidence
    for each row execute function place_claim_evidence();
create function free_claim_evidence() returns trigger language plpgsql security definer set search_path = public as $$
begin
    update claim_evidence set live = false where claim_line_id = new.id;
    return null;
end $$;
create trigger free_claim_evidence after update of rejection on claim_line
    for each row when (old.rejection is null and new.rejection is not null) execute function free_claim_evidence();

-- A claim goes its way step by step, and whoever signs a step signs for themselves.
create function guard_claim() returns trigger language plpgsql as $$
begin
    if new.state <> old.state and (old.state, new.state) not in (
        ('SUBMITTED', 'CHECKED'), ('SUBMITTED', 'REJECTED'), ('CHECKED', 'REJECTED'), ('CHECKED', 'APPROVED'),
        ('CHECKED', 'PARTLY_APPROVED'), ('APPROVED', 'PAID'), ('PARTLY_APPROVED', 'PAID')) then
        raise exception 'not a step of a claim' using errcode = '23514', constraint = 'claim_state';
    end if;
    if (new.checker is distinct from old.checker and (old.checker is not null or new.checker is distinct from caller_subject()))
        or (new.approver is distinct from old.approver
            and (old.approver is not null or new.approver is distinct from caller_subject()))
        or (new.rejecter is distinct from old.rejecter
            and (old.rejecter is not null or new.rejecter is distinct from caller_subject())) then
        raise exception 'nobody signs for another' using errcode = '23514', constraint = 'claim_signed_by_another';
    end if;
    if new.approved <> old.approved and new.approved <> (
        select coalesce(sum(l.amount), 0) from claim_line l where l.claim_id = new.id and l.rejection is null) then
        raise exception 'the lines come to another amount' using errcode = '23514', constraint = 'claim_lines_sum';
    end if;
    return new;
end $$;
create trigger guard_claim before update on claim for each row execute function guard_claim();

create function guard_claim_payment() returns trigger language plpgsql as $$
begin
    if old.state <> 'PROPOSED' then
        raise exception 'a settled payment stands' using errcode = '23514', constraint = 'payment_state';
    end if;
    if new.releaser is distinct from caller_subject() and new.releaser is not null then
        raise exception 'nobody signs for another' using errcode = '23514', constraint = 'payment_signed_by_another';
    end if;
    return new;
end $$;
create trigger guard_claim_payment before update on claim_payment for each row execute function guard_claim_payment();

create function my_claims() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from claim where project_id in (select my_projects());
end;
create function my_claim_lines() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from claim_line where claim_id in (select my_claims());
end;
-- The claims that the caller's nation made and nobody has looked at yet: their lines are being written.
create function my_new_claims() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from claim where nation = caller_nation() and state = 'SUBMITTED';
end;
create function led_claims() returns setof uuid language sql stable security definer set search_path = public
begin atomic
    select id from claim where consortium_id in (select led_consortia());
end;

alter table eligibility_rules enable row level security;
alter table eligibility_rules force row level security;
create policy owner_keeps on eligibility_rules to ${owner} using (true) with check (true);
create policy seen_in_scope on eligibility_rules for select to ${app}
    using (acting_as_service() or consortium_id in (select my_consortia()));
create policy proposed_in_scope on eligibility_rules for insert to ${app}
    with check (consortium_id in (select my_consortia()));
create policy adopted_by_service on eligibility_rules for update to ${app}
    using (acting_as_service()) with check (acting_as_service());

alter table claim enable row level security;
alter table claim force row level security;
create policy owner_keeps on claim to ${owner} using (true) with check (true);
create policy seen_in_scope on claim for select to ${app}
    using (acting_as_service() or project_id in (select my_projects()));
create policy made_for_own_nation on claim for insert to ${app}
    with check (nation = caller_nation() and submitter = caller_subject() and state = 'SUBMITTED'
        and approved = 0 and paid = 0 and checker is null and approver is null
        and project_id in (select p.id from project p
                           where p.consortium_id = claim.consortium_id and caller_nation() = any (p.participants)));
create policy judged_by_lead on claim for update to ${app} using (consortium_id in (select led_consortia()));

alter table claim_line enable row level security;
alter table claim_line force row level security;
create policy owner_keeps on claim_line to ${owner} using (true) with check (true);
create policy seen_in_scope on claim_line for select to ${app}
    using (acting_as_service() or claim_id in (select my_claims()));
create policy made_for_own_nation on claim_line for insert to ${app} with check (claim_id in (select my_new_claims()));
create policy judged_by_lead on claim_line for update to ${app} using (claim_id in (select led_claims()));

alter table claim_evidence enable row level security;
alter table claim_evidence force row level security;
create policy owner_keeps on claim_evidence to ${owner} using (true) with check (true);
create policy seen_in_scope on claim_evidence for select to ${app}
    using (acting_as_service() or claim_line_id in (select my_claim_lines()));
create policy made_for_own_nation on claim_evidence for insert to ${app}
    with check (claim_line_id in (select l.id from claim_line l where l.claim_id in (select my_new_claims())));

alter table claim_payment enable row level security;
alter table claim_payment force row level security;
create policy owner_keeps on claim_payment to ${owner} using (true) with check (true);
create policy seen_in_scope on claim_payment for select to ${app}
    using (acting_as_service() or project_id in (select my_projects()));
create policy proposed_by_lead on claim_payment for insert to ${app}
    with check (consortium_id in (select led_consortia()) and proposer = caller_subject() and state = 'PROPOSED');
create policy settled_by_lead on claim_payment for update to ${app} using (consortium_id in (select led_consortia()));

grant select, insert on eligibility_rules, claim, claim_line, claim_evidence, claim_payment to ${app};
grant update (state, decision_id, decision_number, decision_clause, objection_code, objection, version)
    on eligibility_rules to ${app};
grant update (approved, paid, state, budget_id, budget_line, books_project_id, checked_at, checker, checker_name,
              settled_at, approver, approver_name, rejection, rejecter, rejecter_name, entry_number, version)
    on claim to ${app};
grant update (rejection) on claim_line to ${app};
grant update (state, settled_at, releaser, settler_name, entry_number, version) on claim_payment to ${app};
