package org.minilateral.funding;

import io.restassured.response.Response;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.minilateral.testkit.As;

/** What an amount is worth by the rate that the service tells: worth, the rate's day and the day asked for. */
final class Conversions {

    private Conversions() {}

    static List<String> worth(String nation, String from, String amount, String to, LocalDate on) {
        Response rate = As.as("auditor", nation)
                .get("/v1/exchange-rates?base={from}&currency={to}&on={on}", from, to, on.toString());
        BigDecimal worth = new BigDecimal(amount)
                .multiply(new BigDecimal(rate.path("rate").toString()))
                .setScale(2, RoundingMode.HALF_EVEN);
        return List.of(
                worth.toPlainString(),
                rate.path("rateDate").toString(),
                rate.path("on").toString());
    }
}
