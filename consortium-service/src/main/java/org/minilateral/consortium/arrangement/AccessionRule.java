package org.minilateral.consortium.arrangement;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * How a nation joins after entry into effect; a voting clause on ACCESSION says who agrees (all parties, if none does).
 *
 * @param dilution the newcomer's share s comes out of all others: each keeps its share times (1 - s)
 * @param buyIn the newcomer pays what it would have paid from the start, unless the parties waive it unanimously
 */
@RegisterForReflection
public record AccessionRule(boolean dilution, boolean buyIn) implements Rule {}
