package org.minilateral.project;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.Snapshot;

@QuarkusTest
class OpenApiTest {

    @Test
    void theServiceIsDescribedAsCommitted() throws IOException {
        Snapshot.assertOpenApi("project-service");
    }
}
