package org.minilateral.funding.coalition;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the neighbours' events say, as far as it is copied here; what they say beside that is for others. */
final class Facts {

    private Facts() {}

    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Founded(UUID consortiumId, String name, String leadNation) {}

    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    record InEffect(UUID consortiumId, LocalDate inEffectOn) {}

    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Standing(UUID consortiumId, String nation, String standing, LocalDate since) {}

    /** Serves the proposal of a project and its approval, which tells neither number nor name nor days. */
    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ProjectTold(
            UUID projectId,
            UUID consortiumId,
            String number,
            String name,
            List<String> participants,
            LocalDate startsOn,
            LocalDate endsOn) {}

    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    record WorkPackageTold(UUID workPackageId, UUID projectId, UUID consortiumId) {}
}
