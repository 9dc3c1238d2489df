package org.minilateral.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.minilateral.project.Work.accept;
import static org.minilateral.project.Work.milestone;
import static org.minilateral.project.Work.offer;
import static org.minilateral.project.Work.project;
import static org.minilateral.project.Work.show;
import static org.minilateral.project.Work.workPackage;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minilateral.testkit.ServiceDatabase;

/** The database's wall alone: plain SQL in the application's role, for a nation. */
@QuarkusTest
class RowsTest {

    @Inject
    ConsortiumNews news;

    @Inject
    DataSource database;

    private UUID aukus;
    private String project;
    private String workPackage;
    private String milestone;

    @BeforeEach
    void work() {
        aukus = news.consortium("AUS", "GBR", "USA");
        project = project(aukus, "AUS", "GBR");
        String cell = workPackage(project, "WP1", "AUS");
        String clock = workPackage(project, "WP2", "AUS", cell);
        workPackage = clock;
        milestone = milestone(clock, "M1", "AUS");
        show(milestone, "AUS").statusCode(201);
        news.adopted(aukus, project, "AUS", "GBR", "USA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "participation",
                "project",
                "project_participant",
                "project_numbering",
                "work_package",
                "work_package_dependency",
                "milestone",
                "evidence",
                "acceptance",
                "in_kind_agreement",
                "in_kind_credit",
                "in_kind_numbering",
                "approved_cost",
                "paid_cost"
            })
    void aForeignNationSeesNoRow(String table) throws SQLException {
        offer(project, workPackage, "AUS", milestone).statusCode(201);
        for (String fact : List.of("approved", "paid")) {
            news.tell(
                    "funding.claim-" + fact + ".v1",
                    aukus,
                    Map.of(
                            "claimId",
                            UUID.randomUUID(),
                            "paymentId",
                            UUID.randomUUID(),
                            "workPackageId",
                            workPackage,
                            "projectId",
                            project,
                            "amount",
                            Map.of("currency", "AUD", "value", "1.00")));
        }
        accept(milestone, "GBR").statusCode(201);
        assertThat(count(table, "AUS")).isPositive();
        assertThat(count(table, "NZL")).isZero();
        assertThat(count(table, "")).isZero();
    }

    @Test
    void decisionsAreForTheFollowerAlone() throws SQLException {
        assertThat(count("decision", "AUS")).isZero();
    }

    @Test
    void aPartyOutsideTheProjectSeesNothingOfIt() throws SQLException {
        assertThat(ask("USA", "select count(*) from project where id = '" + project + "'"))
                .isZero();
        assertThat(ask("USA", "select count(*) from milestone where project_id = '" + project + "'"))
                .isZero();
    }

    @Test
    void nobodyWritesForAnother() throws SQLException {
        assertThat(run("GBR", "update project set name = 'mine' where id = '" + project + "'"))
                .isZero();
        assertThat(run("GBR", "delete from project_participant where project_id = '" + project + "'"))
                .isZero();
        assertThat(run("AUS", "update participation set takes_part = false")).isZero();
        forbidden("42501", "GBR", "insert into project_participant values ('" + project + "', 'USA')");
        forbidden("42501", "USA", "insert into acceptance values ('" + milestone + "', now(), 'USA', 'x', now())");
        forbidden("42501", "USA", "insert into acceptance values ('" + milestone + "', now(), 'GBR', 'x', now())");
        forbidden("42501", "AUS", "update evidence set reference = 'other'");
        forbidden("42501", "AUS", "delete from project");
    }

    @Test
    void noPersonMovesAProjectsState() {
        forbidden("23514", "AUS", "update project set name = 'other' where id = '" + project + "'");
        String proposed = project(aukus, "AUS", "GBR");
        forbidden(
                "23514",
                "AUS",
                "update project set state = 'APPROVED', decision_id = uuidv7() where id = '" + proposed + "'");
    }

    @Test
    void fourEyesHoldInTheDatabaseToo() {
        forbidden("23514", "AUS", "insert into acceptance values ('" + milestone + "', now(), 'AUS', 'x', now())");
    }

    private void forbidden(String state, String nation, String sql) {
        assertThatExceptionOfType(SQLException.class)
                .as(sql)
                .isThrownBy(() -> run(nation, sql))
                .extracting(SQLException::getSQLState)
                .isEqualTo(state);
    }

    private long count(String table, String nation) throws SQLException {
        try (Connection all = ServiceDatabase.superuser();
                var rows = all.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            assertThat(rows.getLong(1)).as("there is something to hide").isPositive();
        }
        return ask(nation, "select count(*) from " + table);
    }

    private long ask(String nation, String sql) throws SQLException {
        try (Connection connection = speakingFor(nation);
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private int run(String nation, String sql) throws SQLException {
        try (Connection connection = speakingFor(nation)) {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            } finally {
                connection.rollback();
            }
        }
    }

    private Connection speakingFor(String nation) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement("select set_config('minilateral.nation', ?, true)")) {
            statement.setString(1, nation);
            statement.execute();
        }
        return connection;
    }
}
