package org.minilateral.consortium.arrangement;

import java.util.List;

/**
 * How far an arrangement is from taking effect.
 *
 * @param met true if every condition holds now
 * @param delayDays days that pass between that and taking effect
 */
public record Progress(boolean met, int delayDays, List<Step> conditions) {

    /** One condition in words, what it asks and what is reached: exact numbers, not rounded. */
    public record Step(String condition, boolean met, String required, String reached) {}
}
