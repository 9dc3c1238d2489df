package org.minilateral.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** Runs the resource method and its bookkeeping in one transaction; see {@link Idempotent}. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_AFTER)
class OnceOnly {

    private final HttpServerRequest request;
    private final SecurityIdentity identity;
    private final Keys keys;
    private final Retries retries;
    private final ObjectMapper json;

    OnceOnly(HttpServerRequest request, SecurityIdentity identity, Keys keys, Retries retries, ObjectMapper json) {
        this.request = request;
        this.identity = identity;
        this.keys = keys;
        this.retries = retries;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        Idempotent wanted = invocation.getMethod().getAnnotation(Idempotent.class);
        String key = request.getHeader("Idempotency-Key");
        if (key == null) {
            if (wanted.keyRequired()) {
                throw Refused.http(
                        400,
                        "idempotency-key-required",
                        "This request needs the header Idempotency-Key, such as a UUID.");
            }
            return retries.inTransaction(invocation::proceed);
        }
        if (key.isBlank() || key.length() > 200) {
            throw Refused.http(400, "idempotency-key-invalid", "An Idempotency-Key has 1 to 200 characters.");
        }
        Claim claim = new Claim(Caller.of(identity).subject(), key, Fingerprint.of(request, bodyOf(invocation)));
        if (wanted.grouped()) {
            return ScopedValue.where(Claim.CURRENT, claim).<Object, Exception>call(invocation::proceed);
        }
        return retries.inTransaction(() -> claimOrReplay(invocation, claim));
    }

    private Object claimOrReplay(InvocationContext invocation, Claim claim) throws Exception {
        String stored = keys.claim(claim);
        if (stored != null) {
            request.response().putHeader("Idempotent-Replayed", "true");
            return json.readValue(
                    stored, json.constructType(invocation.getMethod().getGenericReturnType()));
        }
        Object answer = invocation.proceed();
        keys.store(claim, json.writeValueAsString(answer));
        return answer;
    }

    /** The canonical body: what was understood of it, so that white space and the order of fields don't matter. */
    private String bodyOf(InvocationContext invocation) throws JsonProcessingException {
        return json.writeValueAsString(Arrays.stream(invocation.getParameters())
                .filter(parameter -> parameter == null || parameter instanceof Record)
                .toList());
    }
}
