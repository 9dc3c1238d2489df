package org.minilateral.consortium.decision;

import org.minilateral.consortium.arrangement.Question;

/** What an adopted decision brings about by itself, in the transaction that closes it: so it happens exactly once. */
public interface Effect {

    Question question();

    void take(Adopted decision);
}
