package org.minilateral.consortium.crowd;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.minilateral.testkit.ServiceDatabase;

/** 201 coalitions of 62 nations with 5,001 decisions, written by the superuser in a second and taken away again. */
final class Crowd {

    /** In one consortium, with one of each thing. */
    static final String SPARSE = "SMR";
    /** In 200 consortia, one of them with 250 of each thing. */
    static final String CROWDED = "LIE";

    private static final String THINGS = """
            select c.id as "consortiumId", 'consortia/' || c.id as subject, '1' as "from",
                (select max(number)::text from arrangement_version where consortium_id = c.id) as "to",
                (select id from decision where consortium_id = c.id order by id limit 1) as "decisionId",
                (select id from programme where consortium_id = c.id order by id limit 1) as "programmeId",
                g.id as "groupId", (select id from goal where group_id = g.id order by id limit 1) as "goalId",
                (select id from capability where nation = c.lead_nation and title = 'Crowd 1') as "capabilityId",
                (select id from organisation where nation = c.lead_nation and name = 'Crowd 1') as "organisationId",
                (select string_agg(nation, ',') from (select nation from participation
                    where consortium_id = c.id and standing = 'PARTY' order by nation <> c.lead_nation, nation limit 2)) as nations
            from consortium c join working_group g on g.consortium_id = c.id and g.name = 'Group 1'
            where c.lead_nation = ? and c.name in ('Crowd 0', 'Crowd 1')""";
    private static final String CLEAR = """
            create temporary table seeded on commit drop as select id from consortium where name like 'Crowd %';
            set constraints all deferred;
            delete from outbox where consortium in (select id from seeded);
            delete from capability_release where released_by = 'Crowd';
            delete from capability where title like 'Crowd %';
            delete from involvement where consortium_id in (select id from seeded);
            delete from organisation where name like 'Crowd %';
            delete from declaration where decision_id in (select id from decision where consortium_id in (select id from seeded));
            delete from decision where consortium_id in (select id from seeded);
            delete from project_copy where consortium_id in (select id from seeded);
            delete from goal where group_id in (select id from working_group where consortium_id in (select id from seeded));
            delete from terms_of_reference where group_id in (select id from working_group where consortium_id in (select id from seeded));
            delete from working_group_member where consortium_id in (select id from seeded);
            delete from working_group where consortium_id in (select id from seeded);
            delete from opt_out where programme_id in (select id from programme where consortium_id in (select id from seeded));
            delete from programme where consortium_id in (select id from seeded);
            delete from accession where consortium_id in (select id from seeded);
            delete from amendment where consortium_id in (select id from seeded);
            delete from arrangement_version where consortium_id in (select id from seeded);
            delete from participation where consortium_id in (select id from seeded);
            delete from consortium where id in (select id from seeded)""";

    private Crowd() {}

    static void gather() throws IOException, SQLException {
        try (var seed = Crowd.class.getResourceAsStream("/crowd.sql")) {
            inOneTransaction(new String(seed.readAllBytes(), StandardCharsets.UTF_8));
        }
        try (Connection connection = ServiceDatabase.superuser();
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    static void disperse() throws SQLException {
        inOneTransaction(CLEAR);
    }

    /** What a reader asks for, by the names of the parameters in the API's description. */
    static Map<String, String> thingsOf(String reader) throws SQLException {
        try (Connection connection = ServiceDatabase.superuser();
                var query = connection.prepareStatement(THINGS)) {
            query.setString(1, reader);
            try (var row = query.executeQuery()) {
                row.next();
                Map<String, String> things = new HashMap<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    things.put(row.getMetaData().getColumnLabel(i), row.getString(i));
                }
                return things;
            }
        }
    }

    private static void inOneTransaction(String sql) throws SQLException {
        try (Connection connection = ServiceDatabase.superuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.commit();
        }
    }
}
