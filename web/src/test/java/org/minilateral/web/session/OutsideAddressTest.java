package org.minilateral.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutsideAddressTest {

    @Test
    void underHttpsCookiesAreSecureAndBrowsersKeepToIt() {
        assertThat(setting("https://minilateral.example", "quarkus.oidc.authentication.cookie-force-secure"))
                .isEqualTo("true");
        assertThat(setting("https://minilateral.example", "quarkus.oidc.authentication.force-redirect-https-scheme"))
                .isEqualTo("true");
        assertThat(setting("https://minilateral.example", "quarkus.http.header.\"Strict-Transport-Security\".value"))
                .startsWith("max-age=31536000");
    }

    @Test
    void onOnesOwnMachineThereIsNoHttps() {
        assertThat(setting("http://localhost:8080", "quarkus.oidc.authentication.cookie-force-secure"))
                .isNull();
        assertThat(setting("http://localhost:8080", "quarkus.http.header.\"Strict-Transport-Security\".value"))
                .isNull();
    }

    private static String setting(String address, String name) {
        return new SmallRyeConfigBuilder()
                .withDefaultValues(Map.of("minilateral.web.url", address))
                .withSources(new OutsideAddress())
                .build()
                .getConfigValue(name)
                .getValue();
    }
}
