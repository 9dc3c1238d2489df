-- Reading stays quick however many consortia, decisions and events there are. What a list asks for is found by an index
-- in the list's order, and a policy finds out once per statement who is asking and what may be seen, not for each row:
-- a function in a subquery is evaluated once.

create index decision_consortium on decision (consortium_id, id);
create index working_group_consortium on working_group (consortium_id, id);
create index project_copy_consortium on project_copy (consortium_id);
create index consortium_lead on consortium (lead_nation);

alter policy seen_by_participants on declaration
    using ((select acting_as_service())
        or decision_id in (select my_decisions()) and (not secret or nation = (select caller_nation())));
alter policy seen_by_participants on consortium
    using ((select acting_as_service()) or id in (select my_consortia()));
alter policy seen_by_participants on arrangement_version
    using ((select acting_as_service()) or consortium_id in (select my_consortia()));
alter policy seen_by_participants on participation
    using ((select acting_as_service()) or consortium_id in (select my_consortia()));
alter policy seen_by_participants on decision
    using ((select acting_as_service()) or consortium_id in (select my_consortia()));
alter policy seen_by_participants on arrears
    using ((select acting_as_service()) or consortium_id in (select my_consortia()));
alter policy seen_by_participants on amendment
    using ((select acting_as_service()) or consortium_id in (select my_consortia()));
alter policy seen_by_participants on accession
    using ((select acting_as_service()) or consortium_id in (select my_consortia()));
alter policy seen_by_participants on programme
    using ((select acting_as_service()) or consortium_id in (select my_consortia()));
alter policy seen_by_participants on opt_out
    using ((select acting_as_service()) or programme_id in (select my_programmes()));
alter policy seen_by_participants on project_copy
    using ((select acting_as_service()) or (select caller_nation()) = any (participants));
alter policy seen_in_consortium on working_group
    using ((select acting_as_service()) or consortium_id in (select engaged_consortia()));
alter policy seen_in_consortium on working_group_member
    using ((select acting_as_service()) or consortium_id in (select engaged_consortia()));
alter policy seen_by_members on terms_of_reference
    using ((select acting_as_service()) or group_id in (select my_working_groups()));
alter policy seen_by_members on goal
    using ((select acting_as_service()) or group_id in (select my_working_groups()));

-- A nation knows of its own in any case (known_to_own_nation), so that one condition, which the index on the released
-- nations answers, stands for both.
create function caller_clearance() returns text language sql stable parallel safe
    return current_setting('minilateral.clearance', true);
alter policy seen_where_released on capability
    using ((marking = 'UNCLASSIFIED' or (select caller_clearance()) = 'LIMITED')
        and releasable_to @> array[(select caller_nation())]::varchar[]
        and (withdrawn_at is null or nation = (select caller_nation())));

-- A copied project follows the proposal when that is renamed.
grant update (name) on project_copy to ${app};
