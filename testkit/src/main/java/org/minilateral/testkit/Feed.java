package org.minilateral.testkit;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a service's change feed as a follower does: from the start, page after page, to the end. */
public final class Feed {

    private Feed() {}

    /** Every event of a consortium that the bearer of the token may see, oldest first. */
    public static List<Map<String, Object>> of(String consortiumId, String token) {
        List<Map<String, Object>> events = new ArrayList<>();
        String cursor = "";
        while (true) {
            JsonPath page = As.bearing(token)
                    .queryParam("after", cursor)
                    .queryParam("limit", 200)
                    .get("/v1/events")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<Map<String, Object>> items = page.getList("items");
            if (items.isEmpty()) {
                return events;
            }
            items.stream()
                    .filter(event -> consortiumId.equals(event.get("consortium")))
                    .forEach(events::add);
            cursor = page.getString("nextCursor");
        }
    }
}
