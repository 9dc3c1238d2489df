package org.minilateral.project;

import org.junit.jupiter.api.Test;
import org.minilateral.testkit.House;

class HouseTest {

    @Test
    void theHouseIsInOrder() {
        House.assertInOrder("org.minilateral.project");
    }
}
