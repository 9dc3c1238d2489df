package org.minilateral.stack;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that needs more of an installation than its addresses; it is skipped, and says so, where that can't be had. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WithinReach.class)
public @interface Needs {

    What value();

    /** What an installation elsewhere does not give. */
    enum What {
        /** Kills services or starts them. */
        PROCESSES,
        /** Lets days pass, which is done in the database, as its superuser. */
        DATABASE,
        /** Looks for partners among all who declared what they can, and knows whom it will find. */
        NO_OTHER_CAPABILITIES
    }
}
