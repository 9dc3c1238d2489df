package org.minilateral.platform.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** How this service follows its neighbours. */
@ConfigMapping(prefix = "minilateral.feed")
interface FeedSettings {

    /** False where nobody is followed, as in tests of one service alone. */
    boolean enabled();

    /** How long to wait when nothing was new. */
    Duration interval();

    @WithDefault("200")
    int batch();

    /** Neighbour's name to its base address. */
    Map<String, URI> neighbours();
}
