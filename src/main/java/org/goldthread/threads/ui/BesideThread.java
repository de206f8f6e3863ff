package org.goldthread.threads.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.goldthread.evidence.Stage;
import org.goldthread.threads.OpenedThread;
import org.goldthread.threads.ThreadItem;
import org.goldthread.ui.Buttons;

/** Culture and standards items of this work. */
class BesideThread extends Aside {
    BesideThread(OpenedThread opened, ThreadWords words) {
        addClassNames("stack", "beside-thread");
        add(new H2(getTranslation("threads.beside")));
        if (opened.thread().beside().isEmpty()) {
            var why = new Paragraph(getTranslation("threads.beside.empty"));
            why.addClassName("small");
            add(why);
        }
        var buttons = new Div();
        buttons.addClassName("row");
        for (var stage : List.of(Stage.CULTURE, Stage.STANDARDS)) {
            add(stage, opened.thread().beside(), words);
            buttons.add(
                    Buttons.to(words.newEvidence(stage, opened.work().id()), getTranslation("threads.add." + stage)));
        }
        add(buttons);
    }

    private void add(Stage stage, List<ThreadItem> items, ThreadWords words) {
        var here = items.stream().filter(item -> item.card().stage() == stage).toList();
        if (!here.isEmpty()) {
            add(new H3(getTranslation("threads.stage." + stage)));
            here.forEach(item -> add(new EvidenceEntry(item, words)));
        }
    }
}
