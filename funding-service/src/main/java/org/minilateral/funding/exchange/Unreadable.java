package org.minilateral.funding.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.minilateral.platform.problem.Refused;

/** A publication that is not what the ECB publishes: nothing of it is taken. */
final class Unreadable {

    private static final String CODE = "publication-unreadable";

    private Unreadable() {}

    static Refused because(String detail) {
        return Refused.http(422, CODE, detail);
    }

    static LocalDate day(String text) {
        try {
            if (text != null && text.length() == 10) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // falls through to the same refusal
        }
        throw because("“" + text + "” is not a day such as 2026-11-23.");
    }
}
