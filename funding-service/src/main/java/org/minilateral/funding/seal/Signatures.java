package org.minilateral.funding.seal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import org.minilateral.funding.seal.tree.Note;

/** Checks the signatures of notes. */
final class Signatures {

    /** What X.509 puts before the 32 bytes of an Ed25519 key. */
    private static final byte[] WRAPPING = HexFormat.of().parseHex("302a300506032b6570032100");

    private Signatures() {}

    /** False too for a key that is none. */
    static boolean isSigned(Note note, byte[] rawPublicKey) {
        try {
            byte[] encoded = new byte[WRAPPING.length + rawPublicKey.length];
            System.arraycopy(WRAPPING, 0, encoded, 0, WRAPPING.length);
            System.arraycopy(rawPublicKey, 0, encoded, WRAPPING.length, rawPublicKey.length);
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            signature.update(note.body());
            return signature.verify(note.signature());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
