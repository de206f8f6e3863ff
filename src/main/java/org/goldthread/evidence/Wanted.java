package org.goldthread.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an assessor said would show a criterion that came back not yet.
 *
 * @param by the day that the feedback gives for it, if it gives one
 */
public record Wanted(String whatWouldShowIt, @Nullable LocalDate by) {}
