package org.minilateral.funding.inkind;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Cut;
import org.minilateral.platform.caller.Clearance;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.release.OneInstant;

/** Makes the in-kind statement: what the agreements say, nation by nation, held against the journal. */
@ApplicationScoped
class InKindReport {

    private final InKindReading reading;
    private final Coalitions coalitions;

    InKindReport(InKindReading reading, Coalitions coalitions) {
        this.reading = reading;
        this.coalitions = coalitions;
    }

    /** As the reader's nation may see it, at one instant. */
    InKindStatement statement(String reader, UUID consortiumId, LocalDate asOf, Instant recordedUntil) {
        return OneInstant.read(() -> {
            Cut cut = new Cut(consortiumId, coalitions.projectsSeenBy(reader, consortiumId), asOf, recordedUntil);
            List<InKindStatement.Line> lines = reading.lines(cut);
            InKindReading.Last last = reading.last(cut);
            Map<InKindReading.Holder, InKindStatement.Amounts> sums = sums(lines);
            return new InKindStatement(
                    consortiumId,
                    new InKindStatement.Marking(
                            Clearance.UNCLASSIFIED, coalitions.releasableTo(new Scope(consortiumId, null))),
                    asOf,
                    last.recordedAt(),
                    last.number(),
                    lines,
                    sums.entrySet().stream()
                            .map(sum -> new InKindStatement.Nation(sum.getKey().nation(), sum.getValue()))
                            .toList(),
                    tieOuts(sums, reading.balances(cut)));
        });
    }

    static Map<InKindReading.Holder, InKindStatement.Amounts> sums(List<InKindStatement.Line> lines) {
        Map<InKindReading.Holder, InKindStatement.Amounts> sums = new TreeMap<>();
        lines.forEach(line -> sums.merge(
                new InKindReading.Holder(line.nation(), line.amounts().value().currency()),
                line.amounts(),
                InKindStatement.Amounts::plus));
        return sums;
    }

    static List<InKindStatement.TieOut> tieOuts(
            Map<InKindReading.Holder, InKindStatement.Amounts> sums, Map<InKindReading.Holder, Money> balances) {
        var holders = new TreeSet<>(sums.keySet());
        holders.addAll(balances.keySet());
        List<InKindStatement.TieOut> tieOuts = new ArrayList<>();
        for (InKindReading.Holder holder : holders) {
            Money nothing = Money.of(holder.currency(), 0);
            Money stated = sums.containsKey(holder) ? sums.get(holder).open() : nothing;
            Money booked = balances.getOrDefault(holder, nothing);
            tieOuts.add(new InKindStatement.TieOut(
                    AccountKind.IN_KIND_RECEIVABLE, holder.nation(), stated, booked, stated.equals(booked)));
        }
        return tieOuts;
    }
}
