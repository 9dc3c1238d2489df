package org.minilateral.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The realm as the checkout describes it, and as the data was made with it. Keycloak imports a realm once; what is
 * changed in the file later does not reach data that exists.
 */
record RealmFile(Path described, Path imported) {

    static RealmFile of(Settings settings) {
        return new RealmFile(
                settings.checkout().resolve("k8s/base/realm.json"),
                settings.data().resolve("run/realm.json"));
    }

    boolean hasChangedSinceImport() {
        try {
            return Files.exists(imported) && Files.mismatch(described, imported) >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remember() {
        try {
            if (!Files.exists(imported)) {
                Files.copy(described, imported);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
