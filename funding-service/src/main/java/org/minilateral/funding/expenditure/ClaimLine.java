package org.minilateral.funding.expenditure;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.minilateral.funding.eligibility.Cost;
import org.minilateral.funding.eligibility.CostCategory;

/** A cost of a claim, in minor units. Only that it was refused, and why, is ever added. */
@Entity
@DynamicUpdate
class ClaimLine {

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    Claim claim;

    /** Its index in the claim, from 0. */
    int position;

    @Enumerated(EnumType.STRING)
    CostCategory category;

    String description;
    long amount;
    LocalDate incurredOn;

    /** Why it is not paid, or null. */
    String rejection;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "claim_evidence", joinColumns = @JoinColumn(name = "claim_line_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    @Immutable
    List<Document> evidence;

    protected ClaimLine() {}

    ClaimLine(Claim claim, int position, NewCost cost) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.claim = claim;
        this.position = position;
        this.category = cost.category();
        this.description = cost.description();
        this.amount = cost.amount().minor();
        this.incurredOn = cost.incurredOn();
        this.evidence = cost.evidence().stream()
                .map(shown -> new Document(shown.name(), shown.sha256(), shown.mediaType(), shown.url()))
                .toList();
    }

    Cost cost() {
        return new Cost(
                position,
                category,
                amount,
                incurredOn,
                evidence.stream().map(Document::sha256).toList());
    }
}
