package org.minilateral.funding.settlement;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.SequencedSet;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A way to settle, as it was computed from the balances of one instant. It never changes, and books nothing. */
@Entity
@Immutable
class SettlementProposal {

    @Id
    UUID id;

    String currency;

    @JdbcTypeCode(SqlTypes.ARRAY)
    UUID[] consortia;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] nations;

    Instant madeAt;
    String madeBy;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Owed> positions;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Transfer> transfers;

    int atLeast;
    boolean isFewest;

    protected SettlementProposal() {}

    SettlementProposal(
            NewSettlementProposal wanted, SequencedSet<String> nations, List<Owed> positions, Plan plan, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.currency = wanted.currency();
        this.consortia = wanted.consortia().toArray(UUID[]::new);
        this.nations = nations.toArray(String[]::new);
        this.madeAt = now;
        this.positions = positions;
        this.transfers = plan.transfers();
        this.atLeast = plan.atLeast();
        this.isFewest = plan.isFewest();
    }

    /** What a nation owed a consortium; minor units, below zero if it was owed. */
    @RegisterForReflection
    record Owed(UUID consortiumId, String nation, long amount) {}
}
