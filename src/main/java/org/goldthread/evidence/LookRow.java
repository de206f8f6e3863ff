package org.goldthread.evidence;

/**
 * A request for a look in a list.
 *
 * @param name of the other: whoever asks for those who were asked, whoever was asked for those who ask
 * @param title the draft's
 */
public record LookRow(LookRequest request, String name, String title) {}
