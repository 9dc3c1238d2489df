package org.minilateral.sharing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says that a call is refused, and by which rule. */
public final class Refusal {
    private Refusal() {}

    public static void assertRefused(Rule rule, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(Unshareable.class)
                .hasMessageStartingWith(rule.code() + ": ")
                .extracting(refused -> ((Unshareable) refused).rule())
                .isEqualTo(rule);
    }
}
