-- Lines of entries that may touch an account again and again: netted per account, so that each balance is changed once.

-- Opens the accounts of lines that have none yet.
create function opened_accounts(
    in_consortium uuid, line_projects uuid[], line_accounts uuid[], line_kinds text[], line_nations text[],
    line_work_packages uuid[], line_currencies text[])
    returns uuid[] language sql set search_path = public
begin atomic
    select array_agg(opened_account(in_consortium, l.project, l.currency, l.kind, l.nation, l.work_package))
    from (select distinct * from unnest(
            line_accounts, line_projects, line_currencies, line_kinds, line_nations, line_work_packages)
            as x(account, project, currency, kind, nation, work_package)) l
    where not exists (select from balance b where b.account_id = l.account);
end;

-- Lines name their entry by its place among the entries' ids. Returns the accounts that are due for a snapshot.
create function write_lines(
    in_consortium uuid, ids uuid[], instants timestamptz[], effectives date[], projects uuid[], line_entries int[],
    line_numbers int[], line_accounts uuid[], line_kinds text[], line_nations text[], line_work_packages uuid[], line_currencies text[],
    line_amounts bigint[])
    returns uuid[] language plpgsql set search_path = public as $$
declare
    full_accounts uuid[];
    written bigint;
    beyond boolean;
    line_projects uuid[];
begin
    if exists (select from (select distinct unnest(line_accounts)) as l(account)
               where not exists (select from balance b where b.account_id = l.account)) then
        line_projects := array(select projects[e] from unnest(line_entries) with ordinality as l(e, at) order by at);
        perform opened_accounts(in_consortium, line_projects, line_accounts, line_kinds, line_nations,
            line_work_packages, line_currencies);
    end if;
    with line as materialized (
        select l.entry, l.number, l.account, l.currency, l.amount,
            sum(l.amount) over of_account as net, row_number() over of_account as nth
        from unnest(line_entries, line_numbers, line_accounts, line_currencies, line_amounts)
            with ordinality as l(entry, number, account, currency, amount, at)
        window of_account as (partition by l.account order by l.at rows unbounded preceding)),
    net as (select l.account, sum(l.amount) as amount, count(*) as postings from line l group by l.account),
    -- A sum that no balance can hold is cut, so that the rule of the balance refuses it and not the type.
    changed as (
        update balance b set
            amount = least(greatest(b.amount + net.amount, -9e18), 9e18)::bigint, postings = b.postings + net.postings
        from net where b.account_id = net.account
        returning b.account_id, old.amount, old.postings, b.lowest, b.highest, b.pending_debit, b.pending_credit),
    lines as (
        insert into posting (entry_id, account_id, recorded_at, amount, balance_after, version, consortium_id,
                             effective_on, line, currency, project_id)
        select ids[l.entry], l.account, instants[l.entry], l.amount,
            least(greatest(c.amount + l.net, -9e18), 9e18)::bigint, c.postings + l.nth, in_consortium,
            effectives[l.entry], l.number, l.currency, projects[l.entry]
        from line l join changed c on c.account_id = l.account
        returning account_id, balance_after, version)
    select array_agg(distinct p.account_id) filter (where p.version % 1024 = 0), count(*),
           bool_or(p.balance_after - c.pending_credit < c.lowest or p.balance_after + c.pending_debit > c.highest)
        into full_accounts, written, beyond
        from lines p join changed c on c.account_id = p.account_id;
    if beyond then
        raise exception 'on its way an account went beyond its limits'
            using errcode = 'check_violation', constraint = 'account_within_limits';
    end if;
    if written <> cardinality(line_amounts) then
        raise exception '% of % lines were written', written, cardinality(line_amounts);
    end if;
    return full_accounts;
end $$;

revoke execute on function opened_accounts, write_lines from public;
