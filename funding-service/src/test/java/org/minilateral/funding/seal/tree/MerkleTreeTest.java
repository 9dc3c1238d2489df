package org.minilateral.funding.seal.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    /** The leaves and roots with which implementations of RFC 6962 have been tried since the first one. */
    private static final String[] KNOWN_LEAVES = {
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"
    };

    private static final String[] KNOWN_ROOTS = {
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    };

    @Test
    void theRootsAreTheKnownOnes() {
        var leaves = Arrays.stream(KNOWN_LEAVES)
                .map(HexFormat.of()::parseHex)
                .map(bytes -> Hash.ofLeaf(new String(bytes, StandardCharsets.ISO_8859_1)))
                .toList();
        for (int size = 1; size <= leaves.size(); size++) {
            assertThat(HexFormat.of().formatHex(tree(leaves, size).root())).isEqualTo(KNOWN_ROOTS[size - 1]);
        }
        assertThat(HexFormat.of().formatHex(tree(leaves, 0).root()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void everyLeafOfEveryTreeIsProvenAndNoOther() {
        var leaves = leaves(300);
        for (int size = 1; size <= 300; size++) {
            var tree = tree(leaves, size);
            byte[] root = tree.root();
            assertThat(root).isEqualTo(naiveRoot(leaves.subList(0, size)));
            for (int leaf = 0; leaf < size; leaf++) {
                var path = tree.inclusion(leaf);
                assertThat(Proof.rootOf(leaves.get(leaf), leaf, size, path)).isEqualTo(root);
                int other = (leaf + 1) % size;
                if (other != leaf) {
                    assertThat(Proof.rootOf(leaves.get(other), leaf, size, path))
                            .isNotEqualTo(root);
                    assertThat(Proof.rootOf(leaves.get(leaf), other, size, path))
                            .isNotEqualTo(root);
                }
            }
        }
    }

    @Test
    void everyTreeIsTheBeginningOfEveryLaterOneAndNotOfAnother() {
        var leaves = leaves(100);
        var forged = new ArrayList<>(leaves);
        forged.set(0, Hash.ofLeaf("another"));
        for (int second = 1; second <= 100; second++) {
            var later = tree(leaves, second);
            for (int first = 1; first <= second; first++) {
                var earlier = tree(leaves, first).root();
                var proof = later.consistency(first);
                assertThat(Proof.isBeginning(first, earlier, second, later.root(), proof))
                        .isTrue();
                assertThat(Proof.isBeginning(first, tree(forged, first).root(), second, later.root(), proof))
                        .isFalse();
                assertThat(Proof.isBeginning(
                                first, earlier, second, tree(forged, second).root(), proof))
                        .isFalse();
            }
        }
    }

    @Test
    void keptSubtreesGiveTheSameHashesAsTheirLeaves() {
        var leaves = leaves(1_100);
        for (int size : new int[] {255, 256, 257, 512, 513, 1_024, 1_100}) {
            assertThat(tree(leaves, size).root()).isEqualTo(naiveRoot(leaves.subList(0, size)));
            for (int leaf : new int[] {0, 1, 254, size - 1}) {
                assertThat(Proof.rootOf(
                                leaves.get(leaf), leaf, size, tree(leaves, size).inclusion(leaf)))
                        .isEqualTo(tree(leaves, size).root());
            }
        }
    }

    @Test
    void aProofOfTheWrongLengthProvesNothing() {
        var leaves = leaves(7);
        var path = new ArrayList<>(tree(leaves, 7).inclusion(3));
        path.add(leaves.get(0));
        assertThat(Proof.rootOf(leaves.get(3), 3, 7, path)).isNull();
        assertThat(Proof.rootOf(leaves.get(3), 3, 7, path.subList(0, 2))).isNull();
        assertThat(Proof.rootOf(leaves.get(3), 7, 7, path)).isNull();
        assertThat(Proof.isBeginning(3, leaves.get(0), 7, leaves.get(0), List.of()))
                .isFalse();
    }

    @Test
    void whatIsNotInTheTreeCanNotBeProven() {
        var tree = tree(leaves(3), 3);
        assertThatThrownBy(() -> tree.inclusion(3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(4)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<byte[]> leaves(int count) {
        var leaves = new ArrayList<byte[]>();
        for (int i = 0; i < count; i++) {
            leaves.add(Hash.ofLeaf("leaf " + i));
        }
        return leaves;
    }

    /** Knows the leaves, and the subtrees of 256 as the definition has them. */
    private static MerkleTree tree(List<byte[]> leaves, int size) {
        return new MerkleTree(
                (level, index) -> level == 0
                        ? leaves.get((int) index)
                        : naiveRoot(leaves.subList((int) index * 256, (int) (index + 1) * 256)),
                size);
    }

    /** As RFC 9162 defines it. */
    private static byte[] naiveRoot(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int split = 1;
        while (split * 2 < leaves.size()) {
            split *= 2;
        }
        return Hash.ofNode(naiveRoot(leaves.subList(0, split)), naiveRoot(leaves.subList(split, leaves.size())));
    }
}
