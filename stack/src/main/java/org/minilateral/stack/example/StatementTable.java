package org.minilateral.stack.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** A cost-share statement as a table on a terminal. */
final class StatementTable {

    private static final String ROW = "  %-6s %7s %7s %16s %8s %14s %14s %14s %12s %14s%n";

    private StatementTable() {}

    static String of(String title, JsonNode statement) {
        StringBuilder table = new StringBuilder("\n").append(title).append("\n");
        table.append("  as of ")
                .append(statement.get("asOf").textValue())
                .append(", ")
                .append(statement.get("currency").textValue())
                .append(", ")
                .append(statement.get("marking").get("level").textValue())
                .append("\n");
        table.append(line(
                "nation",
                "weight",
                "under-",
                "exact share",
                "carry",
                "assessed",
                "called",
                "paid",
                "advance",
                "outstanding"));
        table.append(line("", "", "written", "", "", "", "", "", "", ""));
        statement.get("rows").forEach(row -> table.append(row(row)));
        JsonNode totals = statement.get("totals");
        table.append(line(
                "total",
                "",
                "",
                "",
                "",
                of(totals, "assessed"),
                of(totals, "called"),
                of(totals, "paid"),
                of(totals, "advances"),
                of(totals, "outstanding")));
        statement.get("tieOuts").forEach(tie -> table.append(tieOut(tie)));
        return table.toString();
    }

    private static String row(JsonNode row) {
        JsonNode own = row.get("own");
        JsonNode under = row.get("underwritten");
        JsonNode amounts = row.get("amounts");
        boolean both = under != null && !under.isNull();
        return line(
                        row.get("nation").textValue(),
                        own.get("weight").textValue(),
                        both ? under.get("weight").textValue() : "",
                        own.get("exactShare").textValue() + (both ? " +" : ""),
                        own.get("carryOut").textValue(),
                        of(amounts, "assessed"),
                        of(amounts, "called"),
                        of(amounts, "paid"),
                        of(amounts, "advances"),
                        of(amounts, "outstanding"))
                + (both
                        ? line(
                                "",
                                "",
                                "",
                                under.get("exactShare").textValue(),
                                under.get("carryOut").textValue(),
                                "",
                                "",
                                "",
                                "",
                                "")
                        : "");
    }

    private static String tieOut(JsonNode tie) {
        return "  %s %s: statement %s, trial balance %s%n"
                .formatted(
                        tie.get("tiesOut").booleanValue() ? "ties out " : "DIFFERS  ",
                        tie.get("control").textValue().toLowerCase(Locale.ROOT).replace('_', ' '),
                        tie.get("statement").get("value").textValue(),
                        tie.get("trialBalance").get("value").textValue());
    }

    private static String of(JsonNode amounts, String name) {
        return amounts.get(name).get("value").textValue();
    }

    private static String line(Object... cells) {
        return ROW.formatted(cells).stripTrailing() + "\n";
    }
}
