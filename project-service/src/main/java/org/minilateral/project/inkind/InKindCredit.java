package org.minilateral.project.inkind;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What a milestone credits once it is accepted, in minor units of the agreement's currency. */
@Embeddable
record InKindCredit(UUID id, UUID milestoneId, long amount) {}
