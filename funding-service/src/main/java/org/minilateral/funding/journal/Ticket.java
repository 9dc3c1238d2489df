package org.minilateral.funding.journal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.minilateral.platform.idempotency.Claim;

/** One request's entry while it waits for a transaction that it may share. */
final class Ticket {

    /** The answer as it is stored under the request's key, and whether it had been stored before. */
    record Answer(String json, boolean replayed) {}

    private final Claim claim;
    private final Draft draft;
    /** True for going first, false for being settled by another who did. */
    private final CompletableFuture<Boolean> turn = new CompletableFuture<>();

    private final CompletableFuture<Answer> answer = new CompletableFuture<>();

    Ticket(Claim claim, Draft draft) {
        this.claim = claim;
        this.draft = draft;
    }

    Claim claim() {
        return claim;
    }

    Draft draft() {
        return draft;
    }

    void goFirst() {
        turn.complete(true);
    }

    /** True if the owner is to book for all that wait now. */
    boolean awaitTurn() {
        return turn.join();
    }

    void settle(Answer given) {
        answer.complete(given);
        turn.complete(false);
    }

    void refuse(Exception reason) {
        answer.completeExceptionally(reason);
        turn.complete(false);
    }

    /** The answer to a settled ticket; throws why it was refused. */
    Answer answer() throws Exception {
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Exception reason ? reason : e;
        }
    }
}
