package org.minilateral.platform.feed;

import java.util.Set;
import java.util.UUID;

/**
 * Something that happened, to be written into the outbox in the transaction of its change.
 *
 * @param type the name behind {@code org.minilateral.}, such as {@code consortium.decision.adopted.v1}
 * @param subject path of the thing it happened to, such as {@code consortia/0198…}
 * @param consortium the consortium it belongs to
 * @param releasableTo the nations that may read it
 * @param data what the followers need to know; written as JSON
 * @param technical true if it tells of the work itself, which auditors don't read
 */
public record Happening(
        String type, String subject, UUID consortium, Set<String> releasableTo, Object data, boolean technical) {

    /** An act, for the audit trail and so for auditors too. */
    public Happening(String type, String subject, UUID consortium, Set<String> releasableTo, Object data) {
        this(type, subject, consortium, releasableTo, data, false);
    }

    public Happening asTechnical() {
        return new Happening(type, subject, consortium, releasableTo, data, true);
    }
}
