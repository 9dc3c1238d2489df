-- Whoever may join a working group counts up its version, and so may update its row; what the row says, only few may
-- change. Row-level security sees rows, not columns, so a trigger holds the rest.

-- Of the consortia that the caller leads, the groups whose own lead nation takes part no longer: their lead is free.
create function orphaned_working_groups() returns setof uuid
    language sql stable security definer set search_path = public
begin atomic
    select g.id from working_group g
    where g.consortium_id in (select led_consortia())
      and not exists (select from participation p
                      where p.consortium_id = g.consortium_id and p.nation = g.lead_nation and takes_part(p.standing));
end;

create function only_leads_change_a_group() returns trigger language plpgsql as $$
begin
    if new.id in (select led_working_groups())
        or new.name = old.name and new.id in (select orphaned_working_groups()) then
        return new;
    end if;
    raise exception 'the working group is not this nation''s to change' using errcode = 'insufficient_privilege';
end
$$;
create trigger only_leads_change_a_group before update of name, lead_nation on working_group
    for each row when ((old.name, old.lead_nation) is distinct from (new.name, new.lead_nation))
    execute function only_leads_change_a_group();
