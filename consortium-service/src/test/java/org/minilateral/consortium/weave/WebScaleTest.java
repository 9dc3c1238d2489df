package org.minilateral.consortium.weave;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.ServiceDatabase;

/** 200 consortia of 12 out of 60 nations, each with a working group and a project: as many statements as for none. */
@QuarkusTest
class WebScaleTest {

    private static final String SEED = """
            create temporary table seeded_nation as
                select row_number() over () as seat, code from unnest(string_to_array('LIE,AFG,AGO,ALB,AND,ARE,ARG,ARM,ATG,AZE,'
                || 'BDI,BEN,BFA,BGD,BHR,BHS,BIH,BLR,BLZ,BOL,BRB,BRN,BTN,BWA,CAF,CMR,COD,COG,COL,COM,CPV,CRI,CUB,CYP,DJI,DMA,'
                || 'DOM,DZA,ECU,EGY,ERI,ETH,FJI,FSM,GAB,GEO,GHA,GIN,GMB,GNB,GNQ,GRD,GTM,GUY,HND,HTI,IDN,IRN,IRQ,JAM', ',')) code;
            insert into consortium (id, name, purpose, lead_nation, stage, founded_at, version)
                select uuidv7(), 'Seeded ' || n, 'Scale', 'LIE', 'CONCEPT', now(), 0 from generate_series(1, 200) n;
            insert into participation (id, consortium_id, nation, standing, since, version)
                select uuidv7(), c.id, n.code, 'NEGOTIATING', current_date, 0
                from (select id, row_number() over (order by id) as number from consortium where name like 'Seeded %') c
                join seeded_nation n on n.seat = 1 or (n.seat + c.number * 7) % 60 < 12;
            insert into working_group (id, consortium_id, name, lead_nation, version)
                select uuidv7(), id, 'Group', 'LIE', 0 from consortium where name like 'Seeded %';
            insert into working_group_member (id, group_id, consortium_id, nation)
                select uuidv7(), g.id, g.consortium_id, p.nation from working_group g
                join participation p using (consortium_id) join consortium c on c.id = g.consortium_id
                where c.name like 'Seeded %';
            insert into project_copy (id, consortium_id, number, name, lead_nation, participants)
                select uuidv7(), consortium_id, 'P', 'Project', 'LIE', array_agg(nation) from participation
                where consortium_id in (select id from consortium where name like 'Seeded %') group by consortium_id""";
    private static final String UNSEED = """
            begin;
            create temporary table seeded on commit drop as select id from consortium where name like 'Seeded %';
            delete from project_copy where consortium_id in (select id from seeded);
            set constraints all deferred;
            delete from working_group_member where consortium_id in (select id from seeded);
            delete from working_group where consortium_id in (select id from seeded);
            delete from participation where consortium_id in (select id from seeded);
            delete from consortium where id in (select id from seeded);
            commit""";

    @Inject
    SessionFactory sessions;

    @AfterEach
    void clear() throws SQLException {
        asSuperuser(UNSEED);
        sessions.getStatistics().setStatisticsEnabled(false);
    }

    @Test
    void theNumberOfStatementsDoesNotGrow() throws SQLException {
        long small = statements(0);
        asSuperuser(SEED);
        // 60 nations, 200 consortia, 200 working groups, 200 projects.
        assertThat(statements(660)).isEqualTo(small).isEqualTo(3);
    }

    private long statements(int nodes) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        assertThat(WebTest.web("LIE").getList("nodes")).hasSize(nodes);
        return statistics.getPrepareStatementCount();
    }

    private static void asSuperuser(String sql) throws SQLException {
        try (Connection connection = ServiceDatabase.superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
