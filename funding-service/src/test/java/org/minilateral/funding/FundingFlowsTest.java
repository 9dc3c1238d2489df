package org.minilateral.funding;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What came from nations, what the work cost, and what is left. */
@QuarkusTest
class FundingFlowsTest {

    private final Scene scene = Scene.of("DEU", "FRA");
    private final Treasury treasury = new Treasury(scene);
    private final Closing books = new Closing(scene);
    private final LocalDate today = LocalDate.parse(Treasury.TODAY);

    @Test
    void whatComesInGoesOutOrIsCarried() {
        String call = books.called("100.00", Treasury.TODAY);
        // 50.00 settle FRA's due, and 10.00 are kept for later.
        scene.receive(call, Scene.receipt("FRA", "EUR", "60.00", Treasury.TODAY))
                .statusCode(201);
        Booking.claim(scene, "DEU", "45.00", today);
        books.book("nettings", Map.of("nation", "DEU", "amount", Scene.money("EUR", "20.00")))
                .statusCode(201);
        flows("")
                .body("flows", hasSize(3))
                .body(flow("RECEIVED", "FRA"), equalTo("60.00"))
                .body(flow("SET_OFF", "DEU"), equalTo("20.00"))
                .body(flow("EXPENSE", null), equalTo("45.00"))
                .body("balances", hasSize(1))
                .body("balances[0].in.value", equalTo("80.00"))
                .body("balances[0].out.value", equalTo("45.00"))
                .body("balances[0].carried.value", equalTo("35.00"))
                .body("tieOuts.tiesOut", everyItem(equalTo(true)));
        flows("?from=" + today.plusDays(1) + "&to=" + today.plusDays(2)).body("flows", hasSize(0));
        flows("?currency=USD").body("flows", hasSize(0));
    }

    /** 10.00 that were paid in advance are taken up by a later call: no money comes a second time. */
    @Test
    void moneyIsCountedOnceHoweverOftenItMoves() {
        treasury.pay("FRA", "EUR", "10.00", Treasury.TODAY).statusCode(201);
        books.called("100.00", Treasury.TODAY);
        flows("").body("flows", hasSize(1)).body(flow("RECEIVED", "FRA"), equalTo("10.00"));
        String receipt = treasury.pay("FRA", "EUR", "5.00", Treasury.TODAY)
                .statusCode(201)
                .extract()
                .path("id");
        flows("").body(flow("RECEIVED", "FRA"), equalTo("15.00"));
        treasury.reverse(receipt, Treasury.TODAY).statusCode(201);
        flows("").body(flow("RECEIVED", "FRA"), equalTo("10.00"));
    }

    private ValidatableResponse flows(String query) {
        return books.read("funding-flows" + query);
    }

    private static String flow(String kind, String nation) {
        String code = nation == null ? "null" : "'" + nation + "'";
        return "flows.find { it.kind == '" + kind + "' && it.nation == " + code + " }.amount.value";
    }
}
