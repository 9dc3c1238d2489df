-- A database belongs to one service; the roles of its neighbours on the same server don't even connect.

revoke all on database "${flyway:database}" from public;
grant connect on database "${flyway:database}" to ${app};
