package org.minilateral.consortium.capability;

/** Whose list of technologies an area comes from. */
enum Taxonomy {
    /** The eight working groups of AUKUS Pillar II. */
    AUKUS_PILLAR_II,
    /** NATO's emerging and disruptive technologies, as far as no working group covers them. */
    NATO_EDT,
    /** Added by the deployment. */
    OTHER
}
