package org.minilateral.platform.problem;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one path of a service, if any, where many things come in one large body. */
@Singleton
class BulkDoor {

    private final Optional<Pattern> path;
    private final long largest;

    BulkDoor(
            @ConfigProperty(name = "minilateral.bulk.path") Optional<String> path,
            @ConfigProperty(name = "minilateral.bulk.largest-body", defaultValue = "33554432") long largest) {
        this.path = path.map(Pattern::compile);
        this.largest = largest;
    }

    boolean isThere() {
        return path.isPresent();
    }

    boolean isAt(String asked) {
        return path.isPresent() && path.get().matcher(asked).matches();
    }

    long largest() {
        return largest;
    }
}
