/** The screens of team. */
@NullMarked
package org.goldthread.team.ui;

import org.jspecify.annotations.NullMarked;
