package org.minilateral.consortium.paper;

/**
 * What stands on every page.
 *
 * @param issuer whose paper it is
 * @param title also the document's own, as viewers and archives show it
 * @param marking who may see it, such as UNCLASSIFIED
 */
public record Masthead(String issuer, String title, String marking) {}
