package org.minilateral.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that do the same thing again and again, side by side, for some seconds. */
final class Load {

    /** What one client does; it returns how many entries or transactions that was. */
    interface Work extends AutoCloseable {
        int once() throws Exception;

        @Override
        void close() throws IOException, SQLException;
    }

    interface Client {
        Work open(int number) throws Exception;
    }

    /** @param cpu server milliseconds, and {@code wal} bytes, for each entry or transaction */
    record Result(double perSecond, double cpu, double wal, double[] latencies) {

        double percentile(int percent) {
            return latencies.length == 0 ? 0 : latencies[(latencies.length - 1) * percent / 100];
        }
    }

    private Load() {}

    static Result run(Server server, int clients, double seconds, Client client) throws Exception {
        List<Work> opened = new ArrayList<>();
        for (int number = 0; number < clients; number++) {
            opened.add(client.open(number));
        }
        try (var threads = Executors.newFixedThreadPool(clients)) {
            warm(threads, opened);
            double cpu = server.cpu();
            long wal = server.wal();
            long start = System.nanoTime();
            long end = start + (long) (seconds * 1e9);
            List<Callable<List<Double>>> loops = new ArrayList<>();
            long[] done = new long[clients];
            for (int number = 0; number < clients; number++) {
                int mine = number;
                loops.add(() -> loop(opened.get(mine), end, done, mine));
            }
            List<Double> latencies = new ArrayList<>();
            for (Future<List<Double>> loop : threads.invokeAll(loops)) {
                latencies.addAll(loop.get());
            }
            double took = (System.nanoTime() - start) / 1e9;
            long count = 0;
            for (long each : done) {
                count += each;
            }
            return new Result(
                    count / took,
                    (server.cpu() - cpu) / count,
                    (server.wal() - wal) / (double) count,
                    latencies.stream().mapToDouble(Double::doubleValue).sorted().toArray());
        } finally {
            for (Work work : opened) {
                work.close();
            }
        }
    }

    /** Servers keep their connections: plans are made and caches filled before anything is counted. */
    private static void warm(ExecutorService threads, List<Work> opened)
            throws InterruptedException, ExecutionException {
        List<Callable<Void>> all = new ArrayList<>();
        for (Work work : opened) {
            all.add(() -> {
                long end = System.nanoTime() + 1_000_000_000L;
                for (int call = 0; call < 20 && System.nanoTime() < end; call++) {
                    work.once();
                }
                return null;
            });
        }
        for (Future<Void> warmed : threads.invokeAll(all)) {
            warmed.get();
        }
    }

    private static List<Double> loop(Work work, long end, long[] done, int mine) throws Exception {
        List<Double> latencies = new ArrayList<>();
        long count = 0;
        long now = System.nanoTime();
        while (now < end) {
            count += work.once();
            long next = System.nanoTime();
            latencies.add((next - now) / 1e6);
            now = next;
        }
        done[mine] = count;
        return latencies;
    }
}
