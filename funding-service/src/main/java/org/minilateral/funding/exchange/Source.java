package org.minilateral.funding.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The place from which the service fetches publications by itself: a file, or an address on the web. */
record Source(String place) {

    /** The ECB's whole history has about 7 MB. */
    private static final int LARGEST = 64 * 1024 * 1024;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    Publication fetch() {
        try {
            return PublicationReader.of(
                    place.matches("https?://.+") ? download() : read(Files.newInputStream(Path.of(place))));
        } catch (IOException e) {
            throw new UncheckedIOException("No rates from " + place, e);
        }
    }

    private byte[] download() throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(place)).timeout(PATIENCE).build();
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new IOException("Answer " + answer.statusCode());
            }
            return read(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private static byte[] read(InputStream stream) throws IOException {
        try (stream) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException("More than " + LARGEST + " bytes");
            }
            return bytes;
        }
    }
}
