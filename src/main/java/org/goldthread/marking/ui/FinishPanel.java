package org.goldthread.marking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.goldthread.ui.Buttons;

/** The way to the finish: what is left is named, and only when nothing is does it lead on. */
final class FinishPanel extends Section {
    private final Checkbox authentic = new Checkbox();
    private final RefusalText refused = new RefusalText();
    private final Button left = Buttons.primary("", () -> {});
    private final Div finish = new Div();
    private final LeftList names = new LeftList();
    private final UnansweredNote unanswered = new UnansweredNote();
    private boolean confirmed;

    FinishPanel(Judging judging) {
        addClassNames("finish-panel", "stack");
        setAriaLabel(getTranslation("marking-desk.finish"));
        left.setEnabled(false);
        left.addClassName("wide");
        authentic.addValueChangeListener(change -> {
            if (change.getValue() != confirmed) {
                refused.show(judging.confirmAuthenticity(change.getValue()));
            }
        });
        add(authentic, refused, unanswered, left, finish, names);
    }

    void show(Desk desk) {
        confirmed = desk.submission().authenticityConfirmed();
        authentic.setLabel(getTranslation("marking-desk.authentic", desk.candidate()));
        authentic.setValue(confirmed);
        var waits = desk.marking().left();
        left.setVisible(!waits.isEmpty());
        left.setText(getTranslation("marking-desk.finish-left", waits.size()));
        finish.removeAll();
        if (waits.isEmpty()) {
            finish.add(toFinish(desk));
        }
        names.show(desk);
        unanswered.show(desk);
    }

    private Anchor toFinish(Desk desk) {
        var link = Buttons.primaryTo(FinishView.address(desk.id()), getTranslation("marking-desk.review"));
        Keys.on(link, "F");
        link.add(new Span(" "), new KeyCap(getTranslation("marking-desk.keys.cap.F")));
        link.addClassName("wide");
        return link;
    }
}
