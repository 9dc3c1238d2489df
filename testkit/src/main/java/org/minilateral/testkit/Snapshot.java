package org.minilateral.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The committed OpenAPI document of a service is the one it serves. Rewrite it with {@code -Dsnapshots=update}. */
public final class Snapshot {

    private Snapshot() {}

    public static void assertOpenApi(String service) throws IOException {
        String served = given().accept("application/yaml")
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Path file = Path.of(System.getProperty("repository.root"), "docs", "api", service + ".yaml");
        if ("update".equals(System.getProperty("snapshots"))) {
            Files.writeString(file, served);
        }
        assertThat(file)
                .as("the committed description; rewrite it with -Dsnapshots=update")
                .hasContent(served);
    }
}
