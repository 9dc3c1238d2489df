package org.minilateral.platform.problem;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.UUID;

/** The id under which operators find a request in the log and, where it was recorded, its trace. */
final class Traces {

    private Traces() {}

    static String current() {
        SpanContext traced = Span.current().getSpanContext();
        return traced.isValid() ? traced.getTraceId() : UUID.randomUUID().toString();
    }
}
