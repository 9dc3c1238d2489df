package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.minilateral.funding.Treasury.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many payments at once settle exactly what is owed, and nothing twice. */
@QuarkusTest
class CrowdTest {

    @Test
    void twentyPaymentsAtOnceOnOneDue() {
        Treasury treasury = new Treasury(Scene.of("DEU", "FRA"));
        String call = treasury.call(
                treasury.scene().assessment(treasury.scene().equal(), "EUR", "100.00"), "EUR", "100.00", "2026-12-31");
        List<BigDecimal> settled = atOnce(20, i -> {
            String amount = treasury.pay("FRA", "EUR", "3.00", TODAY)
                    .statusCode(201)
                    .extract()
                    .path("settled.value");
            return new BigDecimal(amount);
        });
        // 20 × 3.00 against 50.00: sixteen in full, one of 2.00, three of nothing
        assertThat(settled.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("50.00");
        treasury.assertOutstanding(call, "FRA", "0.00");
        treasury.assertTiesOut("currency=EUR")
                .body("totals.paid.value", equalTo("50.00"))
                .body("totals.advances.value", equalTo("10.00"));
    }

    /** Payments of two nations while calls are issued: a call takes up what came before it, and a payment finds the call. */
    @Test
    void sixtyFourPaymentsWhileCallsAreIssued() {
        Treasury treasury = new Treasury(Scene.of("DEU", "FRA"));
        String assessment = treasury.scene().assessment(treasury.scene().equal(), "EUR", "1000.00");
        atOnce(
                72,
                i -> i % 9 == 0
                        ? treasury.call(assessment, "EUR", "100.00", "2026-12-31")
                        : treasury.pay(i % 2 == 0 ? "DEU" : "FRA", "EUR", "7.00", TODAY)
                                .statusCode(201)
                                .extract()
                                .path("id"));
        // 64 × 7.00 = 448.00 against 8 × 100.00: all of it is settled, and no advance stays beside a debt
        treasury.assertTiesOut("currency=EUR")
                .body("totals.paid.value", equalTo("448.00"))
                .body("totals.advances.value", equalTo("0.00"))
                .body("totals.outstanding.value", equalTo("352.00"));
    }

    private interface Work<T> {
        T of(int number);
    }

    /** As many at once as the service has connections to the database: more would be turned away, which is another matter. */
    private static <T> List<T> atOnce(int requests, Work<T> work) {
        try (var executor = Executors.newFixedThreadPool(16)) {
            return executor
                    .invokeAll(IntStream.range(0, requests)
                            .mapToObj(i -> (Callable<T>) () -> work.of(i))
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
