package org.minilateral.funding.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minilateral.platform.problem.Refused;

/** The forms in which the ECB publishes, with rates from its historical file (eurofxref-hist.csv). */
class EcbTest {

    private static final LocalDate LATEST = LocalDate.of(2026, 11, 23);
    private static final LocalDate FRIDAY = LocalDate.of(2024, 4, 26);

    private static final String CSV = """
            Date,USD,JPY,CYP,GBP,
            2024-04-26,1.0714,168.03,N/A,0.85643,
            2024-04-25,1.072,166.76,N/A,0.85675,
            1999-01-04,1.1789,133.73,0.58231,0.7111,
            """;

    private static final String DAILY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
            	<gesmes:subject>Reference rates</gesmes:subject>
            	<gesmes:Sender>
            		<gesmes:name>European Central Bank</gesmes:name>
            	</gesmes:Sender>
            	<Cube>
            		<Cube time='2024-04-26'>
            			<Cube currency='USD' rate='1.0714'/>
            			<Cube currency='JPY' rate='168.03'/>
            			<Cube currency='GBP' rate='0.85643'/>
            		</Cube>
            	</Cube>
            </gesmes:Envelope>
            """;

    @Test
    void theDailyXml() {
        assertThat(read(DAILY))
                .containsExactly(
                        rate("USD", FRIDAY, "1.0714"), rate("JPY", FRIDAY, "168.03"), rate("GBP", FRIDAY, "0.85643"));
    }

    @Test
    void severalDaysInOneXml() {
        String two = DAILY.replace(
                "\t</Cube>\n</gesmes",
                "<Cube time=\"2024-04-25\"><Cube currency=\"USD\" rate=\"1.0720\"/></Cube></Cube></gesmes");
        assertThat(read(two)).hasSize(4).contains(rate("USD", LocalDate.of(2024, 4, 25), "1.0720"));
    }

    @Test
    void theHistoricalCsvWithItsGapsAndItsLastComma() {
        assertThat(read(CSV))
                .hasSize(10)
                .contains(
                        rate("CYP", LocalDate.of(1999, 1, 4), "0.58231"),
                        rate("JPY", FRIDAY, "168.03"),
                        rate("USD", LocalDate.of(2024, 4, 25), "1.072"))
                .doesNotContain(rate("CYP", FRIDAY, "0.58231"));
        assertThat(read(CSV.replace(",\n", "\n"))).isEqualTo(read(CSV));
        assertThat(read(CSV.replace("\n", "\r\n"))).isEqualTo(read(CSV));
    }

    @Test
    void aDocumentTypeIsRefusedBeforeAnythingIsExpandedOrRead() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY lol0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY lol%d \"".formatted(i))
                    .append("&lol%d;".formatted(i - 1).repeat(10))
                    .append("\">");
        }
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> refuse(withType(laughs + "]>").replace("Reference", "&lol29;")));
        refuse(withType("<!DOCTYPE x [<!ENTITY passwords SYSTEM \"file:///etc/passwd\">]>")
                .replace("Reference", "&passwords;"));
        refuse(withType("<!DOCTYPE x SYSTEM \"file:///etc/passwd\">"));
        refuse(withType("<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://localhost:1/p\"> %p;]>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a/>",
                "<gesmes:Envelope xmlns:gesmes='http://www.gesmes.org/xml/2002-08-01'/>",
                "hello",
                "",
                "Date\n2024-04-26\n",
                "Date,USD\n",
                "Day,USD\n2024-04-26,1.0714\n",
                "Date,USD\n2024-04-26,1.0714,2\n",
                "Date,USD\n2024-04-26\n",
                "Date,USD\n26 April 2024,1.0714\n",
                "Date,USD\n2024-02-30,1.0714\n",
                "Date,USD\n2024-04-26,0\n",
                "Date,USD\n2024-04-26,0.0000\n",
                "Date,USD\n2024-04-26,-1.0714\n",
                "Date,USD\n2024-04-26,1e3\n",
                "Date,USD\n2024-04-26,NaN\n",
                "Date,USD\n2024-04-26,\"1,0714\"\n",
                "Date,EUR\n2024-04-26,1\n",
                "Date,XAU\n2024-04-26,0.0005\n",
                "Date,XTS\n2024-04-26,1\n",
                "Date,CHE\n2024-04-26,1\n",
                "Date,ABC\n2024-04-26,1\n",
                "Date,USD\n2026-11-24,1.0714\n",
                "Date,USD,USD\n2024-04-26,1.0714,1.0714\n",
                "Date,USD\n2024-04-26,1.0714\n2024-04-26,1.0715\n",
            })
    void whatTheEcbDoesNotPublish(String text) {
        refuse(text);
    }

    @Test
    void brokenXml() {
        refuse(DAILY.substring(0, DAILY.length() / 2));
        refuse(DAILY.replace("vocabulary/2002-08-01/eurofxref", "vocabulary/other"));
        refuse(DAILY.replace("xmlns:gesmes=\"http://www.gesmes.org/xml/2002-08-01\"", "xmlns:gesmes=\"urn:other\""));
        refuse(DAILY.replace("1.0714", "0"));
        refuse(DAILY.replace("1.0714", "-1.0714"));
        refuse(DAILY.replace("rate='1.0714'", ""));
        refuse(DAILY.replace("currency='USD'", ""));
        refuse(DAILY.replace("time='2024-04-26'", ""));
        refuse(DAILY.replace("JPY", "USD"));
        refuse(DAILY.replace("2024-04-26", "2026-11-24"));
    }

    private static String withType(String type) {
        return DAILY.replace("?>\n", "?>\n" + type);
    }

    private static void refuse(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(Refused.class)
                .extracting(refused -> ((Refused) refused).code())
                .isEqualTo("publication-unreadable");
    }

    private static List<PublishedRate> read(String text) {
        return new Publication(text).rates(LATEST);
    }

    private static PublishedRate rate(String currency, LocalDate on, String rate) {
        return new PublishedRate(currency, on, new BigDecimal(rate));
    }
}
