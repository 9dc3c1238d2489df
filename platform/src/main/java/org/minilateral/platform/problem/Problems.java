package org.minilateral.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The one shape of every refusal. */
final class Problems {

    static final String TYPE = "urn:minilateral:problem:";

    private Problems() {}

    static HttpProblem of(Refused refused) {
        return of(refused.status(), refused.code(), refused.pointer(), refused.getMessage(), refused.facts());
    }

    static HttpProblem of(int status, String code, String pointer, String detail, Map<String, Object> facts) {
        var problem = HttpProblem.builder()
                .withType(URI.create(TYPE + code))
                .withTitle(titleOf(status))
                .withStatus(status)
                .withDetail(detail)
                .with("code", code)
                .with("traceId", Traces.current());
        if (pointer != null) {
            problem.with("errors", List.of(Map.of("pointer", pointer, "code", code, "detail", detail)));
        }
        facts.forEach(problem::with);
        if (status == 429 || status == 503 || "request-in-progress".equals(code)) {
            problem.withHeader("Retry-After", "1");
        }
        return problem.build();
    }

    static String titleOf(int status) {
        return switch (status) {
            case 422 -> "Unprocessable Content";
            case 413 -> "Content Too Large";
            default -> {
                Response.StatusType known = Status.fromStatusCode(status);
                yield known == null ? "Refused" : known.getReasonPhrase();
            }
        };
    }

    /** "409 Conflict" gives "conflict": the code of a refusal that has no rule of its own. */
    static String codeOf(int status) {
        return titleOf(status).toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
