package org.minilateral.platform.feed;

/** What a service does with the events of one neighbour. */
public interface FeedHandler {

    /** The neighbour's name, as in {@code minilateral.feed.neighbours."name"}: consortium, project or funding. */
    String neighbour();

    /** Takes one event into the local copy, in the transaction that also moves the cursor: exactly once. */
    void apply(Event event);
}
