package org.goldthread.evidence;

import java.time.LocalDate;

/** A row that says what was on a day; without the day it says nothing. */
interface OnADay {
    LocalDate on();
}
