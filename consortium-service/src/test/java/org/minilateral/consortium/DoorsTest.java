package org.minilateral.consortium;

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
        Doors.assertNoContentForAdministrators("/v1/nations", "/v1/technology-areas");
    }
}
