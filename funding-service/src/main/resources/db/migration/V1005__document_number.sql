-- The numbers by which people talk about assessments, calls and receipts: per consortium, kind and year, without gaps.

create table document_number (
    consortium_id uuid not null,
    kind          text not null,
    year          int  not null,
    last_number   int  not null,
    primary key (consortium_id, kind, year)
);

create function next_document_number(in_consortium uuid, in_kind text, in_year int) returns int
    language plpgsql security definer set search_path = public as $$
declare
    given int;
begin
    if not (acting_as_service() or in_consortium in (select led_consortia())) then
        raise insufficient_privilege using message = 'only the nation that keeps the books numbers its documents';
    end if;
    insert into document_number as d values (in_consortium, in_kind, in_year, 1)
        on conflict (consortium_id, kind, year) do update set last_number = d.last_number + 1
        returning d.last_number into given;
    return given;
end $$;
revoke execute on function next_document_number from public;
grant execute on function next_document_number to ${app};

alter table document_number enable row level security;
alter table document_number force row level security;
create policy owner_keeps on document_number to ${owner} using (true) with check (true);
create policy nobody on document_number to ${app} using (false);
