package org.minilateral.platform.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.minilateral.platform.idempotency.Idempotent;

/** Says once, for every operation, what all operations answer: the problems, and the headers of writes. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CommonAnswers implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String OPERATION = "org.eclipse.microprofile.openapi.annotations.Operation";
    private static final String SCHEMA = "org.eclipse.microprofile.openapi.annotations.media.Schema";
    private static final String ANSWER = "org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema";
    private static final SortedMap<String, String> REASONS = new TreeMap<>(Map.ofEntries(
            Map.entry("400", "The request can't be read, or a field breaks its form."),
            Map.entry("401", "No token, or not one that counts here."),
            Map.entry("403", "You may see it, but your role does not allow this."),
            Map.entry("404", "There is nothing here that you may see; an unknown id gets the same answer."),
            Map.entry("409", "The state of things forbids it now, or an equal request is still running."),
            Map.entry("412", "Somebody changed it meanwhile."),
            Map.entry("413", "The body has more than 1 MiB."),
            Map.entry("415", "The body is not application/json."),
            Map.entry("422", "A field breaks a rule, or the Idempotency-Key was used for another request."),
            Map.entry("428", "If-Match is missing."),
            Map.entry("503", "Something that is needed can't be reached now; see Retry-After.")));

    /** Operation id of each idempotent operation, and whether its key is required. */
    private final Map<String, Boolean> idempotent = new HashMap<>();

    /** Operation id of each operation that makes something, and the schema of what it answers. */
    private final Map<String, String> made = new HashMap<>();

    /** Called at build time with the classes of the application. */
    public CommonAnswers(IndexView classes) {
        for (AnnotationInstance idempotentMethod : classes.getAnnotations(Idempotent.class)) {
            if (idempotentMethod.target().kind() != AnnotationTarget.Kind.METHOD) {
                continue; // the interceptor
            }
            AnnotationValue required = idempotentMethod.value("keyRequired");
            operation(idempotentMethod).ifPresent(id -> idempotent.put(id, required == null || required.asBoolean()));
        }
        for (AnnotationInstance answer : classes.getAnnotations(DotName.createSimple(ANSWER))) {
            String schema = schema(classes, answer.value().asClass().name());
            operation(answer).ifPresent(id -> made.put(id, schema));
        }
    }

    private static Optional<String> operation(AnnotationInstance onMethod) {
        return Optional.ofNullable(onMethod.target().asMethod().annotation(DotName.createSimple(OPERATION)))
                .map(described -> described.value("operationId"))
                .map(AnnotationValue::asString);
    }

    private static String schema(IndexView classes, DotName type) {
        return Optional.ofNullable(classes.getClassByName(type))
                .map(found -> found.declaredAnnotation(DotName.createSimple(SCHEMA)))
                .map(described -> described.value("name"))
                .map(AnnotationValue::asString)
                .orElse(type.withoutPackagePrefix());
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema(PROBLEM, problem());
        REASONS.forEach((status, reason) -> document.getComponents()
                .addResponse(
                        "Problem" + status,
                        OASFactory.createAPIResponse()
                                .description(reason)
                                .content(content("application/problem+json", PROBLEM))));
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> complete(operation, method, path.contains("{"))));
    }

    private void complete(Operation operation, HttpMethod method, boolean hasId) {
        answers(method, hasId).forEach(status -> {
            // The framework names some refusals of its own, and does not say what they look like.
            APIResponse said = operation.getResponses().getAPIResponse(status);
            if (said == null || said.getContent() == null && said.getRef() == null) {
                operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().ref("Problem" + status));
            }
        });
        // The framework forgets what is made where an operation does not say in which form it answers.
        APIResponse created = operation.getResponses().getAPIResponse("201");
        if (created != null && created.getContent() == null && made.containsKey(operation.getOperationId())) {
            created.setContent(content(MediaType.APPLICATION_JSON, made.get(operation.getOperationId())));
        }
        Boolean keyRequired = idempotent.get(operation.getOperationId());
        if (keyRequired != null) {
            operation.addParameter(
                    header("Idempotency-Key", "Makes a repeated request take effect once; such as a UUID")
                            .required(keyRequired));
        }
    }

    private static Content content(String form, String schema) {
        return OASFactory.createContent()
                .addMediaType(
                        form,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(schema)));
    }

    private static List<String> answers(HttpMethod method, boolean hasId) {
        List<String> always = hasId ? List.of("400", "401", "403", "404", "503") : List.of("400", "401", "403", "503");
        return switch (method) {
            case POST -> join(always, "409", "413", "415", "422");
            case PUT, PATCH -> join(always, "409", "412", "413", "415", "422", "428");
            case DELETE -> join(always, "409", "412", "428");
            default -> always;
        };
    }

    private static List<String> join(List<String> always, String... more) {
        return Stream.concat(always.stream(), Stream.of(more)).toList();
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(text().minLength(1).maxLength(200));
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("RFC 9457 problem details; further members tell the facts of a rule")
                .addProperty("type", text().description("stable, names the rule"))
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("instance", text())
                .addProperty("code", text().description("stable, the last part of the type"))
                .addProperty("traceId", text().description("tell it to the operator"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(OASFactory.createSchema()
                                        .addType(SchemaType.OBJECT)
                                        .addProperty("pointer", text().description("JSON pointer into the body"))
                                        .addProperty("code", text())
                                        .addProperty("detail", text())))
                .addRequired("type")
                .addRequired("status")
                .addRequired("code")
                .addRequired("traceId");
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
