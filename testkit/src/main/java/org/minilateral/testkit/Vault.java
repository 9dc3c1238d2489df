package org.minilateral.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads the catalogue: is every table behind row-level security, and is the application's role powerless? */
public final class Vault {

    private static final String OPEN_TABLES = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
              and coalesce(obj_description(c.oid), '') not like 'open to all callers because %'
              and not (c.relrowsecurity
                       and (c.relforcerowsecurity or obj_description(c.oid) like 'not forced because %')
                       and exists (select from pg_policy p join pg_roles r on r.oid = any (p.polroles)
                                   where p.polrelid = c.oid and r.rolname = current_database() || '_app'))""";
    private static final String POWERS = """
            select r.rolname from pg_roles r where r.rolname = current_database() || '_app'
              and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb
                   or exists (select from pg_class c where c.relowner = r.oid)
                   or exists (select from pg_proc p where p.proowner = r.oid)
                   or exists (select from pg_auth_members m where m.member = r.oid))""";

    private Vault() {}

    public static void assertClosed() throws SQLException {
        assertThat(names(OPEN_TABLES))
                .as("tables with neither a policy nor a written reason")
                .isEmpty();
        assertThat(names(POWERS)).as("application roles with power").isEmpty();
    }

    /** Runs the check with the walls of the database down, as the superuser could take them, and puts them up again. */
    public static void withoutRowSecurity(Runnable check) throws SQLException {
        List<String> tables = names("select relname from pg_class where relrowsecurity and relkind in ('r', 'p')");
        try {
            alter(tables, "disable");
            check.run();
        } finally {
            alter(tables, "enable");
        }
    }

    private static void alter(List<String> tables, String verb) throws SQLException {
        try (Connection connection = ServiceDatabase.superuser();
                var statement = connection.createStatement()) {
            for (String table : tables) {
                statement.execute("alter table " + table + " " + verb + " row level security");
            }
        }
    }

    private static List<String> names(String query) throws SQLException {
        try (Connection connection = ServiceDatabase.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
