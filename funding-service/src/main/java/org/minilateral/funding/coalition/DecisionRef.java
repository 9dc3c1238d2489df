package org.minilateral.funding.coalition;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision behind something that was adopted, and the clause of the arrangement on which it rests, if any. */
public record DecisionRef(
        UUID id,
        @Schema(examples = "D-2026-0001") String number,
        @Schema(nullable = true) String clause) {}
