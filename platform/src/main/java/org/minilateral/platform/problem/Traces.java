package org.minilateral.platform.problem;

import java.util.UUID;
import org.slf4j.MDC;

/** The id under which operators find a request: the trace's where tracing runs, else one of its own. */
final class Traces {

    private Traces() {}

    static String current() {
        String traced = MDC.get("traceId");
        return traced == null ? UUID.randomUUID().toString() : traced;
    }
}
