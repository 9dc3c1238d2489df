package org.minilateral.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The checks of the pages themselves, as {@code npm run verify} in their folder: types, lint, unit tests. */
class PagesVerifiedTest {

    @Test
    void typesLintAndUnitTestsOfThePagesPass() throws IOException, InterruptedException {
        Path pages = Path.of("webui");
        assumeTrue(Files.isDirectory(pages.resolve("node_modules")), "the pages were left out of this build");
        Process verifying = new ProcessBuilder("npm", "run", "-s", "verify")
                .directory(pages.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(verifying.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(verifying.waitFor()).as(said).isZero();
    }
}
