-- Why somebody refused what another person proposed. Refusals of before have no reason.
do $$
declare
    proposed text;
begin
    foreach proposed in array array['call_proposal', 'receipt_proposal', 'period_closing', 'year_closing', 'refund'] loop
        execute format('alter table %I add column rejection text', proposed);
        execute format('alter table %I add constraint rejection_when_rejected'
            || ' check (rejection is null or state = ''REJECTED'')', proposed);
        execute format('grant update (rejection) on %I to ${app}', proposed);
    end loop;
end
$$;
