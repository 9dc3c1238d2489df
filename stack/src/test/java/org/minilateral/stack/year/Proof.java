package org.minilateral.stack.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import org.minilateral.stack.Port;

/** Follows an inclusion proof from the leaf to the root as anybody could who has read RFC 9162, section 2.1.3.2. */
record Proof(JsonNode answer) {

    static Proof of(Programme programme, String entry) {
        String path = "/v1/journal-entries/" + entry + "/inclusion-proof";
        return new Proof(programme.api().get(Programme.OFFICER, Port.FUNDING, path));
    }

    String leaf() {
        return answer.get("leaf").textValue();
    }

    /** The root to which the leaf's text leads, base64. */
    String root() {
        Deque<byte[]> path = new ArrayDeque<>();
        answer.get("path").forEach(hash -> path.add(Base64.getDecoder().decode(hash.textValue())));
        byte[] leaf = hash(0, leaf().getBytes(StandardCharsets.UTF_8), new byte[0]);
        long size = answer.at("/checkpoint/size").longValue();
        return Base64.getEncoder()
                .encodeToString(climb(leaf, answer.get("index").longValue(), size - 1, path));
    }

    String sealedRoot() {
        return answer.at("/checkpoint/root").textValue();
    }

    private static byte[] climb(byte[] leaf, long index, long last, Deque<byte[]> path) {
        byte[] hash = leaf;
        long at = index;
        long end = last;
        while (!path.isEmpty()) {
            if (at % 2 == 1 || at == end) {
                hash = hash(1, path.remove(), hash);
                while (at % 2 == 0 && at != 0) {
                    at /= 2;
                    end /= 2;
                }
            } else {
                hash = hash(1, hash, path.remove());
            }
            at /= 2;
            end /= 2;
        }
        return end == 0 ? hash : new byte[0];
    }

    private static byte[] hash(int kind, byte[] left, byte[] right) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) kind);
            digest.update(left);
            return digest.digest(right);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
