package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minilateral.funding.call.Dues;
import org.minilateral.platform.release.Acting;
import org.minilateral.testkit.ServiceDatabase;

/** What makes a due smaller is kept line by line, and its lines are what has been paid of it. */
@QuarkusTest
class DueSettlementTest {

    @Inject
    Dues dues;

    @Test
    void itSettlesAtMostWhatIsOutstandingAndOpensAtMostWhatWasPaid() throws SQLException {
        Treasury treasury = new Treasury(Scene.of("DEU", "FRA"));
        UUID call = called(treasury);
        assertThat(settle(call, "FRA", 30_00, "NETTING")).isEqualTo(30_00);
        assertThat(settle(call, "FRA", 30_00, "SURPLUS")).isEqualTo(20_00);
        assertThat(settle(call, "FRA", 1, "WRITE_OFF")).isZero();
        assertThat(settle(call, "FRA", -10_00, "CORRECTION")).isEqualTo(-10_00);
        treasury.assertOutstanding(call.toString(), "FRA", "10.00");
        assertThat(settle(call, "FRA", -50_00, "CORRECTION")).isEqualTo(-40_00);
        assertThat(settle(call, "ITA", 1, "NETTING")).isZero();
        treasury.assertOutstanding(call.toString(), "FRA", "50.00");
        assertThat(lines(call)).isEqualTo("NETTING 3000, SURPLUS 2000, CORRECTION -1000, CORRECTION -4000");
    }

    @Test
    void theDatabaseRefusesAPaidAmountThatNoLineExplains() throws SQLException {
        UUID call = called(new Treasury(Scene.of("DEU", "FRA")));
        try (var connection = ServiceDatabase.superuser();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update call_due set paid = 1 where call_id = '" + call + "'"))
                    .hasMessageContaining("what is paid of a due is the sum of what settled it");
        }
    }

    private long settle(UUID call, String nation, long amount, String because) {
        return Acting.asService(() -> QuarkusTransaction.requiringNew()
                .call(() -> dues.settle(call, nation, amount, LocalDate.of(2026, 12, 1), because, UUID.randomUUID())));
    }

    private static UUID called(Treasury treasury) {
        String assessment = treasury.scene().assessment(treasury.scene().equal(), "EUR", "100.00");
        return UUID.fromString(treasury.call(assessment, "EUR", "100.00", "2026-12-31"));
    }

    private static String lines(UUID call) throws SQLException {
        try (var connection = ServiceDatabase.superuser();
                var row = connection
                        .createStatement()
                        .executeQuery("select string_agg(source_kind || ' ' || amount, ', ' order by id)"
                                + " from due_settlement where call_id = '" + call + "'")) {
            row.next();
            return row.getString(1);
        }
    }
}
