package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** FRA owes 100.00 of each call. */
@QuarkusTest
class NettingTest {

    private final Scene scene = Scene.of("DEU", "FRA");
    private final Closing books = new Closing(scene);
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void claimsPayTheOldestDuesFirst() {
        String later = books.called("200.00", today.plusDays(60).toString());
        String sooner = books.called("200.00", today.plusDays(30).toString());
        Booking.claim(scene, "FRA", "150.00", today);
        net("130.00", null).statusCode(201).body("number", startsWith("NT-")).body("entryNumber", startsWith("JE-"));
        outstanding(sooner, "0.00");
        outstanding(later, "70.00");
        net("5.00", later).statusCode(201);
        outstanding(later, "65.00");
        books.read("nettings").body("items", hasSize(2));
        books.read("trial-balance")
                .body("accounts.find { it.kind == 'CLAIMS_PAYABLE' }.credit.value", equalTo("15.00"))
                .body(
                        "accounts.find { it.kind == 'RECEIVABLE_CALLED' && it.nation == 'FRA' }.debit.value",
                        equalTo("65.00"));
    }

    @Test
    void neverMoreThanEitherSideHolds() {
        books.called("200.00", today.toString());
        net("10.00", null).statusCode(422).body("code", equalTo("exceeds-owed"));
        Booking.claim(scene, "FRA", "150.00", today);
        net("100.01", null)
                .statusCode(422)
                .body("code", equalTo("exceeds-outstanding"))
                .body("outstanding.value", equalTo("100.00"));
        net("60.00", null).statusCode(201);
        net("0.00", null).statusCode(422).body("code", equalTo("amount-not-positive"));
    }

    /** 150.00 of claims against plenty of dues: of eight nettings of 40.00 at once three fit. */
    @Test
    void manyAtOnceDoNotOverdrawTheClaims() throws Exception {
        books.called("2000.00", today.toString());
        Booking.claim(scene, "FRA", "150.00", today);
        Callable<Integer> request = () -> net("40.00", null).extract().statusCode();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(
                    IntStream.range(0, 8).mapToObj(i -> request).toList());
            assertThat(answers.stream().filter(answer -> answer.resultNow() == 201))
                    .hasSize(3);
        }
        books.read("trial-balance")
                .body("accounts.find { it.kind == 'CLAIMS_PAYABLE' }.credit.value", equalTo("30.00"));
    }

    private ValidatableResponse net(String amount, String call) {
        Map<String, Object> body = new HashMap<>(Map.of("nation", "FRA", "amount", Scene.money("EUR", amount)));
        body.put("callId", call);
        return books.book("nettings", body);
    }

    private void outstanding(String call, String amount) {
        scene.reader()
                .get("/v1/calls/{id}", call)
                .then()
                .body("dues.find { it.nation == 'FRA' }.outstanding.value", equalTo(amount));
    }
}
