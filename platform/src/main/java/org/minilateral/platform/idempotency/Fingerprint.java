package org.minilateral.platform.idempotency;

import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 over method, path and canonical body. */
final class Fingerprint {

    private Fingerprint() {}

    static byte[] of(HttpServerRequest request, String body) {
        String asked = request.method() + " " + request.path() + "\n" + body;
        try {
            return MessageDigest.getInstance("SHA-256").digest(asked.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
