package org.minilateral.sharing;

/** A cost cannot be shared as asked; {@link #rule()} names the rule that stands against it. */
public final class Unshareable extends IllegalArgumentException {
    private final Rule rule;

    public Unshareable(Rule rule, String detail) {
        super(rule.code() + ": " + detail);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
