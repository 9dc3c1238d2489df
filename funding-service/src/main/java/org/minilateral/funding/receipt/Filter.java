package org.minilateral.funding.receipt;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.minilateral.platform.problem.Refused;

/**
 * Which receipts are wanted.
 *
 * @param nation null for all
 * @param from the first value date
 * @param until the last value date
 */
record Filter(String nation, LocalDate from, LocalDate until) {

    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
    private static final LocalDate END = LocalDate.of(9999, 12, 31);

    /** Reads the parameters of a query; what is absent is null. */
    static Filter of(String nation, String from, String until) {
        return new Filter(nation, day("from", from, BEGINNING), day("until", until, END));
    }

    private static LocalDate day(String parameter, String text, LocalDate otherwise) {
        try {
            if (text == null) {
                return otherwise;
            }
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // falls through to the same refusal
        }
        throw Refused.http(400, "parameter-invalid", "“" + text + "” is not a day such as 2026-11-23.")
                .with("parameter", parameter);
    }
}
