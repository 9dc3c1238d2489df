package org.minilateral.funding.interest;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/**
 * Days in which neither the debt nor the rate changed: {@code interest = open × percentPerYear / 100 × months / 12}, exact and
 * in the currency's own unit.
 *
 * @param from first day for which interest is owed
 * @param until the day after the last one
 * @param months whole months since the due date, and parts of one by its days
 */
@Schema(name = "InterestSlice")
@RegisterForReflection
record Slice(
        LocalDate from,
        LocalDate until,
        Money open,
        @Schema(examples = "3") String percentPerYear,
        @Schema(examples = "6") String months,
        @Schema(examples = "1500") String interest) {}
