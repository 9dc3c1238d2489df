package org.minilateral.funding.apportionment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.method.FixedMethod;
import org.minilateral.funding.method.Numbers;
import org.minilateral.funding.method.Party;
import org.minilateral.funding.method.SharingConstraint;
import org.minilateral.funding.method.SharingMethod;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;
import org.minilateral.sharing.Carry;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Unshareable;

/**
 * What is to be divided, and how: by a method, or in short by a scale, which is the method "fixed".
 *
 * @param whole what the scale states as its whole; what the weights leave of it is a gap
 * @param method instead of scale and whole
 * @param total of each call
 * @param carry what earlier calls left open; together zero
 * @param calls how many equal calls follow each other; one if absent
 */
record NewApportionment(
        @Size(min = 1, max = Numbers.NATIONS) @Schema(nullable = true)
        List<FixedMethod.@Valid @NotNull Line> scale,

        @Pattern(regexp = Numbers.NUMBER) @Schema(examples = "100", nullable = true)
        String whole,

        @Valid @Schema(nullable = true) SharingMethod method,

        @Size(max = 50) @Schema(nullable = true) List<@Valid @NotNull SharingConstraint> constraints,

        @NotNull Money total,

        @Size(max = Numbers.NATIONS) @Schema(nullable = true)
        List<@Valid @NotNull Open> carry,

        @Min(1) @Max(1000) @Schema(examples = "4", nullable = true)
        Integer calls) {

    /** @param open still to be billed if above zero, billed in advance if below, in the currency's own unit */
    @Schema(name = "OpenCarry")
    record Open(
            @NotNull @NationCode @Schema(examples = "DEU") String nation,
            @Schema(nullable = true) Boolean underwritten,

            @NotNull @Pattern(regexp = "-?[0-9]{1,40}(\\.[0-9]{1,40}|/[0-9]{1,40})?") @Schema(examples = "-1/150")
            String open) {}

    NewApportionment {
        constraints = constraints == null ? List.of() : List.copyOf(constraints);
        carry = carry == null ? List.of() : List.copyOf(carry);
        calls = calls == null ? Integer.valueOf(1) : calls;
    }

    SharingMethod wanted() {
        boolean inShort = scale != null && whole != null;
        if ((method != null) == inShort || method != null && (scale != null || whole != null)) {
            throw Refused.field("method-or-scale", "/method", "Give a method, or in short a scale with its whole.");
        }
        return inShort ? new FixedMethod(scale, whole) : method;
    }

    /** Where the calls start from, in minor units. */
    Carry carried() {
        Fraction units = Fraction.of(BigInteger.TEN.pow(total.unit().getDefaultFractionDigits()));
        var open = new LinkedHashMap<String, Fraction>();
        try {
            for (Open one : carry) {
                open.merge(
                        Party.of(one.nation(), Boolean.TRUE.equals(one.underwritten())),
                        Fraction.parse(one.open()).times(units),
                        Fraction::plus);
            }
            return new Carry(open);
        } catch (Unshareable broken) {
            throw Refused.field(broken.rule().code(), "/carry", "The carries sum to zero, each a number.");
        }
    }
}
