package org.minilateral.funding.coalition;

import java.time.LocalDate;

/**
 * How long a project runs.
 *
 * @param startsOn its first day, or null if that is not known
 * @param endsOn its last day, or null
 */
public record Term(LocalDate startsOn, LocalDate endsOn) {}
