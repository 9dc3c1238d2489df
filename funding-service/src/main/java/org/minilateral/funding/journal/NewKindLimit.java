package org.minilateral.funding.journal;

import jakarta.validation.constraints.NotNull;

/**
 * Holds for all accounts of the kind in the consortium, those that are opened later included.
 *
 * @param mayBeOverdrawn false if what is available may not go to an account's other side
 */
record NewKindLimit(@NotNull AccountKind kind, @NotNull Boolean mayBeOverdrawn) {}
