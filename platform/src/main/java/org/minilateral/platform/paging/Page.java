package org.minilateral.platform.paging;

import java.util.List;
import java.util.function.Function;

/**
 * A slice of a list in a stable order.
 *
 * @param nextCursor opaque; pass it as {@code cursor} for the next slice; null at the end
 */
public record Page<T>(List<T> items, String nextCursor) {

    /** Cuts a result that was fetched with one row more than asked for. */
    public static <E, T> Page<T> cut(List<E> fetched, int limit, Function<E, String> position, Function<E, T> view) {
        boolean more = fetched.size() > limit;
        List<E> kept = more ? fetched.subList(0, limit) : fetched;
        return new Page<>(kept.stream().map(view).toList(), more ? Cursor.of(position.apply(kept.getLast())) : null);
    }
}
