package org.minilateral.funding.inkind;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.minilateral.platform.money.Money;

/** What the project service's events say about contributions in kind, as far as the books need it. */
final class Told {

    private Told() {}

    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Agreed(
            UUID agreementId,
            String number,
            UUID projectId,
            UUID consortiumId,
            String nation,
            UUID workPackageId,
            String description,
            Money value,
            List<Credit> credits,
            LocalDate endsOn,
            LocalDate agreedOn,
            UUID decisionId,
            String decisionNumber,
            String clause) {}

    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Credit(UUID creditId, UUID milestoneId, Money amount) {}

    /** A milestone of any work package; only the books know whether it credits anything. */
    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Accepted(UUID milestoneId, UUID projectId, UUID consortiumId, LocalDate acceptedOn) {}

    /** @param credits all that count; no milestone credits the agreement after its end */
    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Ended(UUID agreementId, UUID projectId, UUID consortiumId, LocalDate endedOn, List<Met> credits) {}

    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Met(UUID creditId, LocalDate acceptedOn) {}
}
