package org.minilateral.funding.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.call.Dues;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** A nation says what shall be done with what it paid in advance. */
@ApplicationScoped
class Instructing {

    private final Coalitions coalitions;
    private final Dues dues;
    private final Instructions instructions;
    private final Clock clock;

    Instructing(Coalitions coalitions, Dues dues, Instructions instructions, Clock clock) {
        this.coalitions = coalitions;
        this.dues = dues;
        this.instructions = instructions;
        this.clock = clock;
    }

    @Transactional
    InstructionView instruct(Caller by, UUID consortiumId, NewInstruction wanted) {
        Scope scope = new Scope(consortiumId, wanted.projectId());
        if (!coalitions.sees(by.nation(), scope)) {
            throw Refused.field("project-unknown", "/projectId", "The consortium has no such project.");
        }
        dues.takeTurns(scope, List.of(by.nation()));
        var said = new Instruction(scope, by.nation(), wanted.hold(), clock.instant(), by.name());
        instructions.persistAndFlush(said);
        return InstructionView.of(said);
    }
}
