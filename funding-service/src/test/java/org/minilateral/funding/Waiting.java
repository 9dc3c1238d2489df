package org.minilateral.funding;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What waits for somebody in one consortium, read through all pages. */
final class Waiting {

    private Waiting() {}

    static List<Map<String, Object>> items(Supplier<RequestSpecification> somebody, String consortium, int limit) {
        List<Map<String, Object>> all = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = somebody.get().queryParam("limit", limit);
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
}
