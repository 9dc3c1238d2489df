package org.minilateral.funding.assessment;

import java.util.UUID;
import org.minilateral.sharing.Carry;

/**
 * Where the assessments by one version of a cost share in one currency stand.
 *
 * @param after the sequence of its latest assessment, 0 before the first
 * @param place how many adjustments came since then
 * @param open what the next one carries on
 */
record Chain(UUID costShareId, int after, int place, Carry open) {}
