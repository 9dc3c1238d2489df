-- Auditors read all finance and the audit trail of their nation's consortia, but no technical content: an event that
-- tells of the work itself says so, and is then for those alone who work on it.

alter table outbox add column technical boolean not null default false;

create function caller_reads_technical() returns boolean language sql stable parallel safe
    return coalesce(current_setting('minilateral.technical', true) = 'true', false);

-- Who asks is found out once per statement, as a subquery, not for each row.
alter policy released on outbox
    using ((select acting_as_service())
        or (select caller_nation()) = any (releasable_to) and (not technical or (select caller_reads_technical())));
