package org.minilateral.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;

/** Tries every operation that the service's own description lists. */
public final class Doors {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private Doors() {}

    /** Nobody enters without a token, nor with a forged one, and everybody turned away gets a problem document. */
    public static void assertLocked() {
        SoftAssertions doors = new SoftAssertions();
        Map<String, String> forgeries = Forgeries.all();
        forEachOperation((method, path) -> {
            check(doors, method + " " + path + " without a token", request(), method, path);
            forgeries.forEach((wrong, token) -> check(
                    doors,
                    method + " " + path + " with a token " + wrong,
                    request().header("Authorization", "Bearer " + token),
                    method,
                    path));
        });
        doors.assertAll();
    }

    /** Who runs the installation sees no content, whatever the operation. */
    public static void assertNoContentForAdministrators(String... publicPaths) {
        SoftAssertions doors = new SoftAssertions();
        forEachOperation((method, path) -> {
            if (!List.of(publicPaths).contains(path)) {
                // With If-Match, so that a change is turned away at its own door and not for want of a header.
                Response answer = As.as("administrator", null)
                        .header("If-Match", "*")
                        .request(method.toUpperCase(Locale.ROOT), concrete(path));
                doors.assertThat(answer.statusCode()).as(method + " " + path).isIn(400, 403, 404);
            }
        });
        doors.assertAll();
    }

    private static void check(
            SoftAssertions doors, String door, RequestSpecification request, String method, String path) {
        Response answer = request.request(method.toUpperCase(Locale.ROOT), concrete(path));
        doors.assertThat(answer.statusCode()).as(door).isEqualTo(401);
        doors.assertThat(answer.contentType()).as(door).startsWith("application/problem+json");
    }

    private static RequestSpecification request() {
        return given().contentType(ContentType.JSON).body("{}");
    }

    private static String concrete(String path) {
        return path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    static void forEachOperation(Operation visitor) {
        Map<String, Map<String, Object>> paths = given().queryParam("format", "json")
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        assertThat(paths).isNotEmpty();
        paths.forEach((path, item) ->
                METHODS.stream().filter(item::containsKey).forEach(method -> visitor.visit(method, path)));
    }

    interface Operation {
        void visit(String method, String path);
    }
}
