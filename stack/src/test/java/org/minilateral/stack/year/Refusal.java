package org.minilateral.stack.year;

import static org.assertj.core.api.ThrowableAssert.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.minilateral.stack.example.ExampleRefused;

/** The stable code with which a service refuses. */
final class Refusal {

    private Refusal() {}

    static String of(ThrowingCallable attempt) {
        ExampleRefused refused = catchThrowableOfType(ExampleRefused.class, attempt);
        return refused == null ? "not refused" : refused.code();
    }
}
