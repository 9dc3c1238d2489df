package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Tokens;

@QuarkusTest
class ReceiptTest {

    private static final String TODAY = LocalDate.now(ZoneOffset.UTC).toString();

    @Test
    void aCallIsPaidInPartsAndTheRestIsAnAdvance() {
        Scene scene = Scene.of("DEU", "FRA");
        String call = called(scene, "100.00");
        scene.receive(call, Scene.receipt("FRA", "EUR", "20.00", TODAY))
                .statusCode(201)
                .body("number", matchesPattern("RC-[0-9]{4}-0001"))
                .body("settled.value", equalTo("20.00"))
                .body("advanced.value", equalTo("0.00"));
        outstanding(scene, call).body("dues.find { it.nation == 'FRA' }.outstanding.value", equalTo("30.00"));
        scene.receive(call, Scene.receipt("FRA", "EUR", "45.50", TODAY))
                .statusCode(201)
                .body("settled.value", equalTo("30.00"))
                .body("advanced.value", equalTo("15.50"));
        outstanding(scene, call)
                .body("dues.find { it.nation == 'FRA' }.outstanding.value", equalTo("0.00"))
                .body("dues.find { it.nation == 'DEU' }.outstanding.value", equalTo("50.00"));
        scene.reader().get("/v1/calls/{id}/receipts", call).then().body("items", hasSize(2));
    }

    @Test
    void moneyThatCameBeforeTheCallIsAnAdvanceUntilThen() {
        Scene scene = Scene.of("DEU", "FRA");
        String call = called(scene, "100.00");
        scene.receive(call, Scene.receipt("FRA", "EUR", "50.00", "2020-02-29"))
                .statusCode(201)
                .body("settled.value", equalTo("50.00"));
        scene.reader()
                .get("/v1/consortia/{id}/trial-balance?asOf=2020-03-01", scene.id())
                .then()
                .body("accounts.find { it.kind == 'ADVANCES' }.credit.value", equalTo("50.00"))
                .body("accounts.find { it.kind == 'BANK' }.debit.value", equalTo("50.00"));
        scene.reader()
                .get("/v1/consortia/{id}/trial-balance", scene.id())
                .then()
                .body("accounts.find { it.kind == 'ADVANCES' }.credit.value", equalTo("0.00"));
    }

    @Test
    void whatCantBeBookedIsRefusedAndNothingChanges() {
        Scene scene = Scene.of("DEU", "FRA");
        String call = called(scene, "100.00");
        refused(scene, call, "FRA", "USD", "1.00", TODAY, "currency-without-rate", "/amount/currency");
        refused(scene, call, "FRA", "EUR", "0.00", TODAY, "amount-not-positive", "/amount/value");
        refused(scene, call, "FRA", "EUR", "-1.00", TODAY, "amount-not-positive", "/amount/value");
        refused(scene, call, "ITA", "EUR", "1.00", TODAY, "nation-not-called", "/nation");
        refused(scene, call, "FRA", "EUR", "1.00", "2999-01-01", "value-date-in-future", "/valueDate");
        scene.reader().get("/v1/calls/{id}/receipts", call).then().body("items", hasSize(0));
    }

    @Test
    void twentyEqualReceiptsAtOnceAreOnePosting() {
        Scene scene = Scene.of("DEU", "FRA");
        String call = called(scene, "100.00");
        String key = UUID.randomUUID().toString();
        Callable<Response> request = () -> As.bearing(Tokens.as("finance-officer", "DEU"), key)
                .body(Scene.receipt("FRA", "EUR", "10.00", TODAY))
                .post("/v1/calls/{id}/receipts", call);
        List<Response> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = threads.invokeAll(Stream.generate(() -> request).limit(20).toList()).stream()
                    .map(Future::resultNow)
                    .toList();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        assertThat(answers).extracting(Response::statusCode).contains(201).isSubsetOf(201, 409);
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .map(answer -> answer.path("id").toString())
                        .distinct())
                .hasSize(1);
        scene.reader().get("/v1/calls/{id}/receipts", call).then().body("items", hasSize(1));
        scene.reader()
                .get("/v1/consortia/{id}/journal", scene.id())
                .then()
                .body("items.findAll { it.kind == 'RECEIPT' }", hasSize(1));
    }

    private static void refused(
            Scene scene,
            String call,
            String nation,
            String currency,
            String amount,
            String day,
            String code,
            String pointer) {
        scene.receive(call, Scene.receipt(nation, currency, amount, day))
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    private static String called(Scene scene, String amount) {
        return scene.call(scene.assessment(scene.equal(), "EUR", amount), "EUR", amount)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse outstanding(Scene scene, String call) {
        return scene.reader().get("/v1/calls/{id}", call).then().statusCode(200);
    }
}
