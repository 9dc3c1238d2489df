package org.minilateral.funding.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minilateral.funding.coalition.Scope;

class CoverTest {

    private static final UUID CONSORTIUM = UUID.randomUUID();
    private static final Scope WHOLE = new Scope(CONSORTIUM, null);
    private static final Scope NARROW = new Scope(CONSORTIUM, UUID.randomUUID());
    private static final Set<String> BOTH = Set.of("DEU", "FRA");

    @Test
    void bothAdoptedByAllWhoPay() {
        assertThat(cover(WHOLE, true, WHOLE, true, BOTH, BOTH).lacks()).isEmpty();
        assertThat(cover(NARROW, true, NARROW, true, BOTH, BOTH).lacks()).isEmpty();
    }

    @Test
    void theConsortiumsKeyMayDivideAProjectsBudgetIfAllItChargesShareTheProject() {
        assertThat(cover(NARROW, true, WHOLE, true, BOTH, BOTH).lacks()).isEmpty();
        assertThat(cover(NARROW, true, WHOLE, true, BOTH, Set.of("DEU")).lacks())
                .extracting(Cover.Lack::reason)
                .containsExactly("Not taking part where Budget holds: FRA.");
    }

    @Test
    void eachThingMissingIsNamed() {
        assertThat(cover(WHOLE, false, WHOLE, false, BOTH, BOTH).lacks())
                .extracting(Cover.Lack::what)
                .containsExactly("budget", "cost-share");
        assertThat(cover(WHOLE, true, NARROW, true, BOTH, BOTH).lacks())
                .extracting(Cover.Lack::what)
                .containsExactly("cost-share");
        assertThat(cover(WHOLE, true, WHOLE, true, Set.of(), BOTH).lacks())
                .extracting(Cover.Lack::reason)
                .containsExactly("Without a vote in the decision on Budget: DEU, FRA.");
    }

    private static Cover cover(
            Scope budget,
            boolean budgetAdopted,
            Scope share,
            boolean shareAdopted,
            Set<String> electorate,
            Set<String> paying) {
        return new Cover(
                new Cover.Part(UUID.randomUUID(), "Budget", budget, budgetAdopted),
                electorate,
                new Cover.Part(UUID.randomUUID(), "Key, version 1", share, shareAdopted),
                BOTH,
                paying);
    }
}
