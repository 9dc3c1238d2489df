package org.minilateral.stack;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The programs of the product: where each is built, and what it is told when it starts. */
public enum Service {
    CONSORTIUM(Port.CONSORTIUM, Port.CONSORTIUM_MANAGEMENT),
    PROJECT(Port.PROJECT, Port.PROJECT_MANAGEMENT),
    FUNDING(Port.FUNDING, Port.FUNDING_MANAGEMENT),
    WEB(Port.WEB, Port.WEB_MANAGEMENT);

    final Port port;
    final Port management;

    Service(Port port, Port management) {
        this.port = port;
        this.management = management;
    }

    /** The name of its database, and the first word of its database roles. */
    String noun() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The pages keep nothing: what they show lies with the services, and who is signed in with the browser. */
    boolean keepsData() {
        return this != WEB;
    }

    /** Its name as a module, as a client of Keycloak and as an audience. */
    public String label() {
        return keepsData() ? noun() + "-service" : noun();
    }

    /** What it proves itself with; of this machine only, a deployment brings its own. */
    String secret() {
        return label() + "-local";
    }

    URI health(Ports ports) {
        return ports.url(management).resolve("/q/health/ready");
    }

    List<String> command(Path checkout) {
        var jar = checkout.resolve(label()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new CannotStart(jar + " is missing: build it with ./mvnw package");
        }
        return Java.command(
                "-Xmx384m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-jar", jar.toString());
    }

    Map<String, String> environment(Ports ports, DataFolder folder) {
        var told = new HashMap<String, String>();
        told.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        told.put("QUARKUS_HTTP_PORT", String.valueOf(ports.of(port)));
        told.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        told.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(ports.of(management)));
        told.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        told.put("MINILATERAL_ISSUER", Keycloak.issuer(ports).toString());
        told.put("MINILATERAL_CLIENT_SECRET", secret());
        if (keepsData()) {
            told.put("MINILATERAL_DB_URL", "jdbc:postgresql://localhost:" + ports.of(Port.POSTGRES) + "/" + noun());
            told.put("MINILATERAL_DB_OWNER_PASSWORD", noun() + "_owner");
            told.put("MINILATERAL_DB_APP_PASSWORD", noun() + "_app");
            told.put("MINILATERAL_SEAL_KEY_FILE", folder.sealingKey().toString());
            told.put("MINILATERAL_SEAL_CREATE_KEY", "true");
        } else {
            told.put("MINILATERAL_WEB_COOKIE_KEY", "the cookies of this machine, and of no other");
        }
        for (var service : values()) {
            told.put(
                    "MINILATERAL_" + service.name() + "_URL",
                    ports.url(service.port).toString());
        }
        return told;
    }

    static Service named(String label) {
        return Arrays.stream(values())
                .filter(service ->
                        service.noun().equals(label) || service.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new CannotStart("There is no service named " + label));
    }
}
