package org.minilateral.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The identity server of this machine, with the realm that production uses. */
final class Keycloak {
    static final String NAME = "keycloak";
    static final String ADMINISTRATOR = "admin";
    static final String ADMINISTRATOR_PASSWORD = "admin";
    private static final List<String> START = List.of(
            "start",
            "--optimized",
            "--import-realm",
            "--cache=local",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-management-host=127.0.0.1",
            // Its readiness is asked for many times a second while it starts; each "not yet" would be a line.
            "--log-level=INFO,io.smallrye.health:WARN");

    private final KeycloakHome home;
    private final Ports ports;

    Keycloak(KeycloakHome home, Ports ports) {
        this.home = home;
        this.ports = ports;
    }

    static URI issuer(Ports ports) {
        return ports.url(Port.KEYCLOAK).resolve("/realms/minilateral");
    }

    static URI health(Ports ports) {
        return ports.url(Port.KEYCLOAK_MANAGEMENT).resolve("/health/ready");
    }

    /** @param theme how its pages look */
    Process start(Children children, Path realm, Path theme) {
        offer(realm, theme);
        return children.start(NAME, home.command("-Xmx512m", START), environment());
    }

    /** Keycloak imports what lies in this folder, unless it has a realm of that name already. */
    private void offer(Path realm, Path theme) {
        try {
            var imports = Files.createDirectories(home.path().resolve("data/import"));
            Files.copy(realm, imports.resolve("realm.json"), StandardCopyOption.REPLACE_EXISTING);
            Folders.copy(theme, home.path().resolve("themes"));
        } catch (IOException e) {
            throw new CannotStart("The realm and its pages cannot be offered to Keycloak: " + e.getMessage(), e);
        }
    }

    private Map<String, String> environment() {
        var told = new HashMap<String, String>();
        told.put("KC_DB_URL", "jdbc:postgresql://localhost:" + ports.of(Port.POSTGRES) + "/keycloak");
        told.put("KC_DB_USERNAME", "keycloak");
        told.put("KC_DB_PASSWORD", "keycloak");
        told.put("KC_HOSTNAME", ports.url(Port.KEYCLOAK).toString());
        told.put("KC_HTTP_PORT", String.valueOf(ports.of(Port.KEYCLOAK)));
        told.put("KC_HTTP_MANAGEMENT_PORT", String.valueOf(ports.of(Port.KEYCLOAK_MANAGEMENT)));
        told.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        told.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR_PASSWORD);
        // The placeholders of the realm file.
        told.put("MINILATERAL_WEB_URL", ports.url(Port.WEB).toString());
        told.put("MINILATERAL_WEB_INSIDE_URL", ports.url(Port.WEB).toString());
        for (var service : Service.values()) {
            told.put("MINILATERAL_" + service.name() + "_SECRET", service.secret());
        }
        return told;
    }
}
