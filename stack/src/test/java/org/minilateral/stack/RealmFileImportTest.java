package org.minilateral.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmFileImportTest {

    @Test
    void aChangeAfterTheImportIsNoticedUntilTheDataIsMadeAnew(@TempDir Path folder) throws Exception {
        var realm = new RealmFile(folder.resolve("described"), folder.resolve("imported"));
        Files.writeString(realm.described(), "{}");
        assertThat(realm.hasChangedSinceImport()).isFalse();
        realm.remember();
        assertThat(realm.hasChangedSinceImport()).isFalse();
        Files.writeString(realm.described(), "{ }");
        realm.remember();
        assertThat(realm.hasChangedSinceImport()).isTrue();
    }
}
