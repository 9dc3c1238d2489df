package org.minilateral.funding.assessment;

/**
 * What the calls of an assessment, or those after its last adjustment, divide: a nation's own line or one that it underwrites.
 *
 * @param toCall in minor units, never below zero
 */
public record Obligation(String nation, boolean underwritten, long toCall) {}
