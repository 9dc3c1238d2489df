package org.minilateral.consortium.arrangement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.sharing.Fraction;

/**
 * The contribution shares that the nations agreed, as published.
 *
 * @param entries weights as decimal text, kept verbatim
 * @param whole what the table states as its whole, usually 100
 * @param underwriter the nation that carries what is unallocated; null if nobody does
 * @param underwriterVotes whether the underwriter also votes the unallocated share while it carries it
 */
@RegisterForReflection
public record ScaleRule(
        @NotEmpty @Size(max = 250) List<@Valid @NotNull Entry> entries,
        @NotBlank @Schema(examples = "100") String whole,
        @NationCode String underwriter,
        boolean underwriterVotes)
        implements Rule {

    /** @param weight decimal or fraction, such as 52.55 or 1/3 */
    @RegisterForReflection
    public record Entry(
            @NotNull @NationCode String nation,
            @NotBlank @Schema(examples = "52.55") String weight) {}

    public Fraction wholeWeight() {
        return Fraction.parse(whole);
    }

    public boolean names(String nation) {
        return entries.stream().anyMatch(entry -> entry.nation().equals(nation));
    }

    /** The published weight of a nation; zero for one that the table does not name. */
    public Fraction weightOf(String nation) {
        Optional<Entry> entry =
                entries.stream().filter(e -> e.nation().equals(nation)).findFirst();
        return entry.map(e -> Fraction.parse(e.weight())).orElse(Fraction.ZERO);
    }

    /** What the table leaves unallocated of its whole; zero or more. */
    public Fraction unallocated() {
        Fraction sum = Fraction.sum(
                entries.stream().map(e -> Fraction.parse(e.weight())).toList());
        return wholeWeight().minus(sum);
    }

    /** The weight by which a nation pays: the underwriter's holds what is unallocated. */
    public Fraction carriedWeightOf(String nation) {
        return nation.equals(underwriter) ? weightOf(nation).plus(unallocated()) : weightOf(nation);
    }

    /** The weight with which a nation votes. */
    public Fraction votingWeightOf(String nation) {
        return underwriterVotes ? carriedWeightOf(nation) : weightOf(nation);
    }

    /** A newcomer takes its share out of everybody's, the unallocated part included: {@code s' = s × (1 - new)}. */
    public ScaleRule dilutedBy(String newcomer, Fraction share) {
        Fraction left = Fraction.ONE.minus(share.dividedBy(wholeWeight()));
        Stream<Entry> others = entries.stream()
                .map(entry -> new Entry(
                        entry.nation(),
                        Fraction.parse(entry.weight()).times(left).toString()));
        return new ScaleRule(
                Stream.concat(others, Stream.of(new Entry(newcomer, share.toString())))
                        .toList(),
                whole,
                underwriter,
                underwriterVotes);
    }

    /** The same proportions among some of the nations alone, so that they carry the whole: a deficit shared pro rata. */
    public ScaleRule redistributedAmong(Set<String> nations) {
        List<Entry> kept = entries.stream()
                .filter(entry -> nations.contains(entry.nation()))
                .toList();
        Fraction sum =
                Fraction.sum(kept.stream().map(e -> Fraction.parse(e.weight())).toList());
        if (sum.signum() == 0) {
            return this;
        }
        Fraction factor = wholeWeight().dividedBy(sum);
        return new ScaleRule(
                kept.stream()
                        .map(e -> new Entry(
                                e.nation(),
                                Fraction.parse(e.weight()).times(factor).toString()))
                        .toList(),
                whole,
                null,
                false);
    }
}
