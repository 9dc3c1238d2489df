package org.minilateral.consortium.capability;

import java.time.LocalDate;
import org.minilateral.platform.problem.Refused;

/**
 * From one day until another, both included.
 *
 * @param from null if it has long begun
 * @param until null if no end is known
 */
public record Period(LocalDate from, LocalDate until) {

    public static final Period ALWAYS = new Period(null, null);

    public void requireInOrder(String pointer) {
        if (from != null && until != null && from.isAfter(until)) {
            throw Refused.field("period-not-in-order", pointer, "A period ends on the day it begins or later.");
        }
    }

    /** True if both days lie in it. */
    boolean spans(LocalDate first, LocalDate last) {
        return (from == null || !first.isBefore(from)) && (until == null || !last.isAfter(until));
    }
}
