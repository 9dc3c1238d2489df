package org.minilateral.consortium.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.minilateral.consortium.arrangement.Question;
import org.minilateral.consortium.participation.Participations;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;

/** Tells the participants and the neighbours what becomes of a question. */
@ApplicationScoped
class Announcing {

    private final Participations participations;
    private final Outbox outbox;

    Announcing(Participations participations, Outbox outbox) {
        this.participations = participations;
        this.outbox = outbox;
    }

    void decided(Decision decision) {
        tell(decision.isAdopted() ? "decision-adopted" : "decision-rejected", decision);
    }

    void opened(Decision decision) {
        tell("decision-opened", decision);
    }

    void extended(Decision decision) {
        tell("decision-extended", decision);
    }

    private void tell(String what, Decision decision) {
        outbox.write(new Happening(
                "consortium." + what + ".v1",
                "consortia/" + decision.consortiumId + "/decisions/" + decision.id,
                decision.consortiumId,
                participations.nationsStillIn(decision.consortiumId),
                Told.of(decision)));
    }

    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(
            UUID decisionId,
            String number,
            int revision,
            UUID consortiumId,
            Question question,
            UUID subjectId,
            String subjectNation,
            UUID projectId,
            List<String> electorate,
            String procedure,
            String clause,
            Instant deadline,
            Instant adoptedAt,
            Instant rejectedAt) {

        static Told of(Decision d) {
            return new Told(
                    d.id,
                    d.number,
                    d.revision,
                    d.consortiumId,
                    d.question,
                    d.subjectId,
                    d.subjectNation,
                    d.projectId,
                    d.ballot.electorate().stream().map(Elector::nation).toList(),
                    ProcedureName.of(d.ballot.procedure()),
                    d.ballot.clause(),
                    d.deadline,
                    d.state == State.ADOPTED ? d.closedAt : null,
                    d.state == State.REJECTED ? d.closedAt : null);
        }
    }
}
