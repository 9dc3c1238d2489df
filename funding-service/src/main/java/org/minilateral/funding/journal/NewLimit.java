package org.minilateral.funding.journal;

import jakarta.validation.constraints.NotNull;

/** @param mayBeOverdrawn false if what is available may not go to the account's other side */
record NewLimit(@NotNull Boolean mayBeOverdrawn) {}
