package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.minilateral.funding.reminder.ReminderWatching;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.TestClock;
import org.minilateral.testkit.Tokens;

@QuarkusTest
class ReminderTest {

    @Inject
    ReminderWatching watch;

    @Inject
    TestClock clock;

    private final Scene scene = Scene.of("DEU", "FRA", "ITA");
    private final Closing books = new Closing(scene);
    private final LocalDate due = LocalDate.now(ZoneOffset.UTC).plusDays(10);

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void eachLevelComesOnceAndToTheNationAlone() {
        String call = books.called("300.00", due.toString());
        scene.receive(
                call,
                Scene.receipt(
                        "DEU", "EUR", "100.00", LocalDate.now(ZoneOffset.UTC).toString()));
        lookAfter(0);
        assertThat(levels()).isEmpty();
        lookAfter(1);
        lookAfter(20);
        assertThat(levels()).containsExactly("1 FRA", "1 ITA");
        scene.receive(
                        call,
                        Scene.receipt("ITA", "EUR", "100.00", due.plusDays(21).toString()))
                .statusCode(201);
        lookAfter(31);
        lookAfter(100);
        assertThat(levels()).containsExactly("1 FRA", "1 ITA", "2 FRA", "3 FRA");
        assertThat(told("FRA")).containsExactly("FRA 1", "FRA 2", "FRA 3");
        assertThat(told("ITA")).containsExactly("ITA 1");
        assertThat(told("DEU")).as("keeps the books").hasSize(4);
    }

    @Test
    void aConsortiumSaysWhenItReminds() {
        books.read("reminder-levels").body("afterDays", contains(0, 30, 60));
        books.book("reminder-levels", Map.of("afterDays", List.of(10, 10)))
                .statusCode(422)
                .body("code", equalTo("levels-out-of-order"));
        books.book("reminder-levels", Map.of("afterDays", List.of(10, 20))).statusCode(201);
        books.read("reminder-levels").body("afterDays", contains(10, 20));
        books.called("300.00", due.toString());
        lookAfter(10);
        assertThat(levels()).isEmpty();
        lookAfter(30);
        assertThat(levels()).as("the highest that is reached").containsExactly("2 DEU", "2 FRA", "2 ITA");
    }

    private void lookAfter(int days) {
        clock.advance(Duration.between(
                clock.instant(), due.plusDays(days).atTime(12, 0).toInstant(ZoneOffset.UTC)));
        watch.look();
    }

    private List<String> levels() {
        List<Map<String, Object>> items = books.read("reminders").extract().path("items");
        return items.stream()
                .map(item -> item.get("level") + " " + item.get("nation"))
                .sorted()
                .toList();
    }

    private List<String> told(String nation) {
        return Feed.of(scene.id().toString(), Tokens.as("auditor", nation)).stream()
                .filter(event -> event.get("type").toString().endsWith("reminder.v1"))
                .map(event -> (Map<?, ?>) event.get("data"))
                .map(data -> data.get("nation") + " " + data.get("level"))
                .toList();
    }
}
