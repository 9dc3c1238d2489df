package org.minilateral.funding.receipt;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a nation said of its advances, and who said it for the nation. */
@Schema(name = "AdvanceInstruction")
record InstructionView(
        UUID id,
        UUID consortiumId,
        @Schema(nullable = true) UUID projectId,
        String nation,
        boolean hold,
        Instant saidAt,
        String saidBy) {

    static InstructionView of(Instruction said) {
        return new InstructionView(
                said.id, said.consortiumId, said.projectId, said.nation, said.hold, said.saidAt, said.saidBy);
    }
}
