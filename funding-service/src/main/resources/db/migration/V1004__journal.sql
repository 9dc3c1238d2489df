-- The accounts of the journal and what they hold, double entry in minor units: a debit is above zero, a credit below.

create table account (
    id            uuid primary key,
    consortium_id uuid not null,
    project_id    uuid,
    scope_id      uuid not null generated always as (coalesce(project_id, consortium_id)) stored,
    currency      text not null,
    kind          text not null,
    nation        text not null default '',
    work_package_id uuid,
    constraint account_once unique nulls not distinct (scope_id, currency, kind, nation, work_package_id),
    constraint account_kind_known check (kind in (
        'BANK', 'RECEIVABLE_NOT_CALLED', 'RECEIVABLE_CALLED', 'IN_KIND_RECEIVABLE', 'INTEREST_RECEIVABLE', 'CONVERSION',
        'ADVANCES', 'SURPLUS_PAYABLE', 'CLAIMS_PAYABLE', 'ACCUMULATED_SURPLUS', 'CONTRIBUTIONS',
        'CONTRIBUTIONS_IN_KIND', 'INTEREST', 'EXCHANGE_DIFFERENCES', 'EXPENSE', 'EXPENSE_IN_KIND', 'WRITE_OFF')),
    constraint account_of_nation check ((nation <> '') = (kind in (
        'RECEIVABLE_NOT_CALLED', 'RECEIVABLE_CALLED', 'IN_KIND_RECEIVABLE', 'INTEREST_RECEIVABLE', 'ADVANCES',
        'SURPLUS_PAYABLE', 'CLAIMS_PAYABLE', 'CONTRIBUTIONS', 'CONTRIBUTIONS_IN_KIND'))),
    constraint account_of_work_package check (work_package_id is null or kind in ('EXPENSE', 'EXPENSE_IN_KIND')),
    constraint account_currency_known check (currency ~ '^[A-Z]{3}$')
);
comment on column account.id is 'made from what the account is kept for (account_id()), so that nobody has to look it up';
comment on column account.nation is 'empty for an account that is not kept per nation, such as the bank';
comment on column account.work_package_id is 'null for an account that is not kept per work package, and for what belongs to none';
create index account_consortium on account (consortium_id, id);

-- The current balance of each account, beside what pending entries reserve. Money on the wire ends at 10^15 minor units,
-- so no balance goes further: nothing can be booked that no statement could print. One short rule: it is read each time.
create table balance (
    account_id     uuid primary key,
    amount         bigint   not null default 0,
    postings       bigint   not null default 0,
    pending_debit  bigint   not null default 0,
    pending_credit bigint   not null default 0,
    lowest         bigint   not null default -1000000000000000,
    highest        bigint   not null default 1000000000000000,
    consortium_id  uuid     not null,
    project_id     uuid,
    constraint account_within_limits check (amount - pending_credit >= lowest and amount + pending_debit <= highest)
) with (fillfactor = 30, autovacuum_vacuum_scale_factor = 0.02);
comment on column balance.postings is 'how many; the version of the last one';
comment on column balance.lowest is 'zero for an account of debits that may not be overdrawn';
comment on column balance.highest is 'zero for an account of credits that may not be overdrawn';

-- The id of an account, made from what it is kept for. All in it is immutable, so it is computed in place and not called.
create function account_id(
    in_scope uuid, in_currency text, in_kind text, in_nation text, in_work_package uuid)
    returns uuid language sql immutable parallel safe
    return encode(substring(sha256((in_scope::text || ' ' || in_currency || ' ' || in_kind || ' ' || in_nation
        || ' ' || coalesce(in_work_package::text, ''))::bytea) for 16), 'hex')::uuid;

-- Accounts of debits: what is owned, what is owed to the scope, and what was spent.
create function is_debit_kind(in_kind text) returns boolean language sql immutable
    return in_kind in ('BANK', 'RECEIVABLE_NOT_CALLED', 'RECEIVABLE_CALLED', 'IN_KIND_RECEIVABLE', 'INTEREST_RECEIVABLE',
        'EXPENSE', 'EXPENSE_IN_KIND', 'WRITE_OFF');

-- Whether the account, less what is pending, may go to its other side.
create function limit_account(in_account uuid, in_kind text, in_limited boolean) returns void
    language sql set search_path = public
begin atomic
    update balance b set
        lowest = case when in_limited and is_debit_kind(in_kind) then 0 else -1000000000000000 end,
        highest = case when in_limited and not is_debit_kind(in_kind) then 0 else 1000000000000000 end
    where b.account_id = in_account;
end;

create function no_such(in_rule text, in_what text) returns void language plpgsql as $$
begin
    raise exception '%', in_what using errcode = 'check_violation', constraint = in_rule;
end $$;

-- What an account is kept for has to be there: looked at when it is opened for an entry by hand, and never again.
create function named_must_exist(in_consortium uuid, in_project uuid, in_nation text, in_work_package uuid)
    returns void language plpgsql as $$
begin
    if in_project is not null
       and not exists (select from project x where x.id = in_project and x.consortium_id = in_consortium) then
        perform no_such('project_known', 'no such project in this consortium');
    end if;
    if in_nation <> ''
       and not exists (select from participation x where x.consortium_id = in_consortium and x.nation = in_nation) then
        perform no_such('nation_known', 'no such nation in this consortium');
    end if;
    if in_work_package is not null
       and not exists (select from work_package x where x.id = in_work_package and x.consortium_id = in_consortium
                       and (in_project is null or x.project_id = in_project)) then
        perform no_such('work_package_known', 'no such work package in this scope');
    end if;
end $$;

create function opened_account(
    in_consortium uuid, in_project uuid, in_currency text, in_kind text, in_nation text, in_work_package uuid)
    returns uuid language plpgsql set search_path = public as $$
declare
    new_id uuid := account_id(coalesce(in_project, in_consortium), in_currency, in_kind, in_nation, in_work_package);
begin
    if current_setting('minilateral.by_hand', true) = 'on' then
        perform named_must_exist(in_consortium, in_project, in_nation, in_work_package);
    end if;
    insert into account (id, consortium_id, project_id, currency, kind, nation, work_package_id)
        values (new_id, in_consortium, in_project, in_currency, in_kind, in_nation, in_work_package);
    insert into balance (account_id, consortium_id, project_id) values (new_id, in_consortium, in_project);
    if exists (select from account_limit l where l.consortium_id = in_consortium and l.kind = in_kind) then
        perform limit_account(new_id, in_kind, true);
    end if;
    return new_id;
end $$;

-- The kinds of account that may not be overdrawn in a consortium; accounts opened later follow it.
create table account_limit (
    consortium_id uuid not null,
    kind          text not null,
    primary key (consortium_id, kind)
);

revoke execute on function no_such, named_must_exist, limit_account, opened_account from public;

do $$
declare
    closed text;
begin
    -- Not forced: the owner, as whom the functions book, may do everything anyway, and a policy costs it time.
    foreach closed in array array['account', 'balance', 'account_limit'] loop
        execute format('alter table %I enable row level security', closed);
        execute format('comment on table %I is %L', closed, 'not forced because the functions that book are its owner''s');
    end loop;
    foreach closed in array array['account', 'balance'] loop
        execute format('create policy seen_in_scope on %I for select to ${app}'
            || ' using (acting_as_service() or (consortium_id in (select my_consortia())'
            || ' and (project_id is null or project_id in (select my_projects()))))', closed);
        execute format('grant select on %I to ${app}', closed);
    end loop;
end $$;
create policy seen_by_participants on account_limit for select to ${app}
    using (acting_as_service() or consortium_id in (select my_consortia()));
grant select on account_limit to ${app};
