package org.minilateral.consortium.capability;

/** The security and quality standards that a supply chain can hold. */
public enum Baseline {
    /** Protecting controlled unclassified information, United States. */
    NIST_SP_800_171,
    /** Cybersecurity Maturity Model Certification, level 2, United States. */
    CMMC_LEVEL_2,
    /** Cyber security for defence suppliers, United Kingdom. */
    DEFSTAN_05_138,
    CYBER_ESSENTIALS_PLUS,
    /** Defence Industry Security Program, Australia. */
    DISP,
    /** NATO policy on an integrated systems approach to quality. */
    AQAP_2000,
    AQAP_2110,
    ISO_9001,
    ISO_27001,
    AS_9100
}
