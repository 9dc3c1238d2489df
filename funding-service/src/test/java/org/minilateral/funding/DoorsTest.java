package org.minilateral.funding;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.Doors;

@QuarkusTest
class DoorsTest {

    @Test
    void noDoorOpensToAForgedToken() {
        Doors.assertLocked();
    }

    @Test
    void whoRunsTheInstallationSeesNoContent() {
        Doors.assertNoContentForAdministrators();
    }
}
