package org.minilateral.platform.telemetry;

import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which requests leave a trace: with no collector none, so that nothing is recorded and nobody is called; else what the
 * caller's trace says, and a share of the requests that bring none. A request has a trace id in any case.
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
