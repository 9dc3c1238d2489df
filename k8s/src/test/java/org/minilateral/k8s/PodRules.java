package org.minilateral.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How a pod has to be closed, measured and asked for its health. */
final class PodRules {

    private PodRules() {}

    static List<String> complaints(Overlay overlay) {
        return overlay.pods().stream().flatMap(pod -> complaints(pod).stream()).toList();
    }

    private static List<String> complaints(Pod pod) {
        List<String> complaints = new ArrayList<>();
        JsonNode spec = pod.spec();
        JsonNode security = spec.path("securityContext");
        check(
                complaints,
                pod,
                spec.path("automountServiceAccountToken").isBoolean()
                        && !spec.path("automountServiceAccountToken").booleanValue(),
                "gets a token of the cluster");
        check(complaints, pod, security.path("runAsNonRoot").asBoolean(), "may run as root");
        check(complaints, pod, security.path("runAsUser").asInt() > 0, "names no user by number");
        check(
                complaints,
                pod,
                security.at("/seccompProfile/type").asText().equals("RuntimeDefault"),
                "has no seccomp profile");
        for (String host : Set.of("hostNetwork", "hostPID", "hostIPC")) {
            check(complaints, pod, !spec.path(host).asBoolean(), "shares with the node: " + host);
        }
        Pod.stream(spec.path("volumes"))
                .forEach(volume -> check(
                        complaints,
                        pod,
                        Stream.of("configMap", "secret", "emptyDir", "projected", "persistentVolumeClaim")
                                .anyMatch(volume::has),
                        "has a volume of a kind that is not allowed: "
                                + volume.path("name").asText()));
        check(
                complaints,
                pod,
                spec.path("restartPolicy").asText().equals("OnFailure") == pod.runsToItsEnd(),
                "has the wrong restart policy");
        pod.allContainers().forEach(container -> container(complaints, pod, container));
        if (!pod.runsToItsEnd()) {
            pod.containers().forEach(container -> probes(complaints, pod, container));
        }
        return complaints;
    }

    private static void container(List<String> complaints, Pod pod, JsonNode container) {
        String name = container.path("name").asText();
        JsonNode security = container.path("securityContext");
        check(complaints, pod, security.path("readOnlyRootFilesystem").asBoolean(), name + " may write into its image");
        check(
                complaints,
                pod,
                !security.path("allowPrivilegeEscalation").asBoolean(true),
                name + " may gain privileges");
        check(complaints, pod, !security.path("privileged").asBoolean(), name + " is privileged");
        check(
                complaints,
                pod,
                security.at("/capabilities/drop").toString().equals("[\"ALL\"]"),
                name + " keeps capabilities");
        check(complaints, pod, security.at("/capabilities/add").isMissingNode(), name + " adds capabilities");
        for (String side : List.of("requests", "limits")) {
            for (String resource : List.of("cpu", "memory")) {
                check(
                        complaints,
                        pod,
                        container.path("resources").path(side).has(resource),
                        name + " has no " + side + " of " + resource);
            }
        }
        String image = container.path("image").asText();
        String tag = image.substring(image.lastIndexOf('/') + 1);
        check(complaints, pod, tag.contains(":") && !tag.endsWith(":latest"), name + " runs any version: " + image);
        check(
                complaints,
                pod,
                Set.of("IfNotPresent", "Never")
                        .contains(container.path("imagePullPolicy").asText()),
                name + " is pulled although it is there");
    }

    /** Three questions, each to a port that the container opens; a slow start is not taken for a dead process. */
    private static void probes(List<String> complaints, Pod pod, JsonNode container) {
        String name = container.path("name").asText();
        for (String probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
            JsonNode asked = container.path(probe);
            check(complaints, pod, asked.has("httpGet") || asked.has("exec"), name + " has no " + probe);
            if (asked.has("httpGet")) {
                String port = asked.at("/httpGet/port").asText();
                check(
                        complaints,
                        pod,
                        Pod.stream(container.path("ports"))
                                .anyMatch(open -> open.path("name").asText().equals(port)),
                        name + " is asked by its " + probe + " at a port that is not open: " + port);
            }
        }
        JsonNode startup = container.path("startupProbe");
        check(
                complaints,
                pod,
                startup.path("periodSeconds").asInt()
                                * startup.path("failureThreshold").asInt()
                        >= 120,
                name + " is given less than two minutes to start");
    }

    private static void check(List<String> complaints, Pod pod, boolean kept, String complaint) {
        if (!kept) {
            complaints.add(pod.owner() + ": " + complaint);
        }
    }
}
