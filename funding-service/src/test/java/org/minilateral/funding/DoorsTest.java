package org.minilateral.funding;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.Doors;

@QuarkusTest
class DoorsTest {

    @Test
    void noDoorOpensWithoutATokenThatCounts() {
        Doors.assertLocked();
    }

    @Test
    void whoRunsTheInstallationSeesNoBooks() {
        Doors.assertNoContentForAdministrators();
    }
}
