package org.minilateral.testkit;

import java.time.Instant;
import java.util.UUID;

/** What consortium-service tells those who follow it, word for word. */
public final class News {

    private News() {}

    /** A new consortium with these parties; the first one leads it. */
    public static UUID consortium(String... parties) {
        UUID id = UUID.randomUUID();
        tell("founded", id, "\"name\":\"Consortium\",\"leadNation\":\"%s\"".formatted(parties[0]));
        for (String nation : parties) {
            tell(
                    "participation",
                    id,
                    "\"nation\":\"%s\",\"standing\":\"PARTY\",\"since\":\"2026-01-01\",\"unknown\":{\"to\":[\"us\"]}"
                            .formatted(nation));
        }
        return id;
    }

    /** A decision that all of them took part in. */
    public static void adopted(UUID consortium, String question, String subject, String... electorate) {
        tell(
                "decision-adopted",
                consortium,
                ("\"decisionId\":\"%s\",\"number\":\"D-2026-0001\",\"question\":\"%s\",\"subjectId\":\"%s\","
                                + "\"electorate\":[\"%s\"],\"procedure\":\"UNANIMITY\",\"clause\":\"12.3\","
                                + "\"adoptedAt\":\"2026-03-01T12:00:00Z\"")
                        .formatted(UUID.randomUUID(), question, subject, String.join("\",\"", electorate)));
    }

    private static void tell(String what, UUID consortium, String data) {
        Neighbours.tell(("{\"specversion\":\"1.0\",\"id\":\"%1$s\",\"source\":\"/consortium-service\","
                        + "\"type\":\"org.minilateral.consortium.%2$s.v1\",\"subject\":\"consortia/%3$s\","
                        + "\"time\":\"%4$s\",\"datacontenttype\":\"application/json\",\"consortium\":\"%3$s\","
                        + "\"data\":{\"consortiumId\":\"%3$s\",%5$s}}")
                .formatted(UUID.randomUUID(), what, consortium, Instant.now(), data));
    }
}
