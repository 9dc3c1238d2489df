package org.minilateral.web.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What stands in one place of a table. */
sealed interface Cell {

    /** As a file of plain text has it: ISO dates, decimal strings. */
    String plain();

    record Text(String value) implements Cell {
        private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
        private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

        /** No cell may start a formula: text that would is marked as text; a number below zero is a number. */
        @Override
        public String plain() {
            boolean dangerous =
                    FORMULA.matcher(value).matches() && !NUMBER.matcher(value).matches();
            return dangerous ? "'" + value : value;
        }
    }

    /** @param digits how many are shown after the point; below zero as many as there are */
    record Number(BigDecimal value, int digits) implements Cell {
        @Override
        public String plain() {
            return value.toPlainString();
        }
    }

    record Day(LocalDate value) implements Cell {
        @Override
        public String plain() {
            return value.toString();
        }
    }

    record Moment(Instant value, String plain) implements Cell {}

    record Truth(boolean value) implements Cell {
        @Override
        public String plain() {
            return String.valueOf(value);
        }
    }

    record Nothing() implements Cell {
        @Override
        public String plain() {
            return "";
        }
    }
}
