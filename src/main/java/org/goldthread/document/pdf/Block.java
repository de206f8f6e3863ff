package org.goldthread.document.pdf;

/** One thing on the page, from top to bottom. */
public sealed interface Block
        permits Aside,
                Contents,
                CoverageMap,
                CoverTitle,
                EmbeddedFile,
                Figure,
                Heading,
                KeyValues,
                PageBreak,
                PagePicture,
                Paragraph,
                Signature,
                Table,
                ThreadLine {}
