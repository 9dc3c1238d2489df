-- What is put to the vote after a nation has left is not there for it; what was put before stays. After a notice it is
-- out when its day begins; expelled, in the middle of one, it still sees the decision that did it.

create function sees(part participation, opened_at timestamptz) returns boolean language sql stable
    return part.standing <> 'WITHDRAWN'
        or opened_at < (part.leaves_on + (part.notice_on is null)::int)::timestamp at time zone 'UTC';

-- Those that a nation does not see are asked for, once per statement, and not those that it sees: so a decision is seen by
-- the very statement that writes it.
create function hidden_decisions() returns setof uuid
    language sql stable security definer set search_path = public
begin atomic
    select d.id from participation p join decision d on d.consortium_id = p.consortium_id
    where p.nation = caller_nation() and p.standing = 'WITHDRAWN' and not sees(p, d.opened_at);
end;
alter policy seen_by_participants on decision
    using ((select acting_as_service())
        or consortium_id in (select my_consortia()) and id not in (select hidden_decisions()));

create or replace function my_decisions() returns setof uuid
    language sql stable security definer set search_path = public
begin atomic
    select d.id from decision d join participation p on p.consortium_id = d.consortium_id
    where p.nation = caller_nation() and sees(p, d.opened_at);
end;
