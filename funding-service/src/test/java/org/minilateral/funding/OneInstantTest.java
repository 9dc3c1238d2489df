package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minilateral.platform.release.Acting;
import org.minilateral.platform.release.OneInstant;

@QuarkusTest
class OneInstantTest {

    @Inject
    EntityManager store;

    @Test
    void whatOthersCommitMeanwhileIsNotSeen() {
        Scene scene = Scene.of("DEU", "FRA");
        Acting.asService(() -> OneInstant.read(() -> {
            long before = nations(scene.id());
            Thread other = Thread.ofVirtual().start(() -> scene.standing("ITA", "PARTY"));
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            assertThat(nations(scene.id())).isEqualTo(before);
            return null;
        }));
        assertThat(Acting.asService(() -> OneInstant.read(() -> nations(scene.id()))))
                .isEqualTo(3);
    }

    @Test
    void nothingCanBeWritten() {
        assertThatThrownBy(() -> Acting.asService(() -> OneInstant.read(() -> store.createNativeQuery(
                                "insert into participation values (uuidv7(), 'DEU', 'PARTY', '2026-01-01')")
                        .executeUpdate())))
                .hasStackTraceContaining("read-only transaction");
    }

    private long nations(UUID consortium) {
        return ((Number) store.createNativeQuery("select count(*) from participation where consortium_id = ?1")
                        .setParameter(1, consortium)
                        .getSingleResult())
                .longValue();
    }
}
