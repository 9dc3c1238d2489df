package org.minilateral.platform.feed;

import java.util.List;

/**
 * A piece of the feed, oldest first.
 *
 * @param nextCursor pass it as {@code after} next time; given even when nothing is new
 */
public record EventPage(List<Event> items, String nextCursor) {}
