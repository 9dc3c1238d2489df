package org.minilateral.web.problem;

/** A request that is not answered as its sender wished; the code is stable and part of the contract. */
public final class Refused extends RuntimeException {
    private final int status;
    private final String code;

    public Refused(int status, String code, String detail) {
        super(detail);
        this.status = status;
        this.code = code;
    }

    public static Refused notFound() {
        return new Refused(404, "not-found", "There is nothing here that you may see.");
    }

    /** A status of the web's own: the session has ended, and the page, not the browser, decides what comes next. */
    public static Refused signInRequired() {
        return new Refused(499, "sign-in-required", "Your session has ended; sign in again.");
    }

    public static Refused unavailable(String who) {
        return new Refused(503, "unavailable", who + " can't be reached now; try again.");
    }

    public boolean isSignInRequired() {
        return status == 499;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
