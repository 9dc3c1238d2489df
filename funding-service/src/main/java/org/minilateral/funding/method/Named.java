package org.minilateral.funding.method;

/** A nation where a method names it, by a JSON pointer. */
public record Named(String nation, String pointer) {}
