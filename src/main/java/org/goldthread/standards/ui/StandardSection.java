package org.goldthread.standards.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.goldthread.standards.Standard;

/** A standard's heading and purpose; its criteria are added under them. */
class StandardSection extends Section {
    StandardSection(Standard standard) {
        addClassName("standard-section");
        var code = new Span(standard.code());
        code.addClassName("criterion-code");
        var purpose = new Paragraph(standard.purpose());
        purpose.addClassName("lead");
        add(new H2(new Span(standard.title() + " "), code), purpose);
    }
}
