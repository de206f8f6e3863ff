package org.goldthread.evidence;

import org.goldthread.people.PersonId;

/** Somebody whom a candidate may ask for a look. */
public record LookChoice(PersonId person, String name, LookAs as) {}
