package org.minilateral.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Path CHECKOUT = Path.of("checkout");

    @Test
    void usualChoices() {
        var settings = read(Map.of());
        assertThat(settings.data()).isEqualTo(CHECKOUT.resolve(".data"));
        assertThat(settings.ports().of(Port.FUNDING)).isEqualTo(8083);
        assertThat(settings.services())
                .containsExactly(Service.CONSORTIUM, Service.PROJECT, Service.FUNDING, Service.WEB);
        assertThat(settings.example()).isTrue();
    }

    @Test
    void aPortBaseNumbersTheDoorsInOrder() {
        var ports = read(Map.of(), "--port-base", "20000").ports();
        assertThat(ports.of(Port.CONSORTIUM)).isEqualTo(20000);
        assertThat(ports.of(Port.KEYCLOAK_MANAGEMENT)).isEqualTo(20008);
        assertThat(ports.of(Port.WEB)).isEqualTo(20009);
    }

    @Test
    void wordsOverruleTheEnvironment() {
        var environment = Map.of("MINILATERAL_PORT_BASE", "20000", "MINILATERAL_PORT_KEYCLOAK", "30000");
        var ports = read(environment, "--port", "funding", "31000").ports();
        assertThat(ports.of(Port.PROJECT)).isEqualTo(20001);
        assertThat(ports.of(Port.KEYCLOAK)).isEqualTo(30000);
        assertThat(ports.of(Port.FUNDING)).isEqualTo(31000);
    }

    @Test
    void servicesMayBeLeftOut() {
        var settings = read(Map.of(), "--without", "project", "--without", "funding-service", "--no-example");
        assertThat(settings.services()).containsExactly(Service.CONSORTIUM, Service.WEB);
        assertThat(settings.example()).isFalse();
    }

    @Test
    void theDataFolderMayBeAnywhere() {
        assertThat(read(Map.of("MINILATERAL_DATA", "/somewhere/else")).data()).isEqualTo(Path.of("/somewhere/else"));
    }

    @Test
    void whatIsNotUnderstoodIsRefusedInOneLine() {
        assertRefused("--surprise", "--surprise");
        assertRefused("needs a value", "--port-base");
        assertRefused("80", "--port-base", "80");
        assertRefused("many", "--port", "funding", "many");
        assertRefused("no port named fax", "--port", "fax", "8000");
        assertRefused("no service named fax", "--without", "fax");
    }

    private static void assertRefused(String why, String... words) {
        assertThatThrownBy(() -> read(Map.of(), words))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(why)
                .hasMessageNotContaining("\n");
    }

    private static Settings read(Map<String, String> environment, String... words) {
        return Settings.read(CHECKOUT, List.of(words), environment);
    }
}
