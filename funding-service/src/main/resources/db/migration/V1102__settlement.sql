-- Ways to settle what nations and consortia owe each other with few transfers: proposed, never booked.
create table settlement_proposal (
    id          uuid primary key,
    currency    text        not null,
    consortia   uuid[]      not null,
    nations     varchar[]   not null,
    made_at     timestamptz not null,
    made_by     text        not null,
    positions   jsonb       not null,
    transfers   jsonb       not null,
    at_least    int         not null,
    is_fewest   boolean     not null,
    constraint settlement_made_by_one_of_them check (made_by = any (nations))
);
create index settlement_proposal_nations on settlement_proposal using gin (nations);

alter table settlement_proposal enable row level security;
alter table settlement_proposal force row level security;
create policy owner_keeps on settlement_proposal to ${owner} using (true) with check (true);
create policy seen_by_its_nations on settlement_proposal for select to ${app}
    using (acting_as_service() or caller_nation() = any (nations));
create policy made_for_ones_nation on settlement_proposal for insert to ${app} with check (caller_nation() = made_by);
grant select, insert on settlement_proposal to ${app};
