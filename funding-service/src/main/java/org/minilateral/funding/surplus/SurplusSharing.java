package org.minilateral.funding.surplus;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.minilateral.funding.coalition.Adoption;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Entry;
import org.minilateral.funding.journal.Posting;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;

/** How a year's surplus is to be shared: proposed, adopted by the nations, booked once. */
@Entity
@DynamicUpdate
class SurplusSharing {

    @Id
    UUID id;

    UUID consortiumId;
    UUID projectId;
    UUID resultId;
    String currency;
    long amount;

    @JdbcTypeCode(SqlTypes.JSON)
    List<SurplusLine> lines;

    Instant proposedAt;
    String proposedBy;

    @Embedded
    Adoption adoption;

    LocalDate bookedOn;
    String entryNumber;

    @Version
    long version;

    protected SurplusSharing() {}

    SurplusSharing(YearResult year, List<SurplusLine> lines, Instant now, String nation) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = year.consortiumId;
        this.projectId = year.projectId;
        this.resultId = year.id;
        this.currency = year.currency;
        this.amount = year.surplus();
        this.lines = List.copyOf(lines);
        this.proposedAt = now;
        this.proposedBy = nation;
        this.adoption = Adoption.pending();
    }

    Scope scope() {
        return new Scope(consortiumId, projectId);
    }

    Set<String> nations() {
        return lines.stream().map(SurplusLine::nation).collect(Collectors.toSet());
    }

    Entry entry(LocalDate today, Caller by) {
        var postings = new ArrayList<Posting>();
        postings.add(Posting.debit(AccountKind.ACCUMULATED_SURPLUS, null, Money.of(currency, amount)));
        lines.forEach(line -> postings.add(
                Posting.credit(AccountKind.SURPLUS_PAYABLE, line.nation(), Money.of(currency, line.amount()))));
        return new Entry(
                scope(),
                Entry.Kind.SURPLUS,
                id,
                today,
                "Surplus shared by " + adoption.decision().number(),
                by,
                postings);
    }
}
