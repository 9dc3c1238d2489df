package org.minilateral.consortium.finder;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.SortedSet;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.sharing.method.Basis;
import org.minilateral.sharing.method.Method;
import org.minilateral.sharing.method.Weighted;

/** How a cost would be divided among the nations of a coalition, whoever they are. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SharingKey.Equal.class, name = "equal"),
    @JsonSubTypes.Type(value = SharingKey.Fixed.class, name = "fixed"),
    @JsonSubTypes.Type(value = SharingKey.Income.class, name = "gni")
})
@Schema(
        oneOf = {SharingKey.Equal.class, SharingKey.Fixed.class, SharingKey.Income.class},
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "equal", schema = SharingKey.Equal.class),
            @DiscriminatorMapping(value = "fixed", schema = SharingKey.Fixed.class),
            @DiscriminatorMapping(value = "gni", schema = SharingKey.Income.class)
        })
sealed interface SharingKey {

    /** True if it has a value for the nation. */
    boolean names(String nation);

    /** The method for these nations alone; it names each of them. */
    Method among(SortedSet<String> nations);

    /** Refuses values by which nothing can be divided. */
    void requireSound();

    /** Every nation bears the same. */
    @RegisterForReflection
    @Schema(name = "EqualKey")
    record Equal() implements SharingKey {

        @Override
        public boolean names(String nation) {
            return true;
        }

        @Override
        public Method among(SortedSet<String> nations) {
            return new org.minilateral.sharing.method.Equal(List.copyOf(nations));
        }

        @Override
        public void requireSound() {
            // nothing to go wrong
        }
    }

    /** In proportion to given weights. */
    @RegisterForReflection
    @Schema(name = "FixedKey")
    record Fixed(@NotEmpty @Size(max = 250) List<@NotNull @Valid KeyValue> weights) implements SharingKey {

        @Override
        public boolean names(String nation) {
            return KeyValue.name(weights, nation);
        }

        @Override
        public Method among(SortedSet<String> nations) {
            return new Weighted(Basis.FIXED_SHARES, KeyValue.scale(weights).restrictedTo(nations));
        }

        @Override
        public void requireSound() {
            KeyValue.requireSound(weights, "/key/weights");
        }
    }

    /** In proportion to national income, or another economic figure, as the average of the given years. */
    @RegisterForReflection
    @Schema(name = "IncomeKey")
    record Income(@NotEmpty @Size(max = 10) List<@NotNull @Valid Year> years) implements SharingKey {

        @Override
        public boolean names(String nation) {
            return years.stream().allMatch(year -> KeyValue.name(year.values(), nation));
        }

        @Override
        public Method among(SortedSet<String> nations) {
            return new org.minilateral.sharing.method.Key(
                    years.stream().map(year -> KeyValue.scale(year.values())).toList(), nations);
        }

        @Override
        public void requireSound() {
            for (int i = 0; i < years.size(); i++) {
                KeyValue.requireSound(years.get(i).values(), "/key/years/" + i + "/values");
            }
        }
    }

    /** The published figures of one year. */
    @RegisterForReflection
    @Schema(name = "IncomeYear")
    record Year(
            @Min(1900) @Max(2200) int year,
            @NotEmpty @Size(max = 250) List<@NotNull @Valid KeyValue> values) {}
}
