package org.minilateral.funding.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where requests of one caller for one consortium wait for each other's transaction: the first that finds the lane free
 * books for all that wait, then hands the lane to the next. So a hot row is locked once for many entries.
 */
final class Lane {

    /** More than this in one transaction makes the others wait longer than it saves. */
    static final int LARGEST_GROUP = 128;

    private final Deque<Ticket> waiting = new ArrayDeque<>();
    private final Consumer<List<Ticket>> transaction;
    private boolean busy;

    /** @param transaction settles each ticket of a group, and never throws */
    Lane(Consumer<List<Ticket>> transaction) {
        this.transaction = transaction;
    }

    /** Returns when the ticket is settled. */
    void pass(Ticket ticket) {
        if (!enter(ticket) && !ticket.awaitTurn()) {
            return;
        }
        try {
            transaction.accept(group());
        } finally {
            handOver();
        }
    }

    /** True if the lane was free: then the caller goes first. */
    private synchronized boolean enter(Ticket ticket) {
        waiting.add(ticket);
        boolean first = !busy;
        busy = true;
        return first;
    }

    /** The one who goes first is always in it: tickets leave in the order in which they came. */
    private synchronized List<Ticket> group() {
        List<Ticket> group = new ArrayList<>();
        while (!waiting.isEmpty() && group.size() < LARGEST_GROUP) {
            group.add(waiting.poll());
        }
        return group;
    }

    private synchronized void handOver() {
        if (waiting.isEmpty()) {
            busy = false;
        } else {
            waiting.peek().goFirst();
        }
    }

    synchronized boolean isIdle() {
        return !busy;
    }
}
