package org.minilateral.web.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.minilateral.web.problem.Refused;

/**
 * One column that somebody chose to export.
 *
 * @param path where its value stands in an item: names and positions with points between, such as {@code period.from}
 * @param as   {@code money} for an amount, which takes two columns, {@code text} for what only looks like a number or a date
 */
@RegisterForReflection
record Column(
        @JsonProperty("header") String header,
        @JsonProperty("path") String path,
        @JsonProperty("as") String as) {

    Column {
        if (header == null || path == null || header.isBlank() || !path.matches("[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*")) {
            throw new Refused(400, "columns-invalid", "A column has a header and a path such as period.from.");
        }
        if (as != null && !List.of("money", "text").contains(as)) {
            throw new Refused(400, "columns-invalid", "A column may be exported as money or as text.");
        }
    }

    private boolean isMoney() {
        return "money".equals(as);
    }

    List<Cell> headers() {
        return isMoney()
                ? List.of(new Cell.Text(header), new Cell.Text(header + " currency"))
                : List.of(new Cell.Text(header));
    }

    List<Cell> of(JsonNode item) {
        var value = item.at("/" + path.replace('.', '/'));
        if (isMoney()) {
            return Reading.money(value);
        }
        return List.of("text".equals(as) ? Reading.text(value) : Reading.any(value));
    }
}
