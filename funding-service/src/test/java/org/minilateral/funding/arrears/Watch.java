package org.minilateral.funding.arrears;

import jakarta.inject.Singleton;
import org.minilateral.platform.release.Acting;

/** Does in a test what the scheduler does in production. */
@Singleton
public class Watch {

    private final Telling telling;

    Watch(Telling telling) {
        this.telling = telling;
    }

    public void look() {
        Acting.asService(telling::tellChanges);
    }
}
