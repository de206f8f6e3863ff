package org.goldthread.evidence;

import java.time.LocalDate;
import org.goldthread.files.FileFacts;
import org.jspecify.annotations.Nullable;

/** A file on an item; {@code dated} is the day that the candidate says it is from. */
public record Attachment(FileFacts file, @Nullable LocalDate dated) {}
