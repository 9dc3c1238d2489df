package org.minilateral.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Gives the problems that the framework makes (validation, 401, 405, 415 …) the shape of our own. */
@ApplicationScoped
class ProblemShape implements ProblemPostProcessor {

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        return switch (context.cause) {
            // What a permission check threw: 404 for what may not even be known of, 503 for a database that is away.
            case ForbiddenException wrapper
            when wrapper.getCause() != null -> DatabaseRefusals.problem(wrapper.getCause());
            case JsonProcessingException unreadable -> UnreadableBodies.problem(unreadable);
            case WebApplicationException e
            when e.getCause() instanceof JsonProcessingException unreadable -> UnreadableBodies.problem(unreadable);
            case null, default -> problem.getStatusCode() == 404 ? Problems.of(Refused.missing()) : shape(problem);
        };
    }

    private static HttpProblem shape(HttpProblem problem) {
        var shaped = HttpProblem.builder()
                .withStatus(problem.getStatusCode())
                .withTitle(Problems.titleOf(problem.getStatusCode()))
                .withDetail(problem.getDetail())
                .withInstance(problem.getInstance());
        problem.getHeaders().forEach(shaped::withHeader);
        boolean ours = problem.getType() != null && problem.getType().toString().startsWith(Problems.TYPE);
        String code = ours ? (String) problem.getParameters().get("code") : codeOf(problem);
        shaped.withType(URI.create(Problems.TYPE + code));
        problem.getParameters().forEach((name, value) -> addParameter(shaped, name, value));
        if (!ours) {
            shaped.with("code", code);
        }
        return shaped.with("traceId", Traces.current()).build();
    }

    private static String codeOf(HttpProblem problem) {
        boolean invalid = problem.getParameters().containsKey("violations")
                || problem.getParameters().containsKey("field");
        return invalid ? "invalid-field" : Problems.codeOf(problem.getStatusCode());
    }

    private static void addParameter(HttpProblem.Builder shaped, String name, Object value) {
        switch (name) {
            case "violations" -> shaped.with("errors", errorsOf((List<?>) value));
            case "field" -> shaped.with("errors", List.of(error(String.valueOf(value), "cannot be read")));
            default -> shaped.with(name, value);
        }
    }

    private static List<Map<String, String>> errorsOf(List<?> violations) {
        return violations.stream()
                .map(Violation.class::cast)
                .map(violation -> error(violation.field, violation.message))
                .toList();
    }

    /** "weights[0].nation" becomes the JSON pointer "/weights/0/nation", "nations[1].<list element>" "/nations/1". */
    private static Map<String, String> error(String field, String detail) {
        String place = field.replaceAll("\\.<[^>]+>", "");
        String pointer = place.isEmpty()
                ? ""
                : "/" + place.replace("[", ".").replace("]", "").replace('.', '/');
        return Map.of("pointer", pointer, "code", "invalid-field", "detail", detail);
    }
}
