package org.minilateral.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.locks.LockSupport;

/** Work that comes at its times, whether or not the work before was slow. */
final class Paced implements Load.Work {

    private final Load.Work work;
    private final long step;
    private final Queue<Double> latencies;
    private long due;

    /** @param latencies takes milliseconds from when a piece of work was due until it was done */
    Paced(Load.Work work, long first, long step, Queue<Double> latencies) {
        this.latencies = latencies;
        this.work = work;
        this.due = first;
        this.step = step;
    }

    @Override
    public int once() throws Exception {
        while (System.nanoTime() < due) {
            LockSupport.parkNanos(due - System.nanoTime());
        }
        int done = work.once();
        latencies.add((System.nanoTime() - due) / 1e6);
        due += step;
        return done;
    }

    @Override
    public void close() throws IOException, SQLException {
        work.close();
    }
}
