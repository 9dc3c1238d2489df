-- What is put to the vote after a nation has left is not there for it; what was put before stays. After a notice it is
-- out when its day begins; expelled, in the middle of one, it still sees the decision that did it.

create function sees(participation, opened_at timestamptz) returns boolean language sql stable
    return $1.standing <> 'WITHDRAWN'
        or opened_at < ($1.leaves_on + ($1.notice_on is null)::int)::timestamp at time zone 'UTC';

-- Said of the row's own columns, so that a decision is seen by the statement that writes it.
drop policy seen_by_participants on decision;
create policy seen_by_participants on decision for select to ${app}
    using (acting_as_service()
           or exists (select from participation p
                      where p.consortium_id = decision.consortium_id and p.nation = caller_nation()
                        and sees(p, decision.opened_at)));

create or replace function my_decisions() returns setof uuid
    language sql stable security definer set search_path = public
begin atomic
    select d.id from decision d join participation p on p.consortium_id = d.consortium_id
    where p.nation = caller_nation() and sees(p, d.opened_at);
end;
