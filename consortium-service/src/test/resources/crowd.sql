-- A crowd of coalitions, written set by set. LIE takes part in consortia 1 to 200, the first of which is full of
-- everything; SMR takes part in consortium 0 alone, which has one of each thing.
create temporary table nation on commit drop as
    select code, seat from unnest(string_to_array('LIE,AFG,AGO,ALB,AND,ARE,ARG,ARM,ATG,AZE,BDI,BEN,BFA,BGD,BHR,BHS,BIH,'
        || 'BLR,BLZ,BOL,BRB,BRN,BTN,BWA,CAF,CMR,COD,COG,COL,COM,CPV,CRI,CUB,CYP,DJI,DMA,DOM,DZA,ECU,EGY,ERI,ETH,FJI,FSM,'
        || 'GAB,GEO,GHA,GIN,GMB,GNB,GNQ,GRD,GTM,GUY,HND,HTI,IDN,IRN,IRQ,JAM', ',')) with ordinality as n (code, seat);

create temporary table seeded on commit drop as
    select uuidv7() as id, n as number, case n when 0 then 'SMR' else 'LIE' end as lead, case n when 1 then 250 else 1 end as many
    from generate_series(0, 200) n;
insert into consortium (id, name, purpose, lead_nation, stage, founded_at, in_effect_on, version)
    select id, 'Crowd ' || number, 'Scale', lead, 'OPEN_FOR_SIGNATURE', now(), current_date, 0 from seeded order by number;
insert into participation (id, consortium_id, nation, standing, since, version)
    select uuidv7(), s.id, s.lead, 'PARTY', current_date, 0 from seeded s
    union all
    select uuidv7(), s.id, 'VAT', 'PARTY', current_date, 0 from seeded s where s.number = 0
    union all
    -- All sixty in the first, about eight in the others, one of them only invited.
    select uuidv7(), s.id, n.code, case (n.seat + s.number) % 7 when 0 then 'INVITED' else 'PARTY' end, current_date, 0
    from seeded s join nation n on n.seat > 1 and s.number > 0 and (s.number = 1 or (n.seat + s.number * 7) % 60 < 7);
create temporary table part on commit drop as
    select s.id, s.number, array_agg(p.nation order by p.nation) as nations,
           array_agg(p.nation order by p.nation) filter (where p.standing = 'PARTY') as parties
    from seeded s join participation p on p.consortium_id = s.id group by s.id, s.number;

create temporary table terms on commit drop as
    select id, jsonb_build_array(
        jsonb_build_object('number', '1', 'title', 'Scale', 'text', 'The nations contribute.', 'rule', jsonb_build_object(
            'type', 'scale', 'whole', cardinality(nations)::text, 'underwriterVotes', false,
            'entries', (select jsonb_agg(jsonb_build_object('nation', code, 'weight', '1')) from unnest(nations) code))),
        jsonb_build_object('number', '2', 'title', 'Effect', 'text', 'It takes effect.', 'rule',
            '{"type": "entry-into-effect", "conditions": [{"type": "share", "atLeast": "2/3"}]}'::jsonb),
        jsonb_build_object('number', '3', 'title', 'Votes', 'text', 'The nations decide.', 'rule',
            '{"type": "voting", "questions": ["OTHER"], "procedure": {"type": "silence"}, "secret": false}'::jsonb),
        jsonb_build_object('number', '4', 'title', 'Accession', 'text', 'Nations join.', 'rule',
            '{"type": "accession", "dilution": true, "buyIn": true}'::jsonb),
        jsonb_build_object('number', '5', 'title', 'Programmes', 'text', 'Who is not interested says so.', 'rule',
            '{"type": "opt-out", "months": 3}'::jsonb)) as clauses
    from part;
insert into arrangement_version (id, consortium_id, number, title, clauses, written_at, in_force_from)
    select uuidv7(), s.id, v, 'Arrangement', t.clauses, now(), now()
    from seeded s join terms t using (id), generate_series(1, s.many) v;
insert into amendment (id, consortium_id, based_on, title, clauses, proposed_by, proposed_at)
    select uuidv7(), s.id, 1, 'Amendment ' || n, t.clauses, s.lead, now()
    from seeded s join terms t using (id), generate_series(1, s.many) n;
insert into accession (id, consortium_id, nation, share, buy_in, proposed_by, proposed_at, version)
    select uuidv7(), s.id, 'TUV', '1/2', true, s.lead, now(), 0 from seeded s, generate_series(1, s.many) n;
insert into programme (id, consortium_id, name, summary, proposed_by, parties, clause, opened_on, closes_on)
    select uuidv7(), s.id, 'Programme ' || n, 'Optional', s.lead, p.parties, '5', current_date, current_date + 90
    from seeded s join part p using (id), generate_series(1, s.many) n;
insert into opt_out (id, programme_id, nation, declared_at)
    select uuidv7(), p.id, nation, now() from programme p join seeded s on s.id = p.consortium_id, unnest(p.parties[1:2]) nation;

insert into working_group (id, consortium_id, name, lead_nation, version)
    select uuidv7(), s.id, 'Group ' || n, s.lead, 0 from seeded s, generate_series(1, s.many) n;
insert into working_group_member (id, group_id, consortium_id, nation)
    select uuidv7(), g.id, g.consortium_id, m.nation from working_group g join part p on p.id = g.consortium_id,
        lateral (select g.lead_nation as nation union select nation from unnest(p.parties[1:7]) nation) m;
insert into terms_of_reference (group_id, text, chair)
    select g.id, 'Terms', 'A. Chair' from working_group g join seeded s on s.id = g.consortium_id;
insert into goal (id, group_id, quarter, title, state, version)
    select uuidv7(), g.id, '2027-Q' || 1 + n % 4, 'Goal ' || n, 'PLANNED', 0
    from working_group g join seeded s on s.id = g.consortium_id,
        generate_series(1, case g.name when 'Group 1' then s.many else 1 end) n;
insert into project_copy (id, consortium_id, number, name, lead_nation, participants)
    select uuidv7(), s.id, 'P-2026-' || n, 'Project ' || s.number || '.' || n, s.lead, p.parties
    from seeded s join part p using (id), generate_series(1, case s.number when 0 then 1 else 2 end) n;

insert into decision (id, consortium_id, number, revision, question, subject_id, title, text, ballot, opened_at, opened_by,
                      deadline, state, closed_at, outcome, version)
    select uuidv7(), s.id, 'D-2026-' || lpad(n::text, 4, '0'), 0, 'OTHER', gen_random_uuid(), 'Question ' || n, 'Shall we?',
           jsonb_build_object('procedure', '{"type": "silence"}'::jsonb, 'arrangementVersion', 1, 'clause', '3',
               'secret', n % 5 = 0, 'suspended', '[]'::jsonb, 'mayLeave', false, 'electorate',
               (select jsonb_agg(jsonb_build_object('nation', code, 'weight', '1')) from unnest(p.parties) code)),
           now(), s.lead, now() + interval '90 days', case when n % 10 = 0 then 'OPEN' else 'ADOPTED' end,
           case when n % 10 > 0 then now() end,
           case when n % 10 > 0 then jsonb_build_object('adopted', true, 'inFavour', p.parties, 'against', '[]'::jsonb,
               'abstained', '[]'::jsonb, 'absent', '[]'::jsonb, 'criteria', '[]'::jsonb) end, 0
    from generate_series(0, 5000) n
        join seeded s on s.number = case when n = 0 then 0 when n <= 250 then 1 else 2 + n % 199 end join part p using (id);
insert into declaration (id, decision_id, nation, kind, text, secret, declared_at, declared_by)
    select uuidv7(), d.id, nation, kind, kind, kind = 'FOR' and (d.ballot ->> 'secret')::boolean, now(), nation
    from decision d join part p on p.id = d.consortium_id, unnest(p.parties) nation, (values ('FOR'), ('STATEMENT')) k (kind);

insert into capability (id, nation, area, title, trl, facilities, willingness, handles, baselines, controls, authorisations,
                        marking, releasable_to, declared_at, version)
    select uuidv7(), n.code, 'quantum-technologies', 'Crowd ' || i, 5, none, 'WILLING', 'UNCLASSIFIED', none, none, none,
           'UNCLASSIFIED', case when i <= 5 then array[n.code, 'LIE'] else array[n.code] end, now(), 0
    from nation n, generate_series(1, 50) i, jsonb_build_array() none where n.seat > 1
    union all
    select uuidv7(), s.lead, 'quantum-technologies', 'Crowd ' || i, 5, none, 'WILLING', 'UNCLASSIFIED', none, none, none,
           'UNCLASSIFIED', array[s.lead], now(), 0
    from seeded s, generate_series(1, s.many) i, jsonb_build_array() none where s.number < 2;
insert into capability_release (id, capability_id, nations, released_at, released_by)
    select uuidv7(), c.id, array['AFG'], now(), 'Crowd' from capability c join seeded s on s.lead = c.nation and s.number < 2,
        generate_series(1, s.many) where c.title = 'Crowd 1';

insert into organisation (id, nation, name, kind, registered_at, version)
    select uuidv7(), s.lead, 'Crowd ' || i, 'LABORATORY', now(), 0
    from seeded s, generate_series(1, s.many) i where s.number < 2;
insert into involvement (id, consortium_id, organisation_id, nation, role, since)
    select uuidv7(), s.id, o.id, o.nation, 'Tests', current_date
    from organisation o join seeded s on s.lead = o.nation and s.number < 2 where o.name like 'Crowd %';

insert into outbox (type, subject, consortium, releasable_to, recorded_at, actor, actor_nation, data)
    select 'org.minilateral.consortium.participation.v1', 'consortia/' || s.id || '/participations/' || n, s.id, p.nations,
           now(), 'Crowd', s.lead, '{}'
    from seeded s join part p using (id), generate_series(1, case s.number when 0 then 1 when 1 then 250 else 100 end) n;
