package org.minilateral.web.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** From the values of the services' answers to cells. */
final class Reading {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z");

    private Reading() {}

    /** The amount and its currency, which are never one without the other. */
    static List<Cell> money(JsonNode value) {
        if (!value.isObject()) {
            return List.of(new Cell.Nothing(), new Cell.Nothing());
        }
        var currency = value.path("currency").asText();
        var amount = new BigDecimal(value.path("value").asText());
        return List.of(new Cell.Number(amount, digits(currency, amount)), new Cell.Text(currency));
    }

    static Cell any(JsonNode value) {
        if (value.isNumber()) {
            return new Cell.Number(value.decimalValue(), -1);
        }
        if (value.isBoolean()) {
            return new Cell.Truth(value.booleanValue());
        }
        if (!value.isTextual()) {
            return text(value);
        }
        try {
            var written = value.textValue();
            if (DAY.matcher(written).matches()) {
                return new Cell.Day(LocalDate.parse(written));
            }
            return MOMENT.matcher(written).matches() ? new Cell.Moment(Instant.parse(written), written) : text(value);
        } catch (DateTimeException notADate) {
            return text(value);
        }
    }

    static Cell text(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? new Cell.Nothing() : new Cell.Text(words(value));
    }

    /** A list in one cell is a list of words; an amount among them keeps its currency. */
    private static String words(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(Reading::words)
                    .collect(Collectors.joining(", "));
        }
        return value.isObject() && value.has("currency") && value.has("value")
                ? value.get("value").asText() + " " + value.get("currency").asText()
                : value.isValueNode() ? value.asText() : value.toString();
    }

    /** The minor digits of the currency, or more where an amount is finer than that. */
    private static int digits(String currency, BigDecimal amount) {
        try {
            return Math.max(Currency.getInstance(currency).getDefaultFractionDigits(), amount.scale());
        } catch (IllegalArgumentException unknown) {
            return Math.max(0, amount.scale());
        }
    }
}
