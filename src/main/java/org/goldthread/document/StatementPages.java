package org.goldthread.document;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.goldthread.document.pdf.Block;
import org.goldthread.document.pdf.Contents;
import org.goldthread.document.pdf.Heading;
import org.goldthread.document.pdf.Paragraph;
import org.goldthread.document.pdf.Section;

/** What the candidate says before all of their evidence; no page where they say nothing. */
record StatementPages(PortfolioPapers papers, DocumentWords words) {
    Stream<Part> parts() {
        var statement = papers.statement();
        if (statement.isBlank()) {
            return Stream.empty();
        }
        var title = words.of("document.statement");
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.of(1, title, "statement"));
        statement.lines().filter(line -> !line.isBlank()).map(Paragraph::of).forEach(blocks::add);
        return Stream.of(Part.of(new Contents.Entry(1, title, "statement"), Section.of(title, blocks)));
    }
}
