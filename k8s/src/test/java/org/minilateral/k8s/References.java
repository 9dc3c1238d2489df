package org.minilateral.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What one object says of another has to be true: names, keys, labels, ports. */
final class References {

    private final Overlay overlay;
    private final Set<String> kept = new HashSet<>();
    private final List<String> complaints = new ArrayList<>();

    private References(Overlay overlay) {
        this.overlay = overlay;
        overlay.all("ConfigMap").forEach(map -> keep("ConfigMap", map, map.path("data")));
        overlay.all("Secret").forEach(secret -> {
            keep("Secret", secret, secret.path("data"));
            keep("Secret", secret, secret.path("stringData"));
        });
        overlay.all("ExternalSecret").forEach(this::keepExternal);
        overlay.all("Certificate").forEach(certificate -> {
            String name = certificate.at("/spec/secretName").asText();
            kept.addAll(List.of("Secret " + name + " tls.crt", "Secret " + name + " tls.key", "Secret " + name + " "));
        });
        // CloudNativePG makes it: the authority behind the servers' certificates.
        overlay.all("Cluster").forEach(cluster -> {
            String name = cluster.at("/metadata/name").asText() + "-ca";
            kept.addAll(List.of("Secret " + name + " ca.crt", "Secret " + name + " "));
        });
    }

    static List<String> complaints(Overlay overlay) {
        References references = new References(overlay);
        overlay.pods().forEach(references::pod);
        overlay.objects().forEach(references::anySecretOfAnOperator);
        overlay.all("Service").forEach(references::service);
        overlay.all("HTTPRoute").forEach(references::route);
        overlay.all("Gateway")
                .flatMap(gateway -> gateway.findValues("certificateRefs").stream())
                .forEach(certificates -> references.need("Gateway", "Secret", certificates.at("/0/name"), ""));
        overlay.all("Keycloak")
                .forEach(keycloak -> List.of("username", "password")
                        .forEach(key -> references.need(
                                Overlay.title(keycloak),
                                "Secret",
                                keycloak.at("/spec/bootstrapAdmin/user/secret"),
                                key)));
        Stream.of("Deployment", "StatefulSet").flatMap(overlay::all).forEach(references::selector);
        overlay.all("PodDisruptionBudget").forEach(references::budget);
        overlay.all("HorizontalPodAutoscaler").forEach(references::scaler);
        return references.complaints;
    }

    private void keep(String kind, JsonNode object, JsonNode data) {
        String name = kind + " " + object.at("/metadata/name").asText();
        kept.add(name + " ");
        data.fieldNames().forEachRemaining(key -> kept.add(name + " " + key));
    }

    private void keepExternal(JsonNode external) {
        String name = "Secret " + external.at("/spec/target/name").asText();
        kept.add(name + " ");
        Pod.stream(external.at("/spec/data"))
                .forEach(entry -> kept.add(name + " " + entry.path("secretKey").asText()));
        // What a template makes is all there is then.
        JsonNode template = external.at("/spec/target/template/data");
        template.fieldNames().forEachRemaining(key -> kept.add(name + " " + key));
    }

    private void need(String owner, String kind, JsonNode name, String key) {
        String needed = kind + " " + name.asText() + " " + key;
        if (!kept.contains(needed)) {
            complaints.add(owner + " needs " + needed.strip() + ", which nobody makes");
        }
    }

    private void pod(Pod pod) {
        JsonNode account = pod.spec().path("serviceAccountName");
        if (!account.isMissingNode()
                && overlay.find("ServiceAccount", account.asText()).isEmpty()) {
            complaints.add(pod.owner() + " runs as ServiceAccount " + account.asText() + ", which nobody makes");
        }
        pod.allContainers().forEach(container -> {
            Pod.stream(container.path("env"))
                    .map(variable -> variable.path("valueFrom"))
                    .forEach(source -> {
                        keyed(pod.owner(), source);
                    });
            Pod.stream(container.path("envFrom")).forEach(source -> {
                if (source.has("configMapRef")) {
                    need(pod.owner(), "ConfigMap", source.at("/configMapRef/name"), "");
                }
                if (source.has("secretRef")) {
                    complaints.add(pod.owner() + " takes a Secret whole, and so more than it needs");
                }
            });
            Set<String> volumes = new HashSet<>();
            Pod.stream(pod.spec().path("volumes"))
                    .forEach(volume -> volumes.add(volume.path("name").asText()));
            overlay.all("StatefulSet")
                    .forEach(set -> Pod.stream(set.at("/spec/volumeClaimTemplates"))
                            .forEach(claim ->
                                    volumes.add(claim.at("/metadata/name").asText())));
            Pod.stream(container.path("volumeMounts"))
                    .map(mount -> mount.path("name").asText())
                    .filter(name -> !volumes.contains(name))
                    .forEach(name -> complaints.add(pod.owner() + " mounts " + name + ", which it does not have"));
        });
        Pod.stream(pod.spec().path("volumes")).forEach(volume -> {
            if (volume.has("configMap")) {
                need(pod.owner(), "ConfigMap", volume.at("/configMap/name"), "");
            }
            if (volume.has("secret")) {
                need(pod.owner(), "Secret", volume.at("/secret/secretName"), "");
            }
        });
        filesOfSecrets(pod);
    }

    /** A file named by a variable lies in a mounted Secret under that key. */
    private void filesOfSecrets(Pod pod) {
        pod.containers()
                .forEach(container -> Pod.stream(container.path("volumeMounts")).forEach(mount -> {
                    String folder = mount.path("mountPath").asText() + "/";
                    Pod.stream(pod.spec().path("volumes"))
                            .filter(volume -> volume.path("name").equals(mount.path("name")) && volume.has("secret"))
                            .forEach(volume -> Pod.stream(container.path("env"))
                                    .map(variable -> variable.path("value").asText())
                                    .filter(value -> value.startsWith(folder))
                                    .forEach(value -> need(
                                            pod.owner(),
                                            "Secret",
                                            volume.at("/secret/secretName"),
                                            value.substring(folder.length()))));
                }));
    }

    private void keyed(String owner, JsonNode source) {
        if (source.has("secretKeyRef")) {
            need(
                    owner,
                    "Secret",
                    source.at("/secretKeyRef/name"),
                    source.at("/secretKeyRef/key").asText());
        }
        if (source.has("configMapKeyRef")) {
            need(
                    owner,
                    "ConfigMap",
                    source.at("/configMapKeyRef/name"),
                    source.at("/configMapKeyRef/key").asText());
        }
    }

    /** Operators take Secrets as {name, key}, or by the name alone where they fix the keys. */
    private void anySecretOfAnOperator(JsonNode object) {
        String owner = Overlay.title(object);
        if (!object.path("apiVersion")
                .asText()
                .matches("(postgresql|barmancloud)\\.cnpg\\.io/.*|k8s\\.keycloak\\.org/.*")) {
            return;
        }
        object.path("spec").findParents("key").stream()
                .filter(reference -> reference.has("name") && reference.size() == 2)
                .forEach(reference -> need(
                        owner,
                        "Secret",
                        reference.path("name"),
                        reference.path("key").asText()));
        object.path("spec").findValues("passwordSecret").stream()
                .filter(reference -> !reference.has("key"))
                .forEach(reference -> List.of("username", "password")
                        .forEach(key -> need(owner, "Secret", reference.path("name"), key)));
    }

    private void service(JsonNode service) {
        var selector = Pod.labels(service.at("/spec/selector"));
        List<Pod> chosen = overlay.pods().stream()
                .filter(pod -> pod.labels().entrySet().containsAll(selector.entrySet()))
                .toList();
        if (chosen.size() != 1) {
            complaints.add(Overlay.title(service) + " chooses pods of " + chosen.size() + " workloads");
        }
        chosen.forEach(pod -> Pod.stream(service.at("/spec/ports"))
                .map(port -> port.path("targetPort").asText())
                .filter(port -> pod.containers()
                        .flatMap(container -> Pod.stream(container.path("ports")))
                        .noneMatch(open -> open.path("name").asText().equals(port)))
                .forEach(
                        port -> complaints.add(Overlay.title(service) + " leads to a port that is not open: " + port)));
    }

    /** Keycloak's own Service is made by its operator. */
    private void route(JsonNode route) {
        for (JsonNode backends : route.findValues("backendRefs")) {
            JsonNode name = backends.at("/0/name");
            boolean there = name.asText().equals("keycloak-service")
                    || overlay.find("Service", name.asText()).isPresent();
            if (!there) {
                complaints.add(Overlay.title(route) + " leads to " + name.asText() + ", which is not there");
            }
        }
    }

    private void selector(JsonNode workload) {
        if (!Pod.labels(workload.at("/spec/template/metadata/labels"))
                .entrySet()
                .containsAll(
                        Pod.labels(workload.at("/spec/selector/matchLabels")).entrySet())) {
            complaints.add(Overlay.title(workload) + " does not choose its own pods");
        }
    }

    private void budget(JsonNode budget) {
        var selector = Pod.labels(budget.at("/spec/selector/matchLabels"));
        long chosen = overlay.pods().stream()
                .filter(pod -> pod.labels().entrySet().containsAll(selector.entrySet()))
                .count();
        if (chosen != 1) {
            complaints.add(Overlay.title(budget) + " guards pods of " + chosen + " workloads");
        }
    }

    private void scaler(JsonNode scaler) {
        JsonNode target = scaler.at("/spec/scaleTargetRef");
        if (overlay.find(target.path("kind").asText(), target.path("name").asText())
                .isEmpty()) {
            complaints.add(Overlay.title(scaler) + " scales what is not there");
        }
    }
}
