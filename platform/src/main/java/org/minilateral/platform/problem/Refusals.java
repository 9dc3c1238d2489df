package org.minilateral.platform.problem;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Counts what was refused, by the problem's code: of these there are as many as rules, whatever is asked. */
@Singleton
class Refusals {

    private final MeterRegistry metrics;

    Refusals(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    @ServerResponseFilter
    public void count(ContainerResponseContext response) {
        if (response.getEntity() instanceof HttpProblem problem) {
            Object code = problem.getParameters().get("code");
            count(code == null ? Problems.codeOf(problem.getStatusCode()) : code.toString(), problem.getStatusCode());
        }
    }

    void count(String code, int status) {
        metrics.counter("minilateral.problems", "code", code, "status", String.valueOf(status))
                .increment();
    }
}
