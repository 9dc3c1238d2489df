package org.minilateral.funding.leaving;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * An adopted settlement that is to be booked.
 *
 * @param dueOn the day by which the nation pays what is called from it by this
 */
record NewSettlementBooking(@NotNull LocalDate dueOn) {}
