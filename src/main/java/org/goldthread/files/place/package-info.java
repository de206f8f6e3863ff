/** Takes the place where a picture was taken out of its file, and leaves every other byte where it was. */
@NullMarked
package org.goldthread.files.place;

import org.jspecify.annotations.NullMarked;
