package org.minilateral.stack;

import org.junit.jupiter.api.Test;
import org.minilateral.testkit.House;

class HouseTest {

    @Test
    void isInOrder() {
        House.assertInOrder("org.minilateral.stack");
    }
}
