package org.minilateral.web.relay;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The services behind the pages, by the name that they have below {@code /api/}. */
@ConfigMapping(prefix = "minilateral.relay")
public interface Services {

    Map<String, URI> services();

    default Optional<URI> named(String name) {
        return Optional.ofNullable(services().get(name));
    }
}
