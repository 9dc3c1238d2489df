package org.minilateral.funding.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** Four eyes: what one person proposes another one approves. The database forbids it again where it is kept. */
@Embeddable
public class Approval {

    /** How far it has come. */
    @Schema(name = "ApprovalState")
    public enum State {
        PROPOSED,
        APPROVED,
        REJECTED;

        /** Reads the parameter {@code state} of a query; null for none. */
        public static State asked(String text) {
            if (text == null) {
                return null;
            }
            return Arrays.stream(values())
                    .filter(state -> state.name().equals(text))
                    .findFirst()
                    .orElseThrow(
                            () -> Refused.http(400, "parameter-invalid", "“" + text + "” is no state of an approval.")
                                    .with("parameter", "state"));
        }
    }

    @Enumerated(EnumType.STRING)
    State state = State.PROPOSED;

    @Column(updatable = false)
    Instant proposedAt;

    @Column(updatable = false)
    String proposedBy;

    @Column(updatable = false)
    String proposedByName;

    Instant decidedAt;
    String decidedBy;
    String decidedByName;

    /** Why it was rejected; null where it was not, or before reasons were asked for. */
    String rejection;

    protected Approval() {}

    /** Asked for by somebody, and waiting for another person. */
    public static Approval proposed(Caller by, Instant now) {
        var approval = new Approval();
        approval.proposedAt = now;
        approval.proposedBy = by.subject();
        approval.proposedByName = nameOf(by);
        return approval;
    }

    /** Refused to the person who proposed, and once it is decided. */
    public void approve(Caller by, Instant now) {
        if (by.subject().equals(proposedBy)) {
            throw Refused.state("proposer-never-approves", "Another person than the one who proposed approves.");
        }
        decide(State.APPROVED, by, now);
    }

    /** Whoever may approve may reject; so may the one who proposed, if it may approve at all. */
    public void reject(NewRejection refusal, Caller by, Instant now) {
        decide(State.REJECTED, by, now);
        rejection = refusal.reason();
    }

    private void decide(State outcome, Caller by, Instant now) {
        if (state != State.PROPOSED) {
            throw Refused.state("already-decided", "This is " + state.name().toLowerCase(Locale.ROOT) + " already.");
        }
        state = outcome;
        decidedAt = now;
        decidedBy = by.subject();
        decidedByName = nameOf(by);
    }

    /** A client of a nation may have no name. */
    private static String nameOf(Caller by) {
        return by.name() == null ? by.subject() : by.name();
    }

    /** The subject of the person who proposed. */
    public String proposer() {
        return proposedBy;
    }

    public State state() {
        return state;
    }

    public ApprovalView view() {
        return new ApprovalView(state, proposedAt, proposedByName, decidedAt, decidedByName, rejection);
    }
}
