package org.minilateral.funding.assessment;

/**
 * What a nation owes of an assessment, on its own line or on one that it underwrites.
 *
 * @param assessed in minor units
 */
public record Obligation(String nation, boolean underwritten, long assessed) {}
