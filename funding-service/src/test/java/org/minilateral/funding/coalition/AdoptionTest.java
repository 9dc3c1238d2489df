package org.minilateral.funding.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdoptionTest {

    private static final UUID CONSORTIUM = UUID.randomUUID();
    private static final UUID PROJECT = UUID.randomUUID();
    private static final Scope WHOLE = new Scope(CONSORTIUM, null);
    private static final Scope NARROW = new Scope(CONSORTIUM, PROJECT);

    @Test
    void aDecisionForTheWholeCoversItsParts() {
        assertThat(Adoption.objectionTo(decision(CONSORTIUM, null, true, "DEU"), NARROW, Set.of("DEU")))
                .isEmpty();
        assertThat(Adoption.objectionTo(decision(CONSORTIUM, PROJECT, true, "DEU"), NARROW, Set.of("DEU")))
                .isEmpty();
        assertObjection("scope-not-covered", decision(CONSORTIUM, PROJECT, true, "DEU"), WHOLE);
        assertObjection("scope-not-covered", decision(CONSORTIUM, UUID.randomUUID(), true, "DEU"), NARROW);
        assertObjection("scope-not-covered", decision(UUID.randomUUID(), null, true, "DEU"), WHOLE);
    }

    @Test
    void whoPaysHadAVote() {
        assertObjection("electorate-too-small", decision(CONSORTIUM, null, true, "FRA"), WHOLE);
        assertObjection("decision-rejected", decision(CONSORTIUM, null, false, "DEU"), WHOLE);
    }

    @Test
    void theFirstDecisionThatAdoptsCounts() {
        Adoption adoption = Adoption.pending();
        DecisionTaken rejected = decision(CONSORTIUM, null, false, "DEU");
        DecisionTaken first = decision(CONSORTIUM, null, true, "DEU");
        assertThat(adoption.take(rejected, WHOLE, Set.of("DEU"))).isFalse();
        assertThat(adoption.notAdopted().code()).isEqualTo("decision-rejected");
        assertThat(adoption.decision()).isNull();
        assertThat(adoption.take(first, WHOLE, Set.of("DEU"))).isTrue();
        assertThat(adoption.take(first, WHOLE, Set.of("DEU"))).isFalse();
        assertThat(adoption.take(rejected, WHOLE, Set.of("DEU"))).isFalse();
        assertThat(adoption.take(decision(CONSORTIUM, null, true, "DEU"), WHOLE, Set.of("DEU")))
                .isFalse();
        assertThat(adoption.isAdopted()).isTrue();
        assertThat(adoption.notAdopted()).isNull();
        assertThat(adoption.decision().id()).isEqualTo(first.decisionId());
    }

    private static void assertObjection(String code, DecisionTaken decision, Scope scope) {
        assertThat(Adoption.objectionTo(decision, scope, Set.of("DEU")))
                .hasValueSatisfying(objection -> assertThat(objection.code()).isEqualTo(code));
    }

    private static DecisionTaken decision(UUID consortium, UUID project, boolean adopted, String... electorate) {
        return new DecisionTaken(
                UUID.randomUUID(),
                "D-2026-0001",
                consortium,
                "COST_SHARE",
                UUID.randomUUID(),
                project,
                Set.of(electorate),
                "UNANIMITY",
                null,
                Instant.EPOCH,
                adopted);
    }
}
