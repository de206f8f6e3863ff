/** Draws plain records as one tagged PDF (PDF/A-3a, PDF/UA-1): the only place, beside the inspection of files, that knows PDFBox. */
@NullMarked
package org.goldthread.document.pdf;

import org.jspecify.annotations.NullMarked;
