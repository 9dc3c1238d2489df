package org.minilateral.funding.settlement;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A payment that settles something.
 *
 * @param amount minor units, above zero
 */
@RegisterForReflection
record Transfer(Party from, Party to, long amount) {}
