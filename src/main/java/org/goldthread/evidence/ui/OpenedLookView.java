package org.goldthread.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.goldthread.engagement.MeasureWords;
import org.goldthread.evidence.LookComment;
import org.goldthread.evidence.LookReadingService;
import org.goldthread.evidence.LookRequest;
import org.goldthread.evidence.LookRequestId;
import org.goldthread.evidence.OpenedLook;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refused;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Days;
import org.goldthread.ui.EmptyState;
import org.goldthread.ui.Page;
import org.jspecify.annotations.Nullable;

/** A draft that one was asked to look at, read-only as it is now, and what one says of it. */
@Route(Addresses.LOOKS + "/:look")
@RolesAllowed({"COACH", "ASSESSOR", "TRAINEE_ASSESSOR"})
class OpenedLookView extends Page implements BeforeEnterObserver {
    private final LookReadingService looks;
    private final MeasureWords measures;
    private final Days days;
    private final Div columns = new Div();
    private final Div comments = new Div();
    private @Nullable OpenedLook opened;
    private @Nullable LookRequest current;

    OpenedLookView(LookReadingService looks, MeasureWords measures, Days days) {
        this.looks = looks;
        this.measures = measures;
        this.days = days;
        addClassName("opened-look");
        columns.addClassName("look-columns");
        add(columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new LookRequestId(event.getRouteParameters().get("look").orElse(""));
        var look = looks.open(id);
        opened = look;
        current = look.request();
        setCrumb(LooksView.class, Words.text("evidence.looks.mine"), look.item().title());
        setHeading(look.item().title());
        setLead(Words.text("evidence.looks.of", look.candidate()));
        columns.removeAll();
        columns.add(asked(look), new ReadItem(look, new FileSource.Shown(looks, id), measures, days), said(look));
    }

    /** Read first, on a phone too. */
    private static Section asked(OpenedLook look) {
        var aside = new Section(new H2(Words.text("evidence.looks.asks", look.candidate())));
        aside.addClassNames("look-asked", "stack");
        var about = look.request().criterion();
        var question = look.request().question();
        var asked = new Paragraph(question.isEmpty() ? Words.text("evidence.looks.no-question") : question);
        asked.addClassNames("as-typed", "look-question");
        aside.add(asked);
        if (about != null) {
            aside.add(new H3(AskForm.named(about, look.framework())));
            look.framework()
                    .criterion(about)
                    .ifPresent(criterion -> aside.add(
                            new Paragraph(criterion.statement()),
                            small(Words.text("evidence.looks.look-for", criterion.lookFor()))));
        }
        return aside;
    }

    private Section said(OpenedLook look) {
        var said = new Section(comments);
        said.addClassNames("look-said", "stack");
        said.setAriaLabel(Words.text("evidence.looks.comments"));
        showComments(look);
        said.add(new ReplyForm(
                look.request().asked().value() + "/look-" + look.request().id().value(),
                Words.text("evidence.looks.comment", look.candidate()),
                Words.text("evidence.looks.comment.send"),
                this::send));
        return said;
    }

    private void showComments(OpenedLook look) {
        var request = Objects.requireNonNull(current);
        comments.removeAll();
        comments.add(new CommentList(
                request,
                days,
                (LookComment comment) ->
                        request.isComment(comment) ? Words.text("evidence.looks.you") : look.candidate(),
                _ -> List.of()));
    }

    /** Once it is shown no more, that is all there is to see; what was typed stays with the browser. */
    private void send(String text) {
        var look = Objects.requireNonNull(opened);
        var request = Objects.requireNonNull(current);
        try {
            current = looks.comment(request.id(), text, request.comments().size());
            showComments(look);
        } catch (NotFound gone) {
            columns.removeAll();
            columns.add(new EmptyState(
                    Words.text("evidence.looks.gone"), Words.text("evidence.looks.gone.why", look.candidate())));
        } catch (Refused refused) {
            current = looks.open(request.id()).request();
            showComments(look);
            throw refused;
        }
    }

    private static Paragraph small(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("small");
        return paragraph;
    }
}
