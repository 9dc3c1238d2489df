package org.minilateral.project;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.Description;
import org.minilateral.testkit.Snapshot;

@QuarkusTest
class OpenApiTest {

    @Test
    void everyOperationSaysWhatAClientNeeds() {
        Description.assertComplete();
    }

    @Test
    void theServiceIsDescribedAsCommitted() throws IOException {
        Snapshot.assertOpenApi("project-service");
    }
}
