package org.goldthread.document.pdf;

/** One thing on the page, from top to bottom. */
public sealed interface Block
        permits Aside,
                BulletList,
                Contents,
                CoverageMap,
                CoverTitle,
                EmbeddedFile,
                Figure,
                Gap,
                Heading,
                KeyValues,
                PageBreak,
                PagePicture,
                Paragraph,
                Picture,
                Rule,
                Signature,
                Table,
                ThreadLine {}
