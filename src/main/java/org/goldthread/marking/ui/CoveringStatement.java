package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Paragraph;

/** What the candidate says before all of their evidence, as it was typed. */
final class CoveringStatement extends Paragraph {
    CoveringStatement(String statement) {
        super(statement);
        addClassNames("as-typed", "covering-statement");
    }
}
