package org.minilateral.stack.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.minilateral.stack.Port;
import org.minilateral.stack.Stack;
import org.minilateral.stack.example.Api;
import org.minilateral.stack.example.Coalition;
import org.minilateral.stack.example.Question;

/** The Spacelab programme of nine nations: Germany keeps the books, underwrites the gap of the scale, and asks the others. */
record Programme(Api api, Coalition coalition, AtomicInteger step) {

    static final String OFFICER = "deu.finance";
    static final String APPROVER = "deu.approver";
    static final String MANAGER = "deu.manager";

    /** Of 100, of which 1.55 are taken by nobody. */
    static final Map<String, String> SCALE = new LinkedHashMap<>();

    static {
        SCALE.put("DEU", "52.55");
        SCALE.put("ITA", "18.00");
        SCALE.put("FRA", "10.00");
        SCALE.put("GBR", "6.30");
        SCALE.put("BEL", "4.20");
        SCALE.put("ESP", "2.80");
        SCALE.put("NLD", "2.10");
        SCALE.put("DNK", "1.50");
        SCALE.put("CHE", "1.00");
    }

    static final List<String> NATIONS = List.copyOf(SCALE.keySet());

    static Programme inEffect(Stack stack, String name) {
        Api api = new Api(stack.ports());
        Coalition coalition = new Coalition(api, name, "DEU");
        Map<String, Object> scale = Coalition.scale(SCALE, "100");
        scale.put("underwriter", "DEU");
        scale.put("underwriterVotes", false);
        Map<String, Object> twoThirds = Map.of("type", "weighted", "shares", "2/3");
        Map<String, Object> overrun = Map.of(
                "type",
                "overrun",
                "bands",
                List.of(
                        Map.of("upTo", "20/100", "procedure", twoThirds, "mayLeave", false),
                        Map.of("procedure", Map.of("type", "unanimity"), "mayLeave", true)));
        Map<String, Object> withdrawal = Map.of("type", "withdrawal", "effect", "AFTER_NOTICE", "noticeDays", 120);
        coalition.found(
                "A reusable laboratory",
                List.of(
                        Coalition.clause("1", "Contributions", "By this scale.", scale),
                        Coalition.clause("2", "Overruns", "Up to 20 % two thirds decide.", overrun),
                        Coalition.clause("3", "Withdrawal", "After 120 days.", withdrawal)));
        coalition.invite(NATIONS.subList(1, NATIONS.size()));
        NATIONS.forEach(nation -> coalition.sign(nation, "DEFINITIVE"));
        return new Programme(api, coalition, new AtomicInteger());
    }

    /** A write to a path below the consortium, in funding-service. */
    JsonNode book(String user, String what, Map<String, Object> body) {
        return post(user, Port.FUNDING, coalition.path(what), body);
    }

    JsonNode post(String user, Port service, String path, Map<String, Object> body) {
        return api.post(user, service, path, body, coalition.id() + " " + step.incrementAndGet() + " " + path);
    }

    JsonNode read(String below) {
        return api.get(OFFICER, Port.FUNDING, coalition.path(below));
    }

    /** Reads until what one service decided has reached the next. */
    JsonNode await(String below, Predicate<JsonNode> expected) {
        return api.await(OFFICER, Port.FUNDING, coalition.path(below), expected);
    }

    /** What a programme manager of the lead nation proposes and all nations adopt, by its id. */
    String adopted(String what, String question, Map<String, Object> proposal) {
        String id = id(book(MANAGER, what, proposal));
        decide(question, id, null, NATIONS);
        await(what, all -> state(all, id).equals("ADOPTED"));
        return id;
    }

    /** All of the electorate say yes, and the chair closes. */
    void decide(String question, String subject, String project, List<String> electorate) {
        Map<String, Object> about = new HashMap<>();
        about.put("subjectId", subject);
        about.put("projectId", project);
        carry(question, about, electorate);
    }

    void carry(String question, Map<String, Object> about, List<String> electorate) {
        Question asked = coalition.ask("DEU", question, question + " " + step.incrementAndGet(), about);
        electorate.forEach(nation -> asked.vote(nation, "FOR"));
        assertThat(asked.close().get("state").textValue()).isEqualTo("ADOPTED");
    }

    static Map<String, Object> euros(String amount) {
        return money("EUR", amount);
    }

    static Map<String, Object> money(String currency, String amount) {
        return Map.of("currency", currency, "value", amount);
    }

    static String id(JsonNode created) {
        return created.get("id").textValue();
    }

    private static String state(JsonNode all, String id) {
        for (JsonNode one : all.get("items")) {
            if (id(one).equals(id)) {
                return one.get("state").textValue();
            }
        }
        return "";
    }
}
