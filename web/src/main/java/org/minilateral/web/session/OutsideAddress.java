package org.minilateral.web.session;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * What follows from the address that browsers use. Where it is https, a gateway ends TLS in front of us, and nothing in
 * a request says so reliably: cookies are Secure, addresses that we give out are https, and browsers keep to it.
 */
public final class OutsideAddress implements ConfigSourceFactory {
    private static final Map<String, String> UNDER_HTTPS = Map.of(
            "quarkus.oidc.authentication.cookie-force-secure", "true",
            "quarkus.oidc.authentication.force-redirect-https-scheme", "true",
            "quarkus.http.header.\"Strict-Transport-Security\".value", "max-age=31536000; includeSubDomains");

    // Above the defaults of the framework, below whatever a deployment says.
    private static final int ORDINAL = 240;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var address = context.getValue("minilateral.web.url").getValue();
        return address != null && address.startsWith("https://")
                ? List.of(new PropertiesConfigSource(UNDER_HTTPS, "the outside address", ORDINAL))
                : List.of();
    }
}
