package org.minilateral.consortium.nation;

/**
 * A state, as ISO 3166-1 lists it.
 *
 * @param code alpha-3, as everywhere in this API
 * @param alpha2 for flags and for systems that use the shorter code
 * @param name English short name
 */
public record Nation(String code, String alpha2, String name) {}
