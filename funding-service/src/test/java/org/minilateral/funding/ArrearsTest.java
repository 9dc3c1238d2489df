package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.minilateral.funding.arrears.Watch;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.TestClock;
import org.minilateral.testkit.Tokens;

@QuarkusTest
class ArrearsTest {

    @Inject
    Watch watch;

    @Inject
    TestClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void fallingIntoArrearsAndPayingIsToldOnceEach() {
        Scene scene = Scene.of("DEU", "FRA");
        String assessment =
                scene.assessment(Scene.share("2", Scene.line("DEU", "1"), Scene.line("FRA", "1")), "EUR", "100.00");
        Map<String, Object> due = scene.call(assessment, "EUR", "100.00")
                .statusCode(201)
                .extract()
                .path("$");
        LocalDate dueOn = LocalDate.parse((String) due.get("dueOn"));
        clock.advance(Duration.between(clock.instant(), dueOn.atTime(12, 0).toInstant(ZoneOffset.UTC)));
        watch.look();
        assertThat(told(scene)).isEmpty();
        clock.advance(Duration.ofDays(1));
        watch.look();
        watch.look();
        assertThat(told(scene)).containsExactlyInAnyOrder("DEU " + dueOn, "FRA " + dueOn);
        scene.receive((String) due.get("id"), Scene.receipt("FRA", "EUR", "50.00", dueOn.toString()))
                .statusCode(201);
        watch.look();
        assertThat(told(scene)).containsExactlyInAnyOrder("DEU " + dueOn, "FRA " + dueOn, "FRA paid");
    }

    private static List<String> told(Scene scene) {
        return Feed.of(scene.id().toString(), Tokens.service("consortium-service")).stream()
                .filter(event -> event.get("type").toString().endsWith("arrears.v1"))
                .map(event -> (Map<?, ?>) event.get("data"))
                .map(data -> data.get("nation") + " "
                        + (data.containsKey("overdueSince") ? data.get("overdueSince") : "paid"))
                .toList();
    }
}
