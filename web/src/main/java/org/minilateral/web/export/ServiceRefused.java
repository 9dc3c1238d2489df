package org.minilateral.web.export;

import java.net.http.HttpResponse;

/** A service said no, and its own words are better than ours. */
final class ServiceRefused extends RuntimeException {
    final int status;
    final String mediaType;
    final transient byte[] body;

    ServiceRefused(HttpResponse<byte[]> answer) {
        super("The service answered " + answer.statusCode());
        this.status = answer.statusCode();
        this.mediaType = answer.headers().firstValue("Content-Type").orElse("application/problem+json");
        this.body = answer.body();
    }
}
