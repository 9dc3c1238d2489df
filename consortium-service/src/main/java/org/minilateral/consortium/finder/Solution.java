package org.minilateral.consortium.finder;

import java.util.List;

/**
 * The best coalitions, best first.
 *
 * @param proven false if the search ran out of effort, so that a better coalition may exist
 */
record Solution(List<Coalition> coalitions, boolean proven) {}
