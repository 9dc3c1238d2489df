package org.minilateral.platform.problem;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A rule said no. Nothing has changed, and the caller learns which rule, and which field broke it (RFC 9457).
 * Codes are stable and part of the API.
 */
public final class Refused extends RuntimeException {

    private final int status;
    private final String code;
    private final String pointer;
    private final transient Map<String, Object> facts = new LinkedHashMap<>();

    private Refused(int status, String code, String pointer, String detail) {
        super(detail);
        this.status = status;
        this.code = code;
        this.pointer = pointer;
    }

    /** 422: a field of the request breaks a rule. The pointer is a JSON pointer into the body, such as {@code /weights/0}. */
    public static Refused field(String code, String pointer, String detail) {
        return new Refused(422, code, pointer, detail);
    }

    /** 409: the request is well formed, but the state of things forbids it now. */
    public static Refused state(String code, String detail) {
        return new Refused(409, code, null, detail);
    }

    /** 404, the same for what does not exist and what the caller may not know of. */
    public static Refused missing() {
        return new Refused(404, "not-found", null, "There is nothing here that you may see.");
    }

    /** For the few other statuses that HTTP itself defines, such as 412 and 428. */
    public static Refused http(int status, String code, String detail) {
        return new Refused(status, code, null, detail);
    }

    /** Adds a fact that a program can use, such as the clause or the remaining amount. */
    public Refused with(String name, Object value) {
        facts.put(name, value);
        return this;
    }

    /** The same refusal, seen from the whole body instead of from the value at that place. */
    Refused below(String parent) {
        Refused whole = new Refused(status, code, parent + (pointer == null ? "" : pointer), getMessage());
        whole.facts.putAll(facts);
        return whole;
    }

    int status() {
        return status;
    }

    public String code() {
        return code;
    }

    String pointer() {
        return pointer;
    }

    Map<String, Object> facts() {
        return facts;
    }
}
