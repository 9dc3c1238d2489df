package org.minilateral.funding.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets a test count what is outstanding when it wants to. */
@ApplicationScoped
public class CallCounting {

    @Inject
    Outstanding outstanding;

    public void now() {
        outstanding.count();
    }
}
