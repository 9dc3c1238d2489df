package org.minilateral.funding.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minilateral.funding.seal.tree.Note;

class SealingKeyTest {

    @TempDir
    Path folder;

    /** RFC 8032, section 7.1, test 1; the wrapping is that of RFC 8410. */
    @Test
    void thePublicKeyBelongsToThePrivateOne() throws IOException, GeneralSecurityException {
        Path file = folder.resolve("known.pem");
        byte[] key = HexFormat.of()
                .parseHex("302e020100300506032b657004220420"
                        + "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        Files.writeString(
                file,
                "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(key)
                        + "\n-----END PRIVATE KEY-----\n");
        assertThat(HexFormat.of().formatHex(new SealingKey(settings(file, false)).rawPublicKey()))
                .isEqualTo("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    }

    @Test
    void aNoteIsReadAsItWasSignedAndNoOtherWordOfItHolds() throws IOException, GeneralSecurityException {
        var key = new SealingKey(settings(folder.resolve("new.pem"), true));
        Note note = key.sign("example.org/consortia/1", 7, new byte[32]);
        Note read = Note.parse(note.text());
        assertThat(read.text()).isEqualTo(note.text());
        assertThat(note.text())
                .startsWith(
                        "example.org/consortia/1\n7\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n— example.org ");
        assertThat(Signatures.isSigned(read, key.rawPublicKey())).isTrue();
        var longer = new Note(read.origin(), 8, read.root(), read.keyName(), read.keyId(), read.signature());
        assertThat(Signatures.isSigned(longer, key.rawPublicKey())).isFalse();
        assertThat(Signatures.isSigned(read, new byte[32])).isFalse();
        assertThat(Signatures.isSigned(read, new byte[0])).isFalse();
    }

    @Test
    void theSameKeyIsThereAfterARestart() throws IOException, GeneralSecurityException {
        Path file = folder.resolve("deep/new.pem");
        String first = new SealingKey(settings(file, true)).id();
        assertThat(new SealingKey(settings(file, true)).id()).isEqualTo(first);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    void withoutItsKeyTheServiceDoesNotStart() {
        assertThatThrownBy(() -> new SealingKey(settings(folder.resolve("none.pem"), false)))
                .hasMessageContaining("can't be read");
    }

    @Test
    void aFileThatHoldsNoKeyIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.pem"), "nothing");
        assertThatThrownBy(() -> new SealingKey(settings(file, false))).isInstanceOf(GeneralSecurityException.class);
    }

    private static SealSettings settings(Path file, boolean create) {
        return new SealSettings() {
            @Override
            public String name() {
                return "example.org";
            }

            @Override
            public Path keyFile() {
                return file;
            }

            @Override
            public boolean createKey() {
                return create;
            }

            @Override
            public int batch() {
                return 100;
            }
        };
    }
}
