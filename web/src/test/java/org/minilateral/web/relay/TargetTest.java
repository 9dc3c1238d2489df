package org.minilateral.web.relay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @Test
    void whatTheServicesServeIsReached() {
        assertThat(Target.of("/api/funding/v1/consortia")).contains(new Target("funding", "/v1/consortia"));
        assertThat(Target.of("/api/project/openapi")).contains(new Target("project", "/openapi"));
        assertThat(Target.of("/api/consortium/v1/nations/JPN%20x/a:b@c.d"))
                .contains(new Target("consortium", "/v1/nations/JPN%20x/a:b@c.d"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/funding",
                "/api/funding/",
                "/api/funding/v1",
                "/api/funding/v1/",
                "/api/funding/q/metrics",
                "/api/funding/swagger-ui",
                "/api/funding/openapi/x",
                "/api/funding/v1/../q/metrics",
                "/api/funding/v1/..",
                "/api/funding/v1/./a",
                "/api/funding/v1/a/..",
                "/api/funding/v1/%2e%2e/q",
                "/api/funding/v1/%2E./q",
                "/api/funding/v1/a%2fb",
                "/api/funding/v1/a%2Fb",
                "/api/funding/v1/a%5cb",
                "/api/funding/v1/a%252fb",
                "/api/funding/v1/a%00",
                "/api/funding/v1/a%0d%0aX",
                "/api/funding/v1//a",
                "/api/funding//v1/a",
                "//api/funding/v1/a",
                "/api/funding/v1/a\\b",
                "/api/funding/v1/a b",
                "/api/funding/v1/a%zz",
                "/api/funding@elsewhere/v1/a",
                "/api/FUNDING/v1/a",
                "/api/funding/v2/a",
                "/API/funding/v1/a",
                "/x/../api/funding/v1/a"
            })
    void nothingElseIs(String path) {
        assertThat(Target.of(path)).isEmpty();
    }
}
