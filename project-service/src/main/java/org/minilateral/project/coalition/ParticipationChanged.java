package org.minilateral.project.coalition;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;

/** What {@code consortium.participation.v1} says; fields that come later don't stop the feed. */
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true)
record ParticipationChanged(UUID consortiumId, String nation, String standing, LocalDate since) {}
