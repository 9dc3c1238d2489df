package org.minilateral.funding.agenda;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/** One thing that waits for the caller. */
@RegisterForReflection
record AgendaItem(
        ItemKind kind,
        NamedConsortium consortium,
        @Schema(nullable = true) UUID projectId,

        @Schema(description = "by the kind; of what is due, the call")
        UUID subjectId,

        @Schema(description = "number or name of the subject", examples = "CALL-2026-0001")
        String title,

        @Schema(nullable = true, description = "what is outstanding or asked for")
        Money money,

        @Schema(nullable = true, description = "until when; null without a deadline")
        Instant due,

        @Schema(description = "since when it waits") Instant since) {

    @Schema(name = "NamedConsortium")
    record NamedConsortium(
            UUID id, @Schema(examples = "Spacelab") String name) {}

    AgendaItem(
            String kind,
            UUID consortiumId,
            String consortium,
            UUID projectId,
            UUID subjectId,
            String title,
            String currency,
            Long minor,
            Instant due,
            Instant since) {
        this(
                ItemKind.valueOf(kind),
                new NamedConsortium(consortiumId, consortium),
                projectId,
                subjectId,
                title,
                minor == null ? null : Money.of(currency, minor),
                due,
                since);
    }
}
