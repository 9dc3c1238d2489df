package org.minilateral.project.workpackage;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minilateral.platform.problem.Refused;

class DependenciesTest {

    private static final UUID CELL = UUID.randomUUID();
    private static final UUID LASER = UUID.randomUUID();
    private static final UUID CLOCK = UUID.randomUUID();

    /** The clock needs the cell, the cell the laser. */
    private final Dependencies plan =
            new Dependencies(Map.of(CLOCK, Set.of(CELL), CELL, Set.of(LASER), LASER, Set.of()));

    @Test
    void whatIsNeededTwiceOrByNewWorkIsNoCycle() {
        assertThatCode(() -> {
                    plan.check(CLOCK, List.of(CELL, LASER));
                    plan.check(null, List.of(CLOCK, CELL, LASER));
                    plan.check(LASER, List.of());
                })
                .doesNotThrowAnyException();
    }

    @Test
    void nothingWaitsForItselfHoweverLongTheWayRound() {
        refused("dependency-cycle", CELL, CELL);
        refused("dependency-cycle", CELL, CLOCK);
        refused("dependency-cycle", LASER, CLOCK);
    }

    @Test
    void nothingWaitsForWhatTheProjectDoesNotHave() {
        refused("dependency-unknown", CELL, UUID.randomUUID());
    }

    /** What is in the database in spite of all is not walked for ever. */
    @Test
    void aCycleElsewhereDoesNotHangTheCheck() {
        Dependencies spoilt = new Dependencies(Map.of(CLOCK, Set.of(CELL), CELL, Set.of(CLOCK), LASER, Set.of()));
        assertThatCode(() -> spoilt.check(LASER, List.of(CLOCK))).doesNotThrowAnyException();
    }

    private void refused(String code, UUID workPackage, UUID wanted) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> plan.check(workPackage, List.of(wanted)))
                .matches(refused -> refused.code().equals(code));
    }
}
