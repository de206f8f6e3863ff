/** The screens of people. */
@NullMarked
package org.goldthread.people.ui;

import org.jspecify.annotations.NullMarked;
