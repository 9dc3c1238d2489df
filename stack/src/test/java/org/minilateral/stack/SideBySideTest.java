package org.minilateral.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    @Test
    void stepsDoNotWaitForEachOther() {
        var met = new CountDownLatch(2);
        Runnable meeting = () -> {
            met.countDown();
            await(met);
        };
        SideBySide.run(List.of(meeting, meeting));
        assertThat(met.getCount()).isZero();
    }

    @Test
    void theFirstFailureInterruptsTheOthers() {
        var interrupted = new AtomicBoolean();
        Runnable waiting = () -> interrupted.set(!await(new CountDownLatch(1)));
        Runnable failing = () -> {
            throw new CannotStart("broken");
        };
        assertThatThrownBy(() -> SideBySide.run(List.of(waiting, failing))).hasMessage("broken");
        assertThat(interrupted).isTrue();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
