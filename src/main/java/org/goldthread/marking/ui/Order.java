package org.goldthread.marking.ui;

/** Two orders of the same work. */
enum Order {
    CRITERION,
    ITEM
}
