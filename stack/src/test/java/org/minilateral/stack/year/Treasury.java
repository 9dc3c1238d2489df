package org.minilateral.stack.year;

import static org.minilateral.stack.year.Programme.APPROVER;
import static org.minilateral.stack.year.Programme.OFFICER;
import static org.minilateral.stack.year.Programme.euros;
import static org.minilateral.stack.year.Programme.id;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minilateral.stack.Port;

/** What Germany's treasury does for the programme: it assesses, calls, takes money in, judges claims and closes. */
record Treasury(Programme programme, Calendar calendar) {

    /** @param underwritten what of 100 Germany carries for nobody; the rest of 1.55 is Belgium's */
    Map<String, Object> costShare(boolean underwritten) {
        Map<String, String> weights = new HashMap<>(Programme.SCALE);
        List<Map<String, Object>> lines = new ArrayList<>();
        if (underwritten) {
            lines.add(Map.of("nation", "DEU", "weight", "1.55", "underwritten", true));
        } else {
            weights.put("BEL", "5.75");
        }
        weights.forEach((nation, weight) -> lines.add(Map.of("nation", nation, "weight", weight)));
        return Map.of(
                "name",
                "Scale of the programme",
                "scale",
                lines,
                "whole",
                "100",
                "validFrom",
                calendar.fiscalYear() + "-01-01",
                "clause",
                "1");
    }

    /** @param revises the budget that it takes the place of, or null */
    Map<String, Object> budget(String workPackage, String amount, String revises) {
        Map<String, Object> line =
                Map.of("kind", "PROJECT", "workPackageId", workPackage, "title", "The module", "amount", euros(amount));
        Map<String, Object> budget = new HashMap<>(Map.of(
                "name",
                "Budget of the year",
                "fiscalYear",
                calendar.fiscalYear(),
                "currency",
                "EUR",
                "lines",
                List.of(line)));
        budget.put("revises", revises);
        return budget;
    }

    String assess(String budget, String costShare) {
        return id(programme.book(OFFICER, "assessments", Map.of("budgetId", budget, "costShareId", costShare)));
    }

    String call(String assessment, String amount, String dueOn) {
        return id(at("/v1/assessments/" + assessment + "/calls", Map.of("amount", euros(amount), "dueOn", dueOn)));
    }

    JsonNode receive(String call, String nation, Map<String, Object> amount, String valueDate) {
        return at(
                "/v1/calls/" + call + "/receipts",
                Map.of("nation", nation, "amount", amount, "valueDate", valueDate, "bankReference", "SL " + nation));
    }

    JsonNode at(String path, Map<String, Object> body) {
        return programme.post(OFFICER, Port.FUNDING, path, body);
    }

    JsonNode approve(String path) {
        return programme.post(APPROVER, Port.FUNDING, path, Map.of());
    }

    /** A claim of personnel costs of today, checked and approved. */
    void claim(String manager, String project, String workPackage, String amount) {
        Map<String, Object> cost = Map.of(
                "category",
                "PERSONNEL",
                "description",
                "Engineers",
                "amount",
                euros(amount),
                "incurredOn",
                Calendar.today(),
                "evidence",
                List.of());
        JsonNode claim = programme.book(
                manager,
                "claims",
                Map.of(
                        "projectId",
                        project,
                        "workPackageId",
                        workPackage,
                        "organisation",
                        Map.of("name", "Works of " + manager),
                        "period",
                        Map.of("from", Calendar.today(), "to", Calendar.today()),
                        "currency",
                        "EUR",
                        "costs",
                        List.of(cost)));
        at("/v1/claims/" + id(claim) + "/checks", Map.of("rejected", List.of()));
        approve("/v1/claims/" + id(claim) + "/approvals");
    }

    /** Once with 3 % a year, after six months with 6 %. */
    void adoptInterestTerms() {
        Map<String, Object> early = Map.of("afterMonths", 0, "percentPerYear", "3");
        Map<String, Object> late = Map.of("afterMonths", 6, "percentPerYear", "6");
        programme.adopted(
                "interest-terms",
                "OTHER",
                Map.of("name", "Late interest", "validFrom", "2020-01-01", "steps", List.of(early, late)));
    }

    /** Personnel is paid, and nothing else. */
    void adoptEligibilityRules() {
        Map<String, Object> rule = Map.of("type", "categories", "categories", List.of("PERSONNEL"));
        programme.adopted(
                "eligibility-rules", "ELIGIBILITY", Map.of("validFrom", calendar.month(1), "rules", List.of(rule)));
    }

    void refund(String nation, String amount) {
        JsonNode refund = programme.book(
                OFFICER, "refunds", Map.of("nation", nation, "amount", euros(amount), "valueDate", Calendar.today()));
        approve("/v1/refunds/" + id(refund) + "/approvals");
    }

    JsonNode settleWith(String nation, String effectiveOn, String terminationCosts) {
        return programme.book(
                OFFICER,
                "withdrawal-settlements",
                Map.of(
                        "nation",
                        nation,
                        "effectiveOn",
                        effectiveOn,
                        "terminationCosts",
                        euros(terminationCosts),
                        "clause",
                        "3"));
    }

    /** Of the results of a year, one for each scope, that of the consortium itself. */
    static JsonNode ofConsortium(JsonNode results) {
        for (JsonNode result : results) {
            if (!result.hasNonNull("projectId")) {
                return result;
            }
        }
        throw new AssertionError("No result of the consortium: " + results);
    }

    /** One month is closed by two persons. */
    void close(int month) {
        for (JsonNode period : programme.read("periods?limit=100").get("items")) {
            if (period.get("number").intValue() == month) {
                JsonNode closing = programme.book(OFFICER, "period-closings", Map.of("periodId", id(period)));
                approve("/v1/period-closings/" + id(closing) + "/approvals");
            }
        }
    }

    /** The dollars of one euro on the Friday before a Saturday, as the ECB's historical file gives them. */
    int publish(String dollars) {
        String csv = "Date,USD,\n" + calendar.saturday().minusDays(1) + "," + dollars + ",\n";
        HttpResponse<String> answer = programme
                .api()
                .send(
                        OFFICER,
                        Port.FUNDING,
                        "/v1/exchange-rates/imports",
                        request -> request.header("Content-Type", "text/csv")
                                .POST(HttpRequest.BodyPublishers.ofString(csv)));
        return answer.statusCode();
    }
}
