package org.minilateral.bench;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.minilateral.testkit.Tokens;

/** Entries of four lines over HTTP, with a signed token and a fresh idempotency key each. */
final class HttpEntries implements Load.Work {

    private static final String LINE =
            "{\"account\":\"EXPENSE\",\"workPackageId\":\"%s\",\"%s\":{\"currency\":\"EUR\"," + "\"value\":\"%s\"}}";

    private final Wire wire;
    private final int consortium;
    private final boolean hot;
    private String key;

    /** @param consortium whose journal this client writes; those who share one share transactions */
    HttpEntries(FundingService service, int consortium, boolean hot) throws IOException {
        this.consortium = consortium;
        this.hot = hot;
        this.wire = new Wire(
                service.port(),
                "/v1/consortia/" + Books.consortium(consortium) + "/journal-entries",
                Tokens.as("finance-officer", "DEU"));
    }

    @Override
    public int once() throws IOException {
        var random = ThreadLocalRandom.current();
        String value = random.nextInt(1, 10_000) + ".00";
        StringBuilder lines = new StringBuilder();
        for (int at = 0; at < 4; at++) {
            UUID work = Books.work(consortium, hot ? at : random.nextInt(Books.ACCOUNTS));
            lines.append(at == 0 ? "" : ",").append(LINE.formatted(work, at % 2 == 0 ? "debit" : "credit", value));
        }
        key = new UUID(random.nextLong(), random.nextLong()).toString();
        int status = wire.post(
                key,
                "{\"kind\":\"MANUAL\",\"effectiveOn\":\"2026-02-03\",\"reason\":\"a payment\",\"document\":\"Voucher 7\","
                        + "\"lines\":[" + lines + "]}");
        if (status != 201) {
            throw new IOException("The service answered " + status);
        }
        return 1;
    }

    /** The key of the last request. */
    String key() {
        return key;
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
