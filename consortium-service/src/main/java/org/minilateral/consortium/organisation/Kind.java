package org.minilateral.consortium.organisation;

/** What an organisation is in its nation. */
public enum Kind {
    MINISTRY,
    LABORATORY,
    UNIVERSITY,
    COMPANY
}
