package org.minilateral.funding.seal.tree;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hashes of a Merkle tree: SHA-256, with leaves and nodes told apart by their first byte (RFC 9162, 2.1.1). */
public final class Hash {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Hash() {}

    public static byte[] ofLeaf(String text) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return digest.digest(text.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] ofNode(byte[] left, byte[] right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** The root of a tree without leaves. */
    public static byte[] ofNothing() {
        return sha256().digest();
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
