package org.minilateral.funding.envelope;

import java.util.Map;

/** What was assessed within an envelope, in minor units by fiscal year. */
record Assessed(Map<Integer, Long> byYear) {

    long in(int fiscalYear) {
        return byYear.getOrDefault(fiscalYear, 0L);
    }

    long total() {
        return byYear.values().stream().mapToLong(Long::longValue).sum();
    }
}
