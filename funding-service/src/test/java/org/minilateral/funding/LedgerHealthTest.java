package org.minilateral.funding;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;
import org.minilateral.testkit.ServiceDatabase;
import org.minilateral.testkit.Vault;

@QuarkusTest
class LedgerHealthTest {

    private final Scene scene = Scene.of("DEU", "FRA");

    @Test
    void booksBalanceUntilSomebodyTouchesThem() throws SQLException {
        scene.call(scene.assessment(scene.equal(), "EUR", "100.00"), "EUR", "50.00")
                .statusCode(201);
        health("FRA")
                .body(own("balanced"), equalTo(true))
                .body(own("sealed"), equalTo(0))
                .body(own("unsealed"), equalTo(2))
                .body(own("sealedAt"), nullValue());
        try (var connection = ServiceDatabase.superuser();
                var statement = connection.createStatement()) {
            statement.execute("update balance set amount = amount + 1 where consortium_id = '" + scene.id()
                    + "' and account_id in (select id from account where kind = 'CONTRIBUTIONS' and nation = 'FRA')");
        }
        health("FRA").body(own("balanced"), equalTo(false));
        health("AUS").body(own("balanced"), nullValue());
        Vault.withoutRowSecurity(() -> health("AUS").body(own("balanced"), nullValue()));
        As.as("administrator", null).get("/v1/ledger-health").then().statusCode(403);
    }

    private String own(String what) {
        return "items.find { it.consortiumId == '" + scene.id() + "' }?." + what;
    }

    private static ValidatableResponse health(String nation) {
        return As.as("auditor", nation).get("/v1/ledger-health").then().statusCode(200);
    }
}
