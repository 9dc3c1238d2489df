package org.minilateral.funding.health;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the books of a consortium balance, as far as the caller's nation sees them, and how far they are sealed. */
@RegisterForReflection
record LedgerHealth(
        UUID consortiumId,
        @Schema(examples = "Spacelab") String consortium,

        @Schema(description = "true if debits equal credits in every currency")
        boolean balanced,

        @Schema(description = "how many entries the newest checkpoint seals; 0 without one")
        long sealed,

        @Schema(nullable = true, description = "when the newest checkpoint was made")
        Instant sealedAt,

        @Schema(description = "how many entries were booked since, and are not sealed yet")
        long unsealed) {}
