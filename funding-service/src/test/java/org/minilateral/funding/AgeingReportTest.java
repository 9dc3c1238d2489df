package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgeingReportTest {

    private final Scene scene = Scene.of("DEU", "FRA");
    private final Closing books = new Closing(scene);
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void bothReportsTieOutAndAreFilesToo() {
        String call = books.called("200.00", today.toString());
        scene.receive(call, Scene.receipt("FRA", "EUR", "30.00", today.toString()))
                .statusCode(201);
        books.read("ageing?asOf=" + today.plusDays(40))
                .body("rows", hasSize(2))
                .body("rows[1].nation", equalTo("FRA"))
                .body("rows[1].days31To90.value", equalTo("70.00"))
                .body("tieOut.control", equalTo("RECEIVABLE_CALLED"))
                .body("tieOut.tiesOut", equalTo(true));
        books.read("contribution-status")
                .body("rows[0].standing", equalTo("PAID_NOT_AT_ALL"))
                .body("rows[1].receivedCurrent.value", equalTo("30.00"))
                .body("paidInPart", equalTo(1))
                .body("years[0].percent", equalTo("15.0"))
                .body("tieOut.tiesOut", equalTo(true));
        assertThat(file("ageing").lines())
                .containsExactly(
                        "as_of,currency,nation,not_due,days_0_30,days_31_90,days_91_365,over_1_year,total",
                        today + ",EUR,DEU,0.00,100.00,0.00,0.00,0.00,100.00",
                        today + ",EUR,FRA,0.00,70.00,0.00,0.00,0.00,70.00");
        assertThat(file("contribution-status").lines())
                .hasSize(3)
                .last()
                .asString()
                .endsWith("PAID_IN_PART");
    }

    @Test
    void booksWithoutCallsAreAnEmptyReport() {
        books.read("ageing").body("rows", hasSize(0)).body("currency", nullValue());
        books.read("contribution-status").body("rows", hasSize(0)).body("tieOut", nullValue());
    }

    private String file(String report) {
        return scene.reader()
                .accept("text/csv")
                .get("/v1/consortia/{id}/" + report, scene.id())
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .extract()
                .asString();
    }
}
