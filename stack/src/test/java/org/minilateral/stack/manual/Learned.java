package org.minilateral.stack.manual;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader has taken from earlier answers, by the names that the manual gives it in braces. */
final class Learned {

    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");
    private static final String WHATEVER = "…";

    private final Map<String, String> values = new HashMap<>();

    void put(String name, String value) {
        values.put(name, value);
    }

    /** The text with every name replaced; a name that no answer gave is the manual's mistake. */
    String fill(String text) {
        return NAME.matcher(text).replaceAll(name -> {
            assertThat(values)
                    .as("the manual has not said where to get it, in: " + text)
                    .containsKey(name.group(1));
            return Matcher.quoteReplacement(values.get(name.group(1)));
        });
    }

    /** Compares a value with what the manual shows, or learns it where the manual names it for the first time. */
    void compare(String shown, String actual, String where) {
        Matcher name = NAME.matcher(shown);
        if (name.matches() && !values.containsKey(name.group(1))) {
            assertThat(actual).as(where).isNotBlank();
            values.put(name.group(1), actual);
        } else if (!shown.equals(WHATEVER)) {
            assertThat(actual).as(where).isEqualTo(fill(shown));
        }
    }

    /** Every field and element that is shown must be there; further fields may be. */
    void compare(JsonNode shown, JsonNode actual, String where) {
        if (shown.isObject()) {
            shown.properties().forEach(field -> {
                JsonNode value = actual.path(field.getKey());
                compare(field.getValue(), value, where + "/" + field.getKey());
            });
        } else if (shown.isArray()) {
            assertThat(actual).as(where).hasSameSizeAs(shown);
            for (int i = 0; i < shown.size(); i++) {
                compare(shown.get(i), actual.get(i), where + "/" + i);
            }
        } else if (shown.isNull()) {
            assertThat(actual.isNull()).as("%s is null", where).isTrue();
        } else {
            assertThat(actual.isMissingNode() || actual.isNull())
                    .as("%s is missing", where)
                    .isFalse();
            compare(shown.asText(), actual.isValueNode() ? actual.asText() : actual.toString(), where);
        }
    }
}
