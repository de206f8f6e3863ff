package org.goldthread.people;

/** Somebody asked for a place that is not for them; told them is that nothing is there. */
public record TurnedAway(String address) {}
