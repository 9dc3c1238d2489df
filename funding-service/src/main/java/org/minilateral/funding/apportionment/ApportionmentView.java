package org.minilateral.funding.apportionment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.method.Bound;
import org.minilateral.platform.money.Money;

/**
 * How a total is divided to the last minor unit, once or in several equal calls. Nothing of it is stored.
 *
 * @param total of all calls together
 * @param gap what nobody has taken on; null if nothing
 * @param bills what each line is billed, call by call, in the order of the lines with the gap last
 */
@Schema(name = "Apportionment")
record ApportionmentView(
        Money total,
        int calls,
        List<Line> lines,
        @Schema(nullable = true) Line gap,
        List<List<String>> bills) {

    /**
     * One line over all calls: {@code exactShare + carryIn = billed + carryOut}, exact and in the currency's own unit.
     *
     * @param nation null in the gap
     * @param exactFraction the part of the total that the exact share is
     * @param limit the constraint that holds the share in the last call, or null
     */
    @Schema(name = "ApportionmentLine")
    record Line(
            @Schema(nullable = true) String nation,
            boolean underwritten,
            @Schema(examples = "100/3") String exactShare,
            @Schema(examples = "1/3") String exactFraction,
            @Schema(examples = "0") String carryIn,
            Money billed,
            @Schema(examples = "-1/150") String carryOut,
            @Schema(nullable = true) Limit limit) {}

    /** The constraint that keeps a share where it is, and the clause that imposes it, if it is known. */
    @Schema(name = "ApportionmentLimit")
    record Limit(
            Bound bound,
            @Schema(examples = "7.2", nullable = true) String clause) {}
}
