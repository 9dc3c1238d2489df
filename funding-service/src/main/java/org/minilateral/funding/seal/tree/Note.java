package org.minilateral.funding.seal.tree;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * A checkpoint as a signed note, the text that witnesses of transparency logs exchange (C2SP tlog-checkpoint and
 * signed-note): origin, size and root, an empty line, and a signature with the name of its key.
 *
 * @param origin which tree it is about
 * @param signature Ed25519 over {@link #body()}
 */
public record Note(String origin, long size, byte[] root, String keyName, byte[] keyId, byte[] signature) {

    /** What is signed. */
    public static byte[] body(String origin, long size, byte[] root) {
        return (origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    public byte[] body() {
        return body(origin, size, root);
    }

    /** A key's short name: the beginning of the hash of its name and itself. */
    public static byte[] keyId(String name, byte[] rawPublicKey) {
        var digest = Hash.sha256();
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update(new byte[] {'\n', 1});
        return Arrays.copyOf(digest.digest(rawPublicKey), 4);
    }

    public String text() {
        byte[] signed = ByteBuffer.allocate(keyId.length + signature.length)
                .put(keyId)
                .put(signature)
                .array();
        return new String(body(), StandardCharsets.UTF_8) + "\n— " + keyName + " "
                + Base64.getEncoder().encodeToString(signed) + "\n";
    }

    /** Reads what {@link #text()} wrote; anything else is refused with an {@link IllegalArgumentException}. */
    public static Note parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != 6 || !lines[3].isEmpty() || !lines[4].startsWith("— ") || !lines[5].isEmpty()) {
            throw new IllegalArgumentException("Not a checkpoint with one signature");
        }
        String[] signed = lines[4].substring(2).split(" ", -1);
        if (signed.length != 2) {
            throw new IllegalArgumentException("Not a signature with its key's name");
        }
        byte[] bytes = Base64.getDecoder().decode(signed[1]);
        if (bytes.length <= 4) {
            throw new IllegalArgumentException("Not a signature with its key's hash");
        }
        return new Note(
                lines[0],
                Long.parseLong(lines[1]),
                Base64.getDecoder().decode(lines[2]),
                signed[0],
                Arrays.copyOf(bytes, 4),
                Arrays.copyOfRange(bytes, 4, bytes.length));
    }
}
