package org.goldthread.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLink;

/** A page: where am I (crumb and h1), what matters (lead), what can I do (actions), then its content. */
public abstract class Page extends Main implements HasDynamicTitle {
    private final H1 heading = new H1();
    private final Nav crumb = new Nav();
    private final Paragraph lead = new Paragraph();
    private final Div typedHeading = new Div();
    private final Div under = new Div();
    private final Div actions = new Div();

    protected Page() {
        addClassName("page");
        crumb.addClassName("crumb");
        crumb.setAriaLabel(getTranslation("ui.crumb"));
        crumb.setVisible(false);
        lead.addClassName("lead");
        lead.setVisible(false);
        under.addClassName("under-heading");
        actions.addClassName("actions");
        var words = new Div(crumb, heading, typedHeading, lead, under);
        words.addClassName("page-words");
        var header = new Header(words, actions);
        header.addClassName("page-header");
        add(header);
    }

    /** Sets the h1, which is the browser's title too. */
    protected void setHeading(String text) {
        heading.setText(text);
    }

    /** For a heading that people type: the field stands in its place, and the h1 stays for those who listen. */
    protected void setHeadingField(Component field) {
        heading.addClassName("visually-hidden");
        typedHeading.removeAll();
        typedHeading.add(field);
    }

    protected void setLead(String text) {
        lead.setText(text);
        lead.setVisible(!text.isEmpty());
    }

    /** The way back to {@code place}, above the heading. */
    protected void setCrumb(Class<? extends Component> place, String text, String here) {
        var link = new RouterLink(text, place);
        setCrumb(link, here);
    }

    protected void setCrumb(Component link, String here) {
        crumb.removeAll();
        crumb.add(link, new Span(" / "), new Span(here));
        crumb.setVisible(true);
    }

    /** Chips and the like under the heading. */
    protected void setUnderHeading(Component... parts) {
        under.removeAll();
        under.add(parts);
    }

    protected void setActions(Component... parts) {
        actions.removeAll();
        actions.add(parts);
    }

    @Override
    public String getPageTitle() {
        return heading.getText() + " · Goldthread";
    }
}
