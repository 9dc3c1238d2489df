package org.minilateral.funding.expenditure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** Who put a claim in and who judged it: by the rule of four eyes always other persons. */
@Embeddable
class Signatures {

    @Column(updatable = false)
    Instant submittedAt;

    @Column(updatable = false)
    String submitter;

    @Column(updatable = false)
    String submitterName;

    Instant checkedAt;
    String checker;
    String checkerName;
    Instant settledAt;
    String approver;
    String approverName;
    String rejecter;
    String rejecterName;

    protected Signatures() {}

    Signatures(Caller by, Instant now) {
        submittedAt = micros(now);
        submitter = by.subject();
        submitterName = nameOf(by);
    }

    void requireCheckableBy(Caller by) {
        requireOther(by, submitter);
    }

    void check(Caller by, Instant now) {
        requireCheckableBy(by);
        checkedAt = micros(now);
        checker = by.subject();
        checkerName = nameOf(by);
    }

    void requireApprovableBy(Caller by) {
        requireOther(by, submitter, checker);
    }

    void approve(Caller by, Instant now) {
        requireApprovableBy(by);
        settledAt = micros(now);
        approver = by.subject();
        approverName = nameOf(by);
    }

    void reject(Caller by, Instant now) {
        requireOther(by, submitter);
        settledAt = micros(now);
        rejecter = by.subject();
        rejecterName = nameOf(by);
    }

    /** A client of a nation may have no name; its subject is known then. */
    static String nameOf(Caller by) {
        return by.name() == null ? by.subject() : by.name();
    }

    /** As the database keeps it, so that it compares equal later. */
    private static Instant micros(Instant now) {
        return now.truncatedTo(ChronoUnit.MICROS);
    }

    private static void requireOther(Caller by, String... others) {
        if (Arrays.asList(others).contains(by.subject())) {
            throw Refused.http(403, "four-eyes", "It takes another person than who submitted or checked the claim.");
        }
    }
}
