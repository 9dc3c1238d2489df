package org.minilateral.consortium.participation;

/** A signature binds at once, or only after the nation's own approval (Vienna Convention on the Law of Treaties, articles 12 and 14). */
public enum SignatureKind {
    DEFINITIVE,
    SUBJECT_TO_APPROVAL
}
