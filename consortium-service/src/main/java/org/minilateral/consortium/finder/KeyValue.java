package org.minilateral.consortium.finder;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.platform.problem.Refused;
import org.minilateral.sharing.Scale;
import org.minilateral.sharing.Weight;

/**
 * A nation's value in a key.
 *
 * @param value as published
 */
@RegisterForReflection
record KeyValue(
        @NotNull @NationCode String nation,

        @NotNull @Pattern(regexp = "[0-9]{1,18}(\\.[0-9]{1,9})?") @Schema(examples = "52.55")
        String value) {

    static boolean name(List<KeyValue> values, String nation) {
        return values.stream().anyMatch(one -> one.nation.equals(nation));
    }

    static Scale scale(List<KeyValue> values) {
        return new Scale(
                values.stream().map(one -> new Weight(one.nation, one.value)).toList());
    }

    /** Each nation once, each value above zero: then any coalition can divide by them. */
    static void requireSound(List<KeyValue> values, String pointer) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            KeyValue one = values.get(i);
            if (!seen.add(one.nation)) {
                throw Refused.field("nation-twice", pointer + "/" + i, one.nation + " has two values.");
            }
            if (new Weight(one.nation, one.value).value().signum() == 0) {
                throw Refused.field(
                        "value-not-positive",
                        pointer + "/" + i + "/value",
                        "A nation that pays nothing does not belong into the key; exclude it from the search.");
            }
        }
    }
}
