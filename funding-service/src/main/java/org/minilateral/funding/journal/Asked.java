package org.minilateral.funding.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.minilateral.platform.problem.Refused;

/** Reads the parameters of a query; what is absent is null, and what can't be read is refused. */
final class Asked {

    private Asked() {}

    static LocalDate day(String parameter, String text) {
        return read(parameter, text, LocalDate::parse);
    }

    static Instant instant(String parameter, String text) {
        return read(parameter, text, value -> OffsetDateTime.parse(value).toInstant());
    }

    static UUID id(String parameter, String text) {
        return read(parameter, text, UUID::fromString);
    }

    static <T extends Enum<T>> T oneOf(Class<T> type, String parameter, String text) {
        return read(parameter, text, value -> Enum.valueOf(type, value));
    }

    private static <T> T read(String parameter, String text, Function<String, T> parse) {
        try {
            return text == null ? null : parse.apply(text);
        } catch (RuntimeException e) {
            throw Refused.http(400, "parameter-invalid", "“" + text + "” can't be read as " + parameter + ".")
                    .with("parameter", parameter);
        }
    }
}
