package org.minilateral.platform.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The request takes effect once for its {@code Idempotency-Key}: key, effect and answer are written in ONE transaction,
 * and the same key gives the stored answer again ({@code Idempotent-Replayed: true}). Another body under the key is
 * 422, an equal request that is still running 409. A refused request does not use up its key.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {
    /** True where the request moves money or has legal weight: then a missing key is refused. */
    @Nonbinding
    boolean keyRequired() default true;

    /**
     * True where requests that wait together share a transaction: then the method begins it, and writes the keys itself
     * ({@link Claim#current}, {@link SharedKeys}).
     */
    @Nonbinding
    boolean grouped() default false;
}
