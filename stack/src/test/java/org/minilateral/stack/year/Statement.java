package org.minilateral.stack.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A cost-share statement: what stands in it for each nation, and whether it ties out. */
record Statement(JsonNode euros) {

    /** At the end of the year; the books must be in order in every currency. */
    static Statement of(Programme programme, Calendar calendar) {
        for (JsonNode total :
                programme.read("trial-balance?asOf=" + calendar.lastDay()).get("totals")) {
            assertThat(total.at("/debit/value")).as("in balance: %s", total).isEqualTo(total.at("/credit/value"));
            tiesOut(read(programme, calendar, total.get("currency").textValue()));
        }
        return new Statement(read(programme, calendar, "EUR"));
    }

    /** Lines such as {@code DEU assessed adjusted called paid credited interest outstanding}. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (JsonNode account : euros.get("accounts")) {
            String nation = account.get("nation").textValue();
            lines.add(String.join(
                    " ",
                    nation,
                    value(account, "/assessed"),
                    value(account, "/adjusted"),
                    inRows(nation, "called"),
                    value(account, "/received"),
                    value(account, "/credited"),
                    value(account, "/interest/closing"),
                    inRows(nation, "outstanding")));
        }
        return lines;
    }

    /** Lines such as {@code DEU advances surplus}. */
    List<String> owed() {
        List<String> lines = new ArrayList<>();
        for (JsonNode account : euros.get("accounts")) {
            lines.add(String.join(
                    " ", account.get("nation").textValue(), value(account, "/advances"), value(account, "/surplus")));
        }
        return lines;
    }

    /** Another amount of the nation's account, such as {@code inKind/closing}. */
    String of(String nation, String amount) {
        for (JsonNode account : euros.get("accounts")) {
            if (account.get("nation").textValue().equals(nation)) {
                return value(account, "/" + amount);
            }
        }
        return "";
    }

    private String inRows(String nation, String amount) {
        BigDecimal sum = new BigDecimal("0.00");
        for (JsonNode row : euros.get("rows")) {
            if (row.get("nation").textValue().equals(nation)) {
                sum = sum.add(new BigDecimal(value(row, "/amounts/" + amount)));
            }
        }
        return sum.toPlainString();
    }

    private static JsonNode read(Programme programme, Calendar calendar, String currency) {
        return programme.read("cost-share-statements?currency=" + currency + "&asOf=" + calendar.lastDay());
    }

    private static void tiesOut(JsonNode statement) {
        assertThat(statement.get("tieOuts"))
                .isNotEmpty()
                .allSatisfy(tie -> assertThat(tie.get("tiesOut").booleanValue())
                        .as("%s", tie)
                        .isTrue());
    }

    private static String value(JsonNode in, String pointer) {
        return in.at(pointer + "/value").textValue();
    }

    /** With every line of every nation as the reckoning has it. */
    Statement heldAgainst(Reckoning reckoning) {
        assertThat(lines()).hasSize(Programme.NATIONS.size()).isEqualTo(reckoning.lines());
        assertThat(owed()).isEqualTo(reckoning.owed());
        return this;
    }
}
