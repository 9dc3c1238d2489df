package org.minilateral.consortium.decision;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.consortium.arrangement.Clause;
import org.minilateral.platform.caller.Clearance;

/** The record that a decision leaves: the question, the rule and its clause, who declared what, and the result. */
record ActionSheet(
        @Schema(description = "name of the consortium", examples = "Spacelab")
        String consortium,

        DecisionView decision,

        @Schema(
                description = "the clause that gives the procedure, as it read when the question was put; null where"
                        + " none does, and unanimity applies")
        Clause clause,

        List<DeclarationView> declarations,

        @Schema(description = "what the result brings about; null while the question is open")
        String effect,

        Clearance marking,

        @Schema(description = "the nations that may see it") List<String> releasableTo,

        @Schema(description = "the server's time when the sheet was drawn up")
        Instant asOf) {}
