package org.minilateral.stack.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.assertj.core.api.ThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.minilateral.stack.Stack;
import org.minilateral.stack.example.Api;
import org.minilateral.stack.example.Coalition;
import org.minilateral.stack.example.ExampleRefused;

/** Coalitions at the places where journeys begin, each act done by the nation's own liaison with its own token. */
final class Coalitions {

    private Coalitions() {}

    /** Open for signature; the first nation leads. */
    static Coalition open(Stack stack, String name, List<String> nations, Rule... rules) {
        Coalition coalition = new Coalition(new Api(stack.ports()), name, nations.getFirst());
        coalition.found("Shared research", Rule.clauses(rules));
        coalition.invite(nations.subList(1, nations.size()));
        return coalition;
    }

    /** Every nation is a party by its definitive signature. */
    static Coalition inEffect(Stack stack, String name, List<String> nations, Rule... rules) {
        Coalition coalition = open(stack, name, nations, rules);
        nations.forEach(nation -> coalition.sign(nation, "DEFINITIVE"));
        return coalition;
    }

    /** How a nation stands in the coalition, as another reads it. */
    static JsonNode participation(Coalition coalition, String nation, String reader) {
        return StreamSupport.stream(
                        coalition.read(reader, "participations").get("items").spliterator(), false)
                .filter(one -> one.get("nation").textValue().equals(nation))
                .findFirst()
                .orElseThrow();
    }

    /** The words of a field in each element of a list. */
    static List<String> each(JsonNode list, String field) {
        List<String> words = new ArrayList<>();
        list.forEach(element -> words.add(element.get(field).asText()));
        return words;
    }

    /** The code with which a service refuses what is tried. */
    static String refusal(ThrowingCallable attempt) {
        return ThrowableAssert.catchThrowableOfType(ExampleRefused.class, attempt)
                .code();
    }
}
