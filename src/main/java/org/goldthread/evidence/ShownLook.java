package org.goldthread.evidence;

/**
 * A request for a look as its candidate sees it.
 *
 * @param name of the one asked
 */
public record ShownLook(LookRequest request, String name) {}
