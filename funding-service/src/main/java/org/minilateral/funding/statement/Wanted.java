package org.minilateral.funding.statement;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.minilateral.platform.problem.Refused;

/**
 * Which report is wanted.
 *
 * @param from the first day whose movements count; everything before it is the opening
 * @param asOf the last day
 * @param recordedUntil the last instant of recording, or null
 * @param currency null where the books have only one
 * @param nation null for all nations
 */
record Wanted(LocalDate from, LocalDate asOf, Instant recordedUntil, String currency, String nation) {

    /** Before anything can have been booked. */
    static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    /** Reads the parameters of a query; what is absent is null. */
    static Wanted of(
            String from, String to, String asOf, String recordedUntil, String currency, String nation, Instant now) {
        LocalDate last = read("to", to, LocalDate::parse);
        LocalDate day = read("asOf", asOf, LocalDate::parse);
        if (last != null && day != null && !last.equals(day)) {
            throw invalid("to", "A statement closes on one day: to and asOf are the same, give one of them.");
        }
        LocalDate closing = day != null ? day : last;
        LocalDate end = closing != null ? closing : LocalDate.ofInstant(now, ZoneOffset.UTC);
        LocalDate start = read("from", from, LocalDate::parse);
        if (start != null && start.isAfter(end)) {
            throw invalid("from", "A period begins before it ends, on " + end + ".");
        }
        return new Wanted(
                start == null ? BEGINNING : start,
                end,
                read(
                        "recordedUntil",
                        recordedUntil,
                        text -> OffsetDateTime.parse(text).toInstant()),
                currency,
                nation);
    }

    private static <T> T read(String parameter, String text, Function<String, T> parse) {
        try {
            return text == null ? null : parse.apply(text);
        } catch (DateTimeException e) {
            throw invalid(parameter, "“" + text + "” can't be read as " + parameter + ".");
        }
    }

    private static Refused invalid(String parameter, String detail) {
        return Refused.http(400, "parameter-invalid", detail).with("parameter", parameter);
    }
}
