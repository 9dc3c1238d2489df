package org.minilateral.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.minilateral.testkit.Tokens;

/** The packaged funding-service, in a process of its own, on the benchmark's database. */
final class FundingService implements AutoCloseable {

    private final Process process;
    private final int port;

    private FundingService(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param sealer how often it looks for entries to seal, or "off" */
    static FundingService start(Path checkout, Server server, String sealer) throws IOException, InterruptedException {
        Path jar = checkout.resolve("funding-service/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IOException(jar + " is missing: build it with ./mvnw package");
        }
        int port = freePort();
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-jar",
                jar.toString());
        // Not prod: there are neither neighbours nor an identity provider here. Tokens are signed and checked all the
        // same.
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_PROFILE",
                        "bench",
                        "QUARKUS_HTTP_HOST",
                        "127.0.0.1",
                        "QUARKUS_HTTP_PORT",
                        Integer.toString(port),
                        "QUARKUS_MANAGEMENT_PORT",
                        Integer.toString(freePort()),
                        "QUARKUS_OIDC_PUBLIC_KEY",
                        Base64.getEncoder().encodeToString(Tokens.publicKey()),
                        "QUARKUS_OIDC_TOKEN_ISSUER",
                        Tokens.ISSUER,
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        server.url(),
                        "QUARKUS_DATASOURCE_PASSWORD",
                        "funding_app",
                        "QUARKUS_FLYWAY_PASSWORD",
                        "funding_owner",
                        "MINILATERAL_FEED_ENABLED",
                        "false"));
        builder.environment()
                .putAll(Map.of(
                        "MINILATERAL_ARREARS_WATCH",
                        "off",
                        "MINILATERAL_SEALER",
                        sealer,
                        "MINILATERAL_SEAL_KEY_FILE",
                        checkout.resolve("bench/target/sealing-key.pem").toString(),
                        "MINILATERAL_SEAL_CREATE_KEY",
                        "true"));
        Path log = checkout.resolve("bench/target/funding-service.log");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        FundingService service = new FundingService(process, port);
        service.awaitDoor(log);
        return service;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitDoor(Path log) throws IOException, InterruptedException {
        for (int tries = 0; tries < 600; tries++) {
            if (!process.isAlive()) {
                throw new IOException("The service did not start:\n" + Files.readString(log));
            }
            try (Socket _ = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
        throw new IOException("The service opened no door:\n" + Files.readString(log));
    }

    /** Waits until it rests: what it does at its start is no part of any measurement. */
    void settle() throws InterruptedException {
        for (double before = -1000; cpu() - before > 100; ) {
            before = cpu();
            TimeUnit.SECONDS.sleep(1);
        }
    }

    /** Milliseconds of processor time since its start. */
    double cpu() {
        return process.info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .map(nanos -> nanos / 1e6)
                .orElse(Double.NaN);
    }

    int port() {
        return port;
    }

    /** Ends it at once, whatever it is doing. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }
}
