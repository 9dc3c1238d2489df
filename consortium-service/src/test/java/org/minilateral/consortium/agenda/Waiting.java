package org.minilateral.consortium.agenda;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.minilateral.testkit.As;

/** What waits for somebody in one consortium, read through all pages. */
final class Waiting {

    private Waiting() {}

    static List<Map<String, Object>> items(String role, String nation, String consortium, int limit) {
        List<Map<String, Object>> all = new ArrayList<>();
        String cursor = null;
        do {
            var request = As.as(role, nation).queryParam("limit", limit);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/v1/agenda")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            all.addAll(page.getList("items"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return all.stream()
                .filter(item -> ((Map<?, ?>) item.get("consortium")).get("id").equals(consortium))
                .toList();
    }

    static List<String> kinds(String role, String nation, String consortium) {
        return items(role, nation, consortium, 200).stream()
                .map(item -> (String) item.get("kind"))
                .toList();
    }

    static List<String> of(String nation, String consortium) {
        return kinds("liaison", nation, consortium);
    }
}
