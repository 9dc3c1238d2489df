package org.minilateral.stack.example;

import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.minilateral.stack.Port;

/** One consortium and what its nations do in it, each through its own account. */
public final class Coalition {

    private final Api api;
    private final String name;
    private final String lead;
    private String id;
    private Instant foundedAt;

    public Coalition(Api api, String name, String lead) {
        this.api = api;
        this.name = name;
        this.lead = lead;
    }

    public String id() {
        return id;
    }

    public void found(String purpose, List<Map<String, Object>> clauses) {
        Map<String, Object> arrangement = Map.of("title", name + " arrangement", "clauses", clauses);
        JsonNode founded = api.post(
                liaison(lead),
                Port.CONSORTIUM,
                "/v1/consortia",
                Map.of("name", name, "purpose", purpose, "leadNation", lead, "arrangement", arrangement),
                step("founding"));
        id = founded.get("id").textValue();
        foundedAt = Instant.parse(founded.get("foundedAt").textValue());
    }

    public void invite(List<String> nations) {
        nations.forEach(nation -> act(lead, "invitations", Map.of("nation", nation), "invitation of " + nation));
        act(lead, "stages", Map.of("stage", "OPEN_FOR_SIGNATURE"), "opening for signature");
    }

    /** So many days after the founding: the same on each later start, so that a question is the same request. */
    String deadline(int days) {
        return foundedAt
                .truncatedTo(ChronoUnit.HOURS)
                .plus(days, ChronoUnit.DAYS)
                .toString();
    }

    /** Sets a working group up, with one goal on its road map, such as {@code 2027-Q1 A clock at sea}. */
    void group(String called, String groupLead, List<String> members, String terms, String goal) {
        String group = act(
                        lead,
                        "working-groups",
                        Map.of("name", called, "leadNation", groupLead, "members", members, "terms", terms),
                        "working group " + called)
                .get("id")
                .textValue();
        api.post(
                liaison(groupLead),
                Port.CONSORTIUM,
                "/v1/working-groups/" + group + "/goals",
                Map.of("quarter", goal.substring(0, 7), "title", goal.substring(8)),
                step("goal of " + called));
    }

    /** Returns whether the arrangement is in effect after this signature. */
    public boolean sign(String nation, String kind) {
        return act(nation, "signatures", Map.of("kind", kind), "signature of " + nation)
                .hasNonNull("inEffectOn");
    }

    /**
     * On the day of its signature, so that the same act on a later start is the same request.
     *
     * @return whether the arrangement is in effect after it
     */
    public boolean ratify(String nation) {
        String signedOn = "";
        for (JsonNode party : read(nation, "participations").get("items")) {
            if (party.get("nation").textValue().equals(nation)) {
                signedOn = party.get("signedAt").textValue().substring(0, 10);
            }
        }
        return act(nation, "ratifications", Map.of("depositedOn", signedOn), "ratification of " + nation)
                .hasNonNull("inEffectOn");
    }

    /** A question that all of these nations answer with yes, and that the chair closes then. */
    void decide(String question, String subject, String project, String title, List<String> nations) {
        Map<String, Object> about = new HashMap<>();
        about.put("subjectId", subject);
        about.put("projectId", project);
        Question asked = ask(lead, question, title, about);
        nations.forEach(nation -> asked.vote(nation, "FOR"));
        JsonNode closed = asked.close();
        if (!closed.get("state").textValue().equals("ADOPTED")) {
            throw new ExampleRefused(title + " was not adopted: " + closed);
        }
    }

    /** @param about what the question is on and whatever else is not usual, as the API takes it */
    public Question ask(String nation, String question, String title, Map<String, Object> about) {
        Map<String, Object> asked = new HashMap<>(about);
        asked.put("question", question);
        asked.put("title", title);
        asked.put("text", "The participants adopt: " + title + ".");
        asked.putIfAbsent("deadline", "2039-12-31T12:00:00+01:00");
        return new Question(api, this, title, act(nation, "decisions", asked, "question " + title));
    }

    /** Reads what lies below the consortium, with the eyes of a nation. */
    public JsonNode read(String nation, String below) {
        return api.get(liaison(nation), Port.CONSORTIUM, path(below));
    }

    public JsonNode act(String nation, String act, Map<String, Object> body, String step) {
        return api.post(liaison(nation), Port.CONSORTIUM, path(act), body, step(step));
    }

    public String path(String below) {
        return "/v1/consortia/" + id + "/" + below;
    }

    String lead() {
        return lead;
    }

    String step(String what) {
        return name + ": " + what;
    }

    public static String liaison(String nation) {
        return nation.toLowerCase(Locale.ROOT) + ".liaison";
    }

    /** A clause with a rule that the software follows. */
    public static Map<String, Object> clause(String number, String title, String text, Map<String, Object> rule) {
        return Map.of("number", number, "title", title, "text", text, "rule", rule);
    }

    /** A clause for people alone. */
    static Map<String, Object> clause(String number, String title, String text) {
        return Map.of("number", number, "title", title, "text", text);
    }

    public static Map<String, Object> scale(Map<String, String> weights, String whole) {
        List<Map<String, String>> entries = weights.entrySet().stream()
                .map(entry -> Map.of("nation", entry.getKey(), "weight", entry.getValue()))
                .collect(toList());
        return new HashMap<>(Map.of("type", "scale", "entries", entries, "whole", whole));
    }
}
