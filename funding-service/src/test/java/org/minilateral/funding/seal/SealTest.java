package org.minilateral.funding.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minilateral.funding.Advances;
import org.minilateral.funding.seal.tree.Hash;
import org.minilateral.funding.seal.tree.Note;
import org.minilateral.funding.seal.tree.Proof;
import org.minilateral.testkit.ServiceDatabase;

@QuarkusTest
class SealTest {

    @Inject
    Sealer sealer;

    @Test
    void anEntryIsProvenToBeInTheJournalByWhoeverReadsIt() {
        Advances books = Advances.of("DEU", "FRA");
        books.book(3);
        sealer.sealAll();
        for (String entry : books.entries()) {
            JsonPath proof = books.reader()
                    .get("/v1/journal-entries/{id}/inclusion-proof", entry)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            byte[] leaf = Hash.ofLeaf(proof.getString("leaf"));
            byte[] root = Proof.rootOf(
                    leaf, proof.getLong("index"), proof.getLong("checkpoint.size"), bytes(proof.getList("path")));
            assertThat(root).isEqualTo(Base64.getDecoder().decode(proof.getString("checkpoint.root")));
            assertThat(Note.parse(proof.getString("checkpoint.note")).root()).isEqualTo(root);
            assertThat(proof.getString("leaf"))
                    .contains("id " + entry + "\n")
                    .containsPattern("posting 1 BANK - - [-0-9a-f]{36} EUR 100\n");
        }
    }

    @Test
    void whoKeptACheckpointSeesThatTheJournalHasOnlyGrown() {
        Advances books = Advances.of("DEU", "FRA");
        books.book(5);
        sealer.sealAll();
        books.book(300);
        sealer.sealAll();
        JsonPath proof = books.reader()
                .get("/v1/consortia/{id}/consistency-proof?from=5", books.id())
                .then()
                .statusCode(200)
                .body("to.size", equalTo(305))
                .extract()
                .jsonPath();
        assertThat(Proof.isBeginning(
                        5,
                        Base64.getDecoder().decode(proof.getString("from.root")),
                        305,
                        Base64.getDecoder().decode(proof.getString("to.root")),
                        bytes(proof.getList("path"))))
                .isTrue();
        verify(books).body("intact", equalTo(true)).body("size", equalTo(305)).body("next", nullValue());
    }

    @Test
    void theNoteIsSignedByAPublishedKey() {
        Advances books = Advances.of("DEU", "FRA");
        books.book(1);
        sealer.sealAll();
        Note note = Note.parse(books.reader()
                .get("/v1/consortia/{id}/checkpoints/1/note", books.id())
                .then()
                .statusCode(200)
                .contentType("text/plain")
                .extract()
                .asString());
        List<String> keys = books.reader()
                .get("/v1/seal-keys")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("publicKey");
        assertThat(keys.stream().map(Base64.getDecoder()::decode)).anyMatch(key -> Signatures.isSigned(note, key));
        assertThat(note.origin()).endsWith("/consortia/" + books.id());
    }

    @Test
    void checkpointsAreListedFromTheNewestOn() {
        Advances books = Advances.of("DEU", "FRA");
        for (int i = 0; i < 3; i++) {
            books.book(1);
            sealer.sealAll();
        }
        String cursor = books.reader()
                .get("/v1/consortia/{id}/checkpoints?limit=2", books.id())
                .then()
                .body("items.size", equalTo(List.of(3, 2)))
                .extract()
                .path("nextCursor");
        books.reader()
                .queryParam("cursor", cursor)
                .get("/v1/consortia/{id}/checkpoints", books.id())
                .then()
                .body("items.size", equalTo(List.of(1)))
                .body("nextCursor", nullValue());
    }

    @Test
    void anEntryThatIsNotCommittedYetIsNeitherSealedNorPassedOver() throws Exception {
        Advances books = Advances.of("DEU", "FRA");
        books.book(1);
        var booked = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var late = CompletableFuture.runAsync(() -> books.bookAndHold(booked, go));
        assertThat(booked.await(30, TimeUnit.SECONDS)).isTrue();
        sealer.sealAll();
        books.reader().get("/v1/consortia/{id}/checkpoints", books.id()).then().body("items.size", equalTo(List.of(1)));
        go.countDown();
        late.get(30, TimeUnit.SECONDS);
        books.book(1);
        sealer.sealAll();
        verify(books).body("size", equalTo(3)).body("findings", empty());
    }

    @Test
    void twoSealersSealEachEntryOnce() {
        Advances books = Advances.of("DEU", "FRA");
        books.book(50);
        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(sealer::sealAll))
                        .limit(4)
                        .toArray(CompletableFuture[]::new))
                .join();
        sealer.sealAll();
        verify(books).body("size", equalTo(50)).body("findings", empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update posting set amount = amount + 1 where entry_id = '%1$s' | ENTRY_CHANGED",
                "update posting set account_id = (select account_id from posting where entry_id = '%1$s' and line = 2)"
                        + " where entry_id = '%1$s' and line = 1 | ENTRY_CHANGED",
                "update posting set line = line + 2 where entry_id = '%1$s' | ENTRY_CHANGED",
                "delete from posting where entry_id = '%1$s' and line = 2 | ENTRY_CHANGED",
                "update entry set reason = 'better so' where id = '%1$s' | ENTRY_CHANGED",
                "update entry set effective_on = effective_on + 1 where id = '%1$s' | ENTRY_CHANGED",
                "update entry set actor_name = 'nobody' where id = '%1$s' | ENTRY_CHANGED",
                "update entry set metadata = '{\"a\": \"b\"}' where id = '%1$s' | ENTRY_CHANGED",
                "update entry set document = 'a voucher' where id = '%1$s' | ENTRY_CHANGED",
                "update entry set corrects = uuidv7() where id = '%1$s' | ENTRY_CHANGED",
                "delete from entry where id = '%1$s' | ENTRY_MISSING",
                "insert into entry (id, number, consortium_id, year, serial, kind, source_id, effective_on, recorded_at, reason,"
                        + " actor, actor_name) select uuidv7(), 'JE', consortium_id, 1999, 1, kind, uuidv7(), effective_on,"
                        + " recorded_at - interval '1 microsecond', reason, actor, actor_name from entry"
                        + " where id = '%1$s' | ENTRY_PUT_IN",
                "delete from seal_leaf where entry_id = '%1$s' | LEAF_MISSING",
                "update seal_leaf set hash = sha256('') where entry_id = '%1$s' | ENTRY_CHANGED",
                "update seal_leaf set hash = sha256('') where entry_id = '%1$s' | SUBTREE_CHANGED",
                "update seal_subtree set hash = sha256('') where consortium_id = '%2$s' | SUBTREE_CHANGED",
                "update checkpoint set root = sha256('') where consortium_id = '%2$s' | ROOT_CHANGED",
                "update checkpoint set note = replace(note, '300', '301') where consortium_id = '%2$s'"
                        + " | SIGNATURE_INVALID"
            })
    void whatWasChangedBehindTheServicesBackIsFoundAndNamed(String forgery, String finding) throws SQLException {
        Advances books = Advances.of("DEU", "FRA");
        books.book(300);
        sealer.sealAll();
        verify(books).body("intact", equalTo(true));
        String victim = books.entries().get(7);
        try (var connection = ServiceDatabase.superuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(forgery.formatted(victim, books.id()));
        }
        ValidatableResponse found =
                verify(books).body("intact", equalTo(false)).body("findings.kind", hasItem(finding));
        if (finding.equals("ENTRY_CHANGED")) {
            found.body("findings.find { it.kind == 'ENTRY_CHANGED' }.entryId", equalTo(victim))
                    .body("findings.find { it.kind == 'ENTRY_CHANGED' }.index", equalTo(7));
        }
    }

    @Test
    void aProofBeforeTheSealSaysWhenToAskAgain() {
        Advances books = Advances.of("DEU", "FRA");
        books.book(1);
        books.reader()
                .get("/v1/journal-entries/{id}/inclusion-proof", books.entries().getFirst())
                .then()
                .statusCode(409)
                .body("code", equalTo("entry-not-sealed"));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/consortia/{id}/consistency-proof, parameter-missing",
        "/v1/consortia/{id}/consistency-proof?from=x, tree-size-invalid",
        "/v1/consortia/{id}/consistency-proof?from=9, no-such-checkpoint",
        "/v1/consortia/{id}/consistency-proof?from=2&to=1, checkpoints-reversed",
        "/v1/consortia/{id}/verification?from=-1, tree-size-invalid",
        "/v1/consortia/{id}/checkpoints/x/note, tree-size-invalid",
        "/v1/consortia/{id}/checkpoints?cursor=eA, tree-size-invalid"
    })
    void whatMakesNoSenseIsRefused(String path, String code) {
        Advances books = Advances.of("DEU", "FRA");
        books.book(1);
        sealer.sealAll();
        books.book(1);
        sealer.sealAll();
        books.reader().get(path, books.id()).then().statusCode(400).body("code", equalTo(code));
    }

    @Test
    void anEmptyJournalIsIntact() {
        Advances books = Advances.of("DEU", "FRA");
        verify(books).body("size", equalTo(0)).body("findings", hasSize(0));
    }

    @Test
    void anUnknownEntryIsNotThere() {
        Advances.of("DEU", "FRA")
                .reader()
                .get("/v1/journal-entries/{id}/inclusion-proof", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse verify(Advances books) {
        return books.reader()
                .get("/v1/consortia/{id}/verification", books.id())
                .then()
                .statusCode(200);
    }

    private static List<byte[]> bytes(List<String> hashes) {
        return hashes.stream().map(Base64.getDecoder()::decode).toList();
    }
}
