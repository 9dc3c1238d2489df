package org.minilateral.consortium.arrangement;

import java.util.Set;

/**
 * Who stands where, as entry into effect sees it.
 *
 * @param invited every nation that was asked to take part, the bound ones included
 * @param bound the nations that count: parties and those that apply provisionally
 */
public record Standings(Set<String> invited, Set<String> bound) {}
