package org.minilateral.funding.settlement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who pays or is paid: a nation, or the bank of a consortium.
 *
 * @param id a nation's code, or a consortium's id
 */
@RegisterForReflection
@Schema(name = "SettlementParty")
record Party(Kind kind, @Schema(examples = "DEU") String id) implements Comparable<Party> {

    private static final Comparator<Party> ORDER =
            Comparator.comparing(Party::kind).thenComparing(Party::id);

    @Schema(name = "SettlementPartyKind")
    enum Kind {
        NATION,
        CONSORTIUM
    }

    @Override
    public int compareTo(Party other) {
        return ORDER.compare(this, other);
    }
}
