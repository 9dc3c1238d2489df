package org.minilateral.web.telemetry;

import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which requests leave a trace, as with the services: none without a collector, else a share of those that bring no
 * trace along. What is decided here is handed on and holds for the services behind.
 */
class Tracing {

    @Produces
    @Singleton
    Sampler sampler(
            @ConfigProperty(name = "minilateral.telemetry.endpoint") Optional<String> endpoint,
            @ConfigProperty(name = "minilateral.telemetry.sampled") double sampled) {
        return endpoint.isEmpty() ? Sampler.alwaysOff() : Sampler.parentBased(Sampler.traceIdRatioBased(sampled));
    }
}
