package org.minilateral.consortium.signing;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.consortium.coalition.Stage;
import org.minilateral.consortium.participation.ParticipationView;

/**
 * What a nation's act led to.
 *
 * @param inEffectOn the day on which the arrangement takes or took effect; null while it waits for others
 */
@Schema(name = "Bound")
public record Bound(
        ParticipationView participation,
        Stage consortiumStage,
        @Schema(nullable = true) LocalDate inEffectOn) {}
