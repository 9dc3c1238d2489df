package org.minilateral.funding.expenditure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayablesTest {

    /** Claims of 100 (the oldest), 50 and 30 are unpaid; what was netted settles the oldest first. */
    @ParameterizedTest
    @CsvSource({
        // netted, left of 100, of 50, of 30
        "0,   100, 50, 30",
        "40,   60, 50, 30",
        "100,   0, 50, 30",
        "120,   0, 30, 30",
        "160,   0,  0, 20",
        "180,   0,  0,  0",
    })
    void theOldestClaimsAreSettledFirst(long netted, long first, long second, long third) {
        assertThat(Payables.share(100, 0, netted)).isEqualTo(first);
        assertThat(Payables.share(50, 100, netted)).isEqualTo(second);
        assertThat(Payables.share(30, 150, netted)).isEqualTo(third);
    }
}
