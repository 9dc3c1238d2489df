package org.minilateral.funding.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "-", "=\n1"})
    void textThatWouldStartAFormulaIsMarkedAsText(String cell) {
        assertThat(Cell.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Key", "52.55", "-0.005000", "1=1", "2026-01-01"})
    void everythingElseStaysAsItIs(String cell) {
        assertThat(Cell.harmless(cell)).isEqualTo(cell);
    }

    @Test
    void nothingIsAnEmptyCell() {
        assertThat(Cell.harmless(null)).isEmpty();
    }
}
