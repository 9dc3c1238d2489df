package org.minilateral.consortium.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final UUID WEST = new UUID(0, 1);
    private static final UUID EAST = new UUID(0, 2);
    private static final UUID GROUP = new UUID(0, 3);

    @Test
    void aConsortiumLiesTowardsItsNationsAndItsGroupRoundIt() {
        Map<String, Point> places = Layout.of(web().graph());
        Point consortium = places.get(WEST.toString());
        assertThat(distance(consortium, places.get("GBR"))).isLessThan(distance(consortium, places.get("USA")));
        assertThat(distance(consortium, places.get(GROUP.toString()))).isBetween(Elbowroom.ROOM / 2, 100.0);
    }

    @Test
    void whatIsAddedOnTheOtherSideMovesNothingAtAll() {
        Skein more = web();
        more.consortium(EAST, "East");
        more.nation("USA", EAST, EdgeKind.LEADS);
        more.nation("UZB", EAST, EdgeKind.TAKES_PART);
        assertThat(Layout.of(more.graph())).containsAllEntriesOf(Layout.of(web().graph()));
    }

    @Test
    void consortiaOfTheSameNationsLieApart() {
        Skein twins = web();
        twins.consortium(EAST, "East");
        twins.nation("FRA", EAST, EdgeKind.LEADS);
        twins.nation("GBR", EAST, EdgeKind.TAKES_PART);
        Map<String, Point> places = Layout.of(twins.graph());
        assertThat(distance(places.get(WEST.toString()), places.get(EAST.toString())))
                .isGreaterThan(Elbowroom.ROOM / 2);
    }

    @Test
    void nodesOnTheVerySameSpotPartToo() {
        Map<String, Point> places = new Elbowroom(
                        java.util.List.of(new Node("a", NodeKind.PROJECT, "a"), new Node("b", NodeKind.PROJECT, "b")),
                        Map.of("a", new Point(0, 0), "b", new Point(0, 0)),
                        Map.of())
                .found();
        assertThat(distance(places.get("a"), places.get("b"))).isGreaterThan(Elbowroom.ROOM / 2);
    }

    private static Skein web() {
        Skein skein = new Skein();
        skein.consortium(WEST, "West");
        skein.nation("FRA", WEST, EdgeKind.LEADS);
        skein.nation("GBR", WEST, EdgeKind.TAKES_PART);
        skein.nation("USA", WEST, EdgeKind.INVITED_TO);
        skein.part(NodeKind.WORKING_GROUP, GROUP, WEST, "Group");
        return skein;
    }

    private static double distance(Point one, Point other) {
        return LayoutLawsTest.distance(one, other);
    }
}
