package org.minilateral.project;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.quarkus.arc.InjectableInstance;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.ServiceDatabase;

/** Code and schema of different releases, as they meet while one is rolled out. */
@QuarkusTest
class SchemaTest {

    private static final String LAST = "(select max(installed_rank) from flyway_schema_history)";

    @TestHTTPResource(value = "/health/ready", management = true)
    URL ready;

    @Inject
    Flyway flyway;

    @Inject
    @Readiness
    InjectableInstance<HealthCheck> checks;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    @AfterEach
    void asItWas() throws SQLException {
        change("delete from flyway_schema_history where script = 'younger'");
        change(
                "update flyway_schema_history set version = substring(script from 'V([0-9]+)__') where version = '0000'");
        forgetWhatWasChecked();
    }

    @Test
    void aServiceOnAnOlderSchemaTakesNoRequests() throws SQLException {
        given().get(ready).then().statusCode(200);
        change("update flyway_schema_history set version = '0000' where installed_rank = " + LAST);
        forgetWhatWasChecked();
        assertThat(schemaIs("DOWN")).isTrue();
        asItWas();
        assertThat(schemaIs("UP")).isTrue();
    }

    @Test
    void aServiceOnAYoungerSchemaStartsAndIsReady() throws SQLException {
        for (String version : List.of("0099", "9999")) {
            change("insert into flyway_schema_history select " + LAST + " + 1, '" + version
                    + "', 'younger', 'SQL', 'younger', 1, 'owner', now(), 1, true");
        }
        forgetWhatWasChecked();
        assertThatCode(flyway::migrate).doesNotThrowAnyException();
        assertThat(schemaIs("UP")).isTrue();
    }

    /** So the serving pods need no password but their own. */
    @Test
    void theServicesOwnRoleSeesWhatWasApplied() {
        var asService = Flyway.configure(flyway.getConfiguration().getClassLoader())
                .configuration(flyway.getConfiguration())
                .dataSource(database, "project_app", "project_app")
                .load();
        assertThat(asService.info().applied()).hasSameSizeAs(flyway.info().applied());
    }

    private boolean schemaIs(String status) {
        return given().get(ready)
                .jsonPath()
                .getString("checks.find { it.name == 'schema' }.status")
                .equals(status);
    }

    private void forgetWhatWasChecked() {
        checks.handlesStream()
                .filter(check -> check.getBean().getBeanClass().getSimpleName().equals("SchemaCheck"))
                .forEach(SchemaTest::destroy);
    }

    /** A handle destroys what it was asked for before. */
    private static void destroy(InstanceHandle<HealthCheck> check) {
        check.get();
        check.destroy();
    }

    private static void change(String sql) throws SQLException {
        try (var connection = ServiceDatabase.superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
