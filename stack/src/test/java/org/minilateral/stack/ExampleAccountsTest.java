package org.minilateral.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A cluster to try things out in has the accounts that the journeys log in with. */
class ExampleAccountsTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    private static final Path COMMITTED = RunningStack.CHECKOUT.resolve("k8s/overlays/local/example-accounts.json");

    @Test
    void theLocalClusterHasTheExampleAccounts() throws IOException {
        var expected = JSON.writeValueAsString(ExampleAccounts.partialImport());
        if ("update".equals(System.getProperty("snapshots"))) {
            Files.writeString(COMMITTED, expected + "\n");
        }
        assertThat(JSON.readTree(COMMITTED.toFile()))
                .as("rewritten with -Dsnapshots=update")
                .isEqualTo(JSON.readTree(expected));
    }
}
