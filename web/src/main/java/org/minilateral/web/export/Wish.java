package org.minilateral.web.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.MultiMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.minilateral.web.problem.Refused;
import org.minilateral.web.relay.Target;

/**
 * What somebody wants to have as a file.
 *
 * @param query of the list, as the page shows it: filters and order
 * @param items where the rows stand in an answer, unless it is a list itself
 * @param chosen the ids of the rows that are wanted, in their order; empty for all
 */
record Wish(
        Target source,
        String query,
        Format format,
        String name,
        List<Column> columns,
        String items,
        SequencedSet<String> chosen) {
    private static final int MOST_COLUMNS = 60;
    private static final int MOST_CHOSEN = 10_000;

    static Wish of(MultiMap parameters, ObjectMapper json) {
        var source = parameters.get("source") == null ? "" : parameters.get("source");
        int question = source.indexOf('?');
        var target = Target.of(question < 0 ? source : source.substring(0, question))
                .orElseThrow(
                        () -> invalid("source-invalid", "The parameter source is a path such as /api/funding/v1/…"));
        var query = question < 0 ? "" : source.substring(question + 1);
        if (!query.matches("[\\x21-\\x7e]*") || query.contains("#")) {
            throw invalid("source-invalid", "The query of the parameter source has to be encoded.");
        }
        return new Wish(
                target,
                query,
                Format.named(parameters.get("format")),
                matching(parameters, "name", "export", "[A-Za-z0-9][A-Za-z0-9 ._-]{0,79}"),
                columns(parameters.get("columns"), json),
                matching(parameters, "items", "items", "[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*"),
                new LinkedHashSet<>());
    }

    /** The same with the rows that a screen shows, which are too many for an address. */
    static Wish of(String body, ObjectMapper json) {
        try {
            var written = json.readTree(body);
            var parameters = MultiMap.caseInsensitiveMultiMap();
            for (var name : List.of("source", "format", "name", "items")) {
                if (written.path(name).isTextual()) {
                    parameters.add(name, written.path(name).textValue());
                }
            }
            var wish = of(parameters.add("columns", written.path("columns").toString()), json);
            written.path("chosen").forEach(id -> wish.chosen.add(id.asText()));
            if (wish.chosen.isEmpty() || wish.chosen.size() > MOST_CHOSEN) {
                throw invalid("chosen-invalid", "The field chosen names 1 to " + MOST_CHOSEN + " rows by their ids.");
            }
            return wish;
        } catch (JsonProcessingException e) {
            throw invalid("body-invalid", "What is wished for is no JSON.");
        }
    }

    String fileName() {
        return name + "." + format.ending();
    }

    private static List<Column> columns(String written, ObjectMapper json) {
        try {
            List<Column> columns = json.readValue(written == null ? "[]" : written, new TypeReference<>() {});
            if (columns.isEmpty() || columns.size() > MOST_COLUMNS || columns.contains(null)) {
                throw invalid("columns-invalid", "The parameter columns names 1 to " + MOST_COLUMNS + " columns.");
            }
            return columns;
        } catch (JsonMappingException e) {
            throw e.getCause() instanceof Refused refused
                    ? refused
                    : invalid("columns-invalid", "The parameter columns is a list of columns.");
        } catch (JsonProcessingException e) {
            throw invalid("columns-invalid", "The parameter columns is no JSON.");
        }
    }

    private static String matching(MultiMap parameters, String name, String otherwise, String pattern) {
        var value = parameters.contains(name) ? parameters.get(name) : otherwise;
        if (!value.matches(pattern)) {
            throw invalid(name + "-invalid", "The parameter " + name + " has characters that it can't have here.");
        }
        return value;
    }

    private static Refused invalid(String code, String detail) {
        return new Refused(400, code, detail);
    }
}
