package org.minilateral.funding;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.Vault;

@QuarkusTest
class VaultTest {

    @Test
    void everyTableIsBehindRowLevelSecurityAndTheServicesRoleIsPowerless() throws SQLException {
        Vault.assertClosed();
    }
}
