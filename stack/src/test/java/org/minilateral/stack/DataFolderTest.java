package org.minilateral.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path path;

    private DataFolder folder;

    @BeforeEach
    void open() {
        folder = new DataFolder(path.resolve("data"));
    }

    @Test
    void isTakenOnceUntilItIsGivenBack() throws Exception {
        var first = folder.take().orElseThrow();
        assertThat(folder.take()).isEmpty();
        first.channel().close();
        assertThat(folder.take()).isPresent();
    }

    @Test
    void wantsTwoGigabytes() {
        assertThatCode(() -> folder.requireSpace(2L << 30)).doesNotThrowAnyException();
        assertThatThrownBy(() -> folder.requireSpace((2L << 30) - 1))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("2047 MB are left");
    }
}
