package org.minilateral.consortium.withdrawal;

import jakarta.inject.Singleton;
import org.minilateral.platform.release.Acting;

/** Does in a test what the scheduler does in production: lets due notices take effect now. */
@Singleton
public class Notices {

    private final Withdrawing withdrawing;

    Notices(Withdrawing withdrawing) {
        this.withdrawing = withdrawing;
    }

    public void runOut() {
        Acting.asService(withdrawing::leaveDue);
    }
}
