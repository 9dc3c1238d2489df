package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.ServiceDatabase;

/** Where the database can't serve a request, the caller is told to come again; it is nobody's fault. */
@QuarkusTest
class OverloadTest {

    @Inject
    AgroalDataSource database;

    @Test
    void whoFindsNoFreeConnectionIsToldToComeAgain() throws SQLException {
        Scene scene = Scene.of("DEU", "FRA");
        int all = database.getConfiguration().connectionPoolConfiguration().maxSize();
        List<Connection> taken = new ArrayList<>();
        try {
            while (taken.size() < all) {
                taken.add(database.getConnection());
            }
            // More often than there are connections: a transaction that failed to begin leaves nothing behind.
            for (int again = 0; again < 3; again++) {
                refused(read(scene));
                refused(Books.post(scene, Books.entry("EUR", "1.00")));
            }
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        read(scene).statusCode(200);
        Books.post(scene, Books.entry("EUR", "1.00")).statusCode(201);
    }

    @Test
    void soIsWhoFindsNoDatabase() throws SQLException {
        Scene scene = Scene.of("DEU", "FRA");
        String role = role();
        try (var connection = ServiceDatabase.superuser();
                var jdbc = connection.createStatement()) {
            jdbc.execute("alter role " + role + " connection limit 0");
            try {
                jdbc.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + role + "'");
                refused(read(scene));
                refused(Books.post(scene, Books.entry("EUR", "1.00")));
            } finally {
                jdbc.execute("alter role " + role + " connection limit -1");
                database.flush(AgroalDataSource.FlushMode.ALL);
            }
        }
        read(scene).statusCode(200);
        Books.post(scene, Books.entry("EUR", "1.00")).statusCode(201);
    }

    private String role() throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery("select current_user")) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private static ValidatableResponse read(Scene scene) {
        return scene.reader()
                .get("/v1/consortia/{id}/trial-balance", scene.id())
                .then();
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("code", equalTo("database-unavailable"));
    }
}
