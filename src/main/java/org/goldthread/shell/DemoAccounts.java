package org.goldthread.shell;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.goldthread.ui.Buttons;

/** The demo's accounts, one for each role that has a place; a press fills the form. */
final class DemoAccounts extends Section {
    private static final List<String> ROLES = List.of("candidate", "assessor", "lead", "admin");
    private static final String PASSWORD = "golden-thread-demo";
    private static final String FILL = """
            const fill = (id, value) => {
                const field = document.getElementById(id);
                field.value = value;
                field.dispatchEvent(new Event('input', {bubbles: true}));
                field.dispatchEvent(new Event('change', {bubbles: true}));
            };
            fill('vaadinLoginUsername', $0);
            fill('vaadinLoginPassword', $1);
            """;

    DemoAccounts() {
        addClassName("demo-accounts");
        setAriaLabel(getTranslation("shell.demo.title"));
        var list = new UnorderedList();
        ROLES.forEach(role -> list.add(account(role)));
        add(
                new H2(getTranslation("shell.demo.title")),
                new Paragraph(getTranslation("shell.demo.password", PASSWORD)),
                list);
    }

    private ListItem account(String role) {
        var email = role + "@goldthread.example";
        var fill = Buttons.quiet(
                getTranslation("shell.demo." + role), () -> getElement().executeJs(FILL, email, PASSWORD));
        return new ListItem(fill, new Span(email));
    }
}
