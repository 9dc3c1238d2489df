package org.minilateral.funding.seal;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.HexFormat;
import org.minilateral.funding.seal.tree.Note;

/** Signs checkpoints. Without its key the service does not start. */
@Singleton
@Startup
class SealingKey {

    private final String name;
    private final KeyPair keys;

    SealingKey(SealSettings settings) throws IOException, GeneralSecurityException {
        if (settings.createKey() && !Files.exists(settings.keyFile())) {
            KeyFile.create(settings.keyFile());
        }
        if (!Files.isReadable(settings.keyFile())) {
            throw new IOException("The sealing key " + settings.keyFile()
                    + " can't be read: make one by \"openssl genpkey -algorithm ed25519\"");
        }
        this.name = settings.name();
        this.keys = KeyFile.read(settings.keyFile());
    }

    String name() {
        return name;
    }

    /** The public key without its wrapping: the last 32 bytes of its X.509 form. */
    byte[] rawPublicKey() {
        return raw(keys.getPublic());
    }

    private static byte[] raw(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
    }

    /** The key's id in hexadecimal. */
    String id() {
        return HexFormat.of().formatHex(Note.keyId(name, rawPublicKey()));
    }

    Note sign(String origin, long size, byte[] root) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(Note.body(origin, size, root));
            return new Note(origin, size, root, name, Note.keyId(name, rawPublicKey()), signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The checkpoint can't be signed", e);
        }
    }
}
