package org.minilateral.consortium.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private final Pictures pictures = new Pictures();

    @Test
    void aKeptPictureIsTheOneThatWouldBeDrawn() {
        Graph web = AnyWeb.of(1, 20, 30, 8);
        Map<String, Point> first = pictures.of(web, "FRA");
        assertThat(first).isEqualTo(Layout.of(web));
        assertThat(pictures.of(Graph.of(web.nodes(), web.edges()), "FRA")).isSameAs(first);
    }

    @Test
    void anotherWebIsDrawnAnew() {
        Graph before = AnyWeb.of(1, 20, 30, 8);
        pictures.of(before, "FRA");
        for (Graph after : List.of(
                AnyWeb.of(2, 20, 30, 8),
                new Graph(
                        before.nodes(),
                        before.edges().stream()
                                .filter(edge -> edge.kind() != EdgeKind.TAKES_PART)
                                .toList()))) {
            assertThat(pictures.of(after, "FRA")).isEqualTo(Layout.of(after));
        }
    }

    @Test
    void noNationIsShownWhatWasDrawnForAnother() {
        Graph web = AnyWeb.of(1, 20, 30, 8);
        assertThat(pictures.of(web, "GBR")).isNotSameAs(pictures.of(web, "FRA"));
    }
}
