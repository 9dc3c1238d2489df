package org.minilateral.platform.telemetry;

import io.micrometer.core.instrument.Tags;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import jakarta.inject.Singleton;

/** Requests are counted by the template of their path, never by the path: whatever is asked, the number of series is bounded. */
@Singleton
class Templates implements HttpServerMetricsTagsContributor {

    @Override
    public Tags contribute(Context context) {
        String template = context.requestContextLocalData("UrlPathTemplate");
        return Tags.of("uri", template == null ? "none" : template);
    }
}
