package org.minilateral.consortium;

import org.junit.jupiter.api.Test;
import org.minilateral.testkit.House;

class HouseTest {

    @Test
    void theServiceIsInOrder() {
        House.assertInOrder("org.minilateral.consortium");
    }
}
