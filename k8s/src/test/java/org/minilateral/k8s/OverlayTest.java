package org.minilateral.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OverlayTest {

    static Stream<Arguments> everyRuleInEveryOverlay() {
        return Stream.of("local", "production")
                .flatMap(overlay -> Stream.of(Rule.values()).map(rule -> Arguments.of(overlay, rule)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void everyRuleInEveryOverlay(String overlay, Rule rule) {
        assertThat(rule.complaints(Overlay.of(overlay))).isEmpty();
    }
}
