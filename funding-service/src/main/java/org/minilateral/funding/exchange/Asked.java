package org.minilateral.funding.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.minilateral.platform.problem.Refused;

/** Reads the parameters of a query. */
final class Asked {

    private Asked() {}

    static LocalDate day(String text) {
        try {
            if (text != null && text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // falls through to the same refusal
        }
        throw Refused.http(400, "parameter-invalid", "The parameter on is a day such as 2026-11-21.")
                .with("parameter", "on");
    }
}
