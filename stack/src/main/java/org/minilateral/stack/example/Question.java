package org.minilateral.stack.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.minilateral.stack.Port;

/** A question that was put to a coalition, and what its nations declare on it. */
public final class Question {

    private final Api api;
    private final Coalition coalition;
    private final String title;
    private final JsonNode asked;

    Question(Api api, Coalition coalition, String title, JsonNode asked) {
        this.api = api;
        this.coalition = coalition;
        this.title = title;
        this.asked = asked;
    }

    /** As it was when it was put: the ballot is fixed from then on. */
    public JsonNode asked() {
        return asked;
    }

    /** @param choice FOR, AGAINST or ABSTAIN */
    public void vote(String nation, String choice) {
        declare(nation, "votes", Map.of("choice", choice), "vote of " + nation + " on " + title);
    }

    public void object(String nation, String reason) {
        declare(nation, "objections", Map.of("reason", reason), "objection of " + nation + " to " + title);
    }

    public void takeObjectionBack(String nation) {
        declare(nation, "objection-withdrawals", Map.of(), "withdrawn objection of " + nation + " to " + title);
    }

    public void state(String nation, String text) {
        declare(nation, "statements", Map.of("text", text), "statement of " + nation + " on " + title);
    }

    /** By the chair. */
    public JsonNode close() {
        return declare(coalition.lead(), "closings", Map.of(), "closing of " + title);
    }

    /** Leaves the coalition because of what was adopted. */
    public JsonNode depart(String nation) {
        return declare(nation, "departures", Map.of(), "departure of " + nation + " after " + title);
    }

    /** By the chair: broken silence once more, as the next revision. */
    public Question reissue(String text, String deadline) {
        String next = title + ", next revision";
        JsonNode again = declare(coalition.lead(), "reissues", Map.of("text", text, "deadline", deadline), next);
        return new Question(api, coalition, next, again);
    }

    /** As a nation reads it now. */
    public JsonNode read(String nation) {
        return api.get(Coalition.liaison(nation), Port.CONSORTIUM, path());
    }

    public JsonNode actionSheet(String nation) {
        return api.get(Coalition.liaison(nation), Port.CONSORTIUM, path() + "/action-sheet");
    }

    /** Waits for the server to come to this state by itself. */
    public JsonNode awaitState(String nation, String state) {
        return api.await(
                Coalition.liaison(nation),
                Port.CONSORTIUM,
                path(),
                now -> now.get("state").textValue().equals(state));
    }

    private JsonNode declare(String nation, String act, Map<String, Object> body, String step) {
        return api.post(Coalition.liaison(nation), Port.CONSORTIUM, path() + "/" + act, body, coalition.step(step));
    }

    private String path() {
        return "/v1/decisions/" + asked.get("id").textValue();
    }
}
