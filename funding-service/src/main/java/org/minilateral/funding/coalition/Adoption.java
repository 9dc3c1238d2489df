package org.minilateral.funding.coalition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a proposal has come: money may follow it only once a decision whose scope and electorate cover it adopted it. */
@Embeddable
public class Adoption {

    /** A proposal that was rejected, or adopted by too few, stays a proposal and may be put to the vote again. */
    @Schema(name = "AdoptionState")
    public enum State {
        PROPOSED,
        ADOPTED
    }

    @Enumerated(EnumType.STRING)
    State state = State.PROPOSED;

    UUID decisionId;
    String decisionNumber;
    String decisionClause;
    String objectionCode;
    String objection;

    protected Adoption() {}

    /** A proposal that no decision has been taken on. */
    public static Adoption pending() {
        return new Adoption();
    }

    /**
     * Takes effect from a decision on the proposal, once: an adopted one stays adopted by the decision that came first.
     *
     * @param charged the nations that will pay by it
     * @return true if this decision adopted it
     */
    public boolean take(DecisionTaken decision, Scope scope, Collection<String> charged) {
        if (isAdopted()) {
            return false;
        }
        Objection found = objectionTo(decision, scope, charged).orElse(null);
        object(found);
        if (found == null) {
            state = State.ADOPTED;
            decisionId = decision.decisionId();
            decisionNumber = decision.number();
            decisionClause = decision.clause();
        }
        return found == null;
    }

    /** Notes why a decision had no effect on the proposal; null forgets an earlier reason. */
    public void object(Objection found) {
        if (isAdopted()) {
            return;
        }
        objectionCode = found == null ? null : found.code();
        objection = found == null ? null : found.detail();
    }

    static Optional<Objection> objectionTo(DecisionTaken decision, Scope scope, Collection<String> charged) {
        if (!decision.adopted()) {
            return Optional.of(new Objection("decision-rejected", decision.number() + " rejected it."));
        }
        if (!scope.isWithin(decision.scope())) {
            return Optional.of(new Objection(
                    "scope-not-covered", decision.number() + " was taken for another scope than this one."));
        }
        var voteless = new TreeSet<>(charged);
        voteless.removeAll(decision.electorate());
        if (!voteless.isEmpty()) {
            return Optional.of(new Objection(
                    "electorate-too-small",
                    "Charged, but without a vote in " + decision.number() + ": " + String.join(", ", voteless) + "."));
        }
        return Optional.empty();
    }

    public boolean isAdopted() {
        return state == State.ADOPTED;
    }

    public State state() {
        return state;
    }

    /** Null as long as it is a proposal. */
    public DecisionRef decision() {
        return isAdopted() ? new DecisionRef(decisionId, decisionNumber, decisionClause) : null;
    }

    /** Null if nothing stood against it so far. */
    public Objection notAdopted() {
        return objectionCode == null ? null : new Objection(objectionCode, objection);
    }
}
