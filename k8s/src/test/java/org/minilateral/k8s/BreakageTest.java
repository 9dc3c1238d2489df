package org.minilateral.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each slip that a rule is there for is found by it: the rules are broken one at a time, in a copy. */
class BreakageTest {

    private static final String FUNDING = "Deployment funding-service";
    private static final String APP = "/spec/template/spec/containers/0";

    static Stream<Arguments> everySlipIsFound() {
        return Stream.of(
                slip(Rule.FIELDS_ARE_KNOWN, "replica", at(FUNDING, "/spec", spec -> spec.put("replica", 3))),
                slip(Rule.FIELDS_ARE_KNOWN, "readinesProbe", at(FUNDING, APP, app -> app.putObject("readinesProbe"))),
                slip(
                        Rule.FIELDS_ARE_KNOWN,
                        "not a valid `java.lang.Long`",
                        at(FUNDING, "/spec/template/spec", spec -> spec.put("terminationGracePeriodSeconds", "soon"))),
                slip(
                        Rule.FIELDS_ARE_KNOWN,
                        "instance",
                        at("Cluster database", "/spec", spec -> spec.put("instance", 3))),
                slip(
                        Rule.FIELDS_ARE_KNOWN,
                        "is no integer",
                        at("Cluster database", "/spec", spec -> spec.put("instances", "3"))),
                slip(
                        Rule.FIELDS_ARE_KNOWN,
                        "nothing is known",
                        at(FUNDING, "", object -> object.put("kind", "Deploymint"))),
                slip(
                        Rule.PODS_ARE_CLOSED_MEASURED_AND_ASKED,
                        "token",
                        at(FUNDING, "/spec/template/spec", spec -> spec.remove("automountServiceAccountToken"))),
                slip(
                        Rule.PODS_ARE_CLOSED_MEASURED_AND_ASKED,
                        "any version",
                        at(FUNDING, APP, app -> app.put("image", "minilateral/funding-service:latest"))),
                slip(
                        Rule.PODS_ARE_CLOSED_MEASURED_AND_ASKED,
                        "any version",
                        at(FUNDING, APP, app -> app.put("image", "minilateral/funding-service"))),
                slip(
                        Rule.PODS_ARE_CLOSED_MEASURED_AND_ASKED,
                        "write into its image",
                        at(
                                FUNDING,
                                APP + "/securityContext",
                                security -> security.put("readOnlyRootFilesystem", false))),
                slip(
                        Rule.PODS_ARE_CLOSED_MEASURED_AND_ASKED,
                        "limits of memory",
                        at(FUNDING, APP + "/resources/limits", limits -> limits.remove("memory"))),
                slip(
                        Rule.PODS_ARE_CLOSED_MEASURED_AND_ASKED,
                        "not open: managment",
                        at(FUNDING, APP + "/livenessProbe/httpGet", probe -> probe.put("port", "managment"))),
                slip(
                        Rule.PODS_ARE_CLOSED_MEASURED_AND_ASKED,
                        "as root",
                        at(
                                FUNDING,
                                "/spec/template/spec/securityContext",
                                security -> security.put("runAsNonRoot", false))),
                slip(
                        Rule.REFERENCES_LEAD_SOMEWHERE,
                        "funding-db-app pasword",
                        at(
                                FUNDING,
                                APP,
                                app -> app.findParents("secretKeyRef").stream()
                                        .filter(source -> source.toString().contains("funding-db-app"))
                                        .forEach(source ->
                                                ((ObjectNode) source.path("secretKeyRef")).put("key", "pasword")))),
                slip(Rule.REFERENCES_LEAD_SOMEWHERE, "Secret funding-seal", gone("ExternalSecret funding-seal")),
                slip(Rule.REFERENCES_LEAD_SOMEWHERE, "backup-store", gone("ExternalSecret backup-store")),
                slip(Rule.REFERENCES_LEAD_SOMEWHERE, "keycloak-admin", gone("ExternalSecret keycloak-admin")),
                slip(
                        Rule.REFERENCES_LEAD_SOMEWHERE,
                        "0 workloads",
                        at("Service web", "/spec/selector", selector -> selector.put("app.kubernetes.io/name", "wep"))),
                slip(
                        Rule.REFERENCES_LEAD_SOMEWHERE,
                        "does not choose its own",
                        at(
                                FUNDING,
                                "/spec/selector/matchLabels",
                                labels -> labels.put("app.kubernetes.io/name", "funding"))),
                slip(
                        Rule.REFERENCES_LEAD_SOMEWHERE,
                        "not open: htpp",
                        at("Service web", "/spec/ports/0", port -> port.put("targetPort", "htpp"))),
                slip(
                        Rule.REFERENCES_LEAD_SOMEWHERE,
                        "wep",
                        at("HTTPRoute web", "/spec/rules/0/backendRefs/0", backend -> backend.put("name", "wep"))),
                slip(
                        Rule.PROGRAMS_ARE_TOLD_WHAT_THEY_NEED,
                        "not told MINILATERAL_DB_URL",
                        without("MINILATERAL_DB_URL")),
                slip(
                        Rule.PROGRAMS_ARE_TOLD_WHAT_THEY_NEED,
                        "not told MINILATERAL_SEAL_KEY_FILE",
                        without("MINILATERAL_SEAL_KEY_FILE")),
                slip(
                        Rule.PROGRAMS_ARE_TOLD_WHAT_THEY_NEED,
                        "written down",
                        at(
                                FUNDING,
                                APP + "/env/0",
                                variable -> variable.put("name", "MINILATERAL_DB_APP_PASSWORD")
                                        .put("value", "funding_app"))),
                slip(
                        Rule.PROGRAMS_ARE_TOLD_WHAT_THEY_NEED,
                        "is told 8080",
                        at(FUNDING, APP + "/ports/0", port -> port.put("containerPort", 8083))),
                slip(
                        Rule.NOBODY_SPEAKS_WITHOUT_NEED,
                        "stranger -> funding-service any",
                        at("NetworkPolicy services", "/spec", spec -> ((ArrayNode) spec.path("ingress")).addObject())),
                slip(
                        Rule.NOBODY_SPEAKS_WITHOUT_NEED,
                        "web -> database 5432",
                        at("NetworkPolicy database", "/spec/ingress/0", rule -> rule.remove("from"))
                                .andThen(at(
                                        "NetworkPolicy web",
                                        "/spec",
                                        spec -> ((ArrayNode) spec.path("egress")).addObject()))),
                slip(
                        Rule.NOBODY_SPEAKS_WITHOUT_NEED,
                        "may not: funding-service -> database 5432",
                        gone("NetworkPolicy database")),
                slip(Rule.NO_REQUEST_IS_LOST, "budget", gone("PodDisruptionBudget web")),
                slip(
                        Rule.NO_REQUEST_IS_LOST,
                        "killed while it still answers",
                        at(FUNDING, "/spec/template/spec", spec -> spec.put("terminationGracePeriodSeconds", 15))),
                slip(Rule.NO_REQUEST_IS_LOST, "closes kept connections", without("QUARKUS_SHUTDOWN_DELAY")),
                slip(
                        Rule.NO_REQUEST_IS_LOST,
                        "may be wanted",
                        at("HorizontalPodAutoscaler funding-service", "/spec", spec -> spec.put("maxReplicas", 40))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void everySlipIsFound(Rule rule, String complaint, Consumer<Overlay> slip) {
        Overlay broken = Overlay.of("production").copy();
        slip.accept(broken);
        assertThat(rule.complaints(broken))
                .anySatisfy(found -> assertThat(found).contains(complaint));
    }

    private static Arguments slip(Rule rule, String complaint, Consumer<Overlay> slip) {
        return Arguments.of(rule, complaint, slip);
    }

    private static Consumer<Overlay> at(String title, String path, Consumer<ObjectNode> change) {
        return overlay -> change.accept((ObjectNode) object(overlay, title).at(path));
    }

    private static Consumer<Overlay> gone(String title) {
        return overlay -> overlay.objects().remove(object(overlay, title));
    }

    private static Consumer<Overlay> without(String variable) {
        return overlay -> {
            for (JsonNode container : object(overlay, FUNDING).findValues("env")) {
                container.forEach(entry -> {
                    if (entry.path("name").asText().equals(variable)) {
                        ((ObjectNode) entry).put("name", "SOMETHING_ELSE");
                    }
                });
            }
        };
    }

    private static JsonNode object(Overlay overlay, String title) {
        String[] words = title.split(" ");
        return overlay.get(words[0], words[1]);
    }
}
