package org.minilateral.funding.seal;

import java.util.UUID;

/** The name of a consortium's tree in its checkpoints. */
final class Origin {

    private Origin() {}

    static String of(String keyName, UUID consortiumId) {
        return keyName + "/consortia/" + consortiumId;
    }
}
