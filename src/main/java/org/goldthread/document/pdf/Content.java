package org.goldthread.document.pdf;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a picture or a file, read when they are needed; may be opened more than once. */
@FunctionalInterface
public interface Content {

    InputStream open() throws IOException;
}
