package org.minilateral.web;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** What stands around the web in its tests: an identity server and a service, both real servers; two services are down. */
public final class Neighbourhood implements QuarkusTestResourceLifecycleManager {
    private static IdentityServer identity;
    private static FakeService service;

    public static IdentityServer identity() {
        return identity;
    }

    /** Stands for the funding service. */
    public static FakeService service() {
        return service;
    }

    @Override
    public Map<String, String> start() {
        identity = new IdentityServer();
        service = new FakeService();
        var settings = new HashMap<String, String>();
        settings.put("quarkus.oidc.auth-server-url", identity.address());
        settings.put("quarkus.oidc.token.issuer", identity.address());
        settings.put("quarkus.oidc.credentials.secret", IdentityServer.SECRET);
        settings.put("quarkus.oidc.token-state-manager.encryption-secret", "thirty-two characters or more of a key");
        settings.put("quarkus.oidc.authentication.state-secret", "thirty-two characters or more of a key");
        settings.put("minilateral.relay.services.funding", service.address());
        // Nobody listens there.
        settings.put("minilateral.relay.services.project", "http://localhost:1");
        settings.put("minilateral.export.rows", "1000");
        settings.put("minilateral.session.patience", "4s");
        // What is packaged knows no ports for tests; a product may run beside it.
        settings.put("quarkus.management.port", "0");
        return settings;
    }

    @Override
    public void stop() {
        if (identity != null) {
            identity.close();
            service.close();
        }
    }
}
