package org.goldthread.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.evidence.LookComment;
import org.goldthread.evidence.LookRequest;
import org.goldthread.evidence.LookRequestService;
import org.goldthread.evidence.ShownLook;
import org.goldthread.rules.Refused;
import org.goldthread.standards.Framework;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Chip;
import org.goldthread.ui.Days;
import org.goldthread.ui.Look;
import org.goldthread.ui.Notices;

/** One look at a draft as its candidate sees it: what was said, and what becomes of it. */
final class LookThread extends Section {
    private final LookRequestService looks;
    private final Days days;
    private final Framework framework;
    private final String name;
    private LookRequest request;

    LookThread(ShownLook shown, LookRequestService looks, Days days, Framework framework) {
        this.looks = looks;
        this.days = days;
        this.framework = framework;
        request = shown.request();
        name = shown.name();
        addClassNames("look-thread", "stack");
        setAriaLabel(Words.text("evidence.looks.with", name));
        show();
    }

    private void show() {
        removeAll();
        var title = new H3(Words.text("evidence.looks.who." + request.as(), name));
        var facts = new Paragraph(
                new Chip(request.isOpen() ? Look.WAITING : Look.PLAIN, Words.of(request.state())),
                new Span(" " + facts()));
        facts.addClassName("small");
        add(title, facts);
        if (!request.question().isEmpty()) {
            var asked = new Paragraph(request.question());
            asked.addClassNames("as-typed", "look-question");
            add(asked);
        }
        add(comments());
        if (request.isOpen()) {
            add(new ReplyForm(
                    request.candidate().value() + "/look-" + request.id().value(),
                    Words.text(request.comments().isEmpty() ? "evidence.looks.add" : "evidence.looks.reply", name),
                    Words.text("evidence.looks.reply.send"),
                    this::reply,
                    closing()));
        }
    }

    private CommentList comments() {
        return new CommentList(
                request,
                days,
                comment -> request.isComment(comment) ? name : Words.text("evidence.looks.you"),
                this::actions);
    }

    private String facts() {
        var about = request.criterion();
        return Stream.of(
                        about == null ? Words.text("evidence.looks.whole") : AskForm.named(about, framework),
                        Words.text("evidence.looks.asked", days.said(request.created())))
                .collect(Collectors.joining(" · "));
    }

    /** A comment is handed in only when its candidate says so, and says so here. */
    private List<Component> actions(LookComment comment) {
        if (!request.isComment(comment)) {
            return List.of();
        }
        var button = Buttons.quiet(
                Words.text(comment.kept() ? "evidence.looks.leave-out" : "evidence.looks.keep"),
                () -> became(() -> comment.kept()
                        ? looks.leaveOut(request.id(), comment.id())
                        : looks.keep(request.id(), comment.id())));
        button.setAriaLabel(Words.text(
                comment.kept() ? "evidence.looks.leave-out.named" : "evidence.looks.keep.named",
                name,
                days.exact(days.day(comment.at()))));
        if (!comment.kept()) {
            return List.of(button);
        }
        var kept = new Paragraph(Words.text("evidence.looks.kept"));
        kept.addClassNames("small", "comment-kept");
        return List.of(kept, button);
    }

    private Component closing() {
        var close = Buttons.quiet(Words.text("evidence.looks.close"), () -> {
            became(() -> looks.close(request.id()));
            Notices.undoable(Words.text("evidence.looks.closed", name), () -> became(() -> looks.reopen(request.id())));
        });
        close.setAriaLabel(Words.text("evidence.looks.close.named", name));
        return close;
    }

    private void reply(String text) {
        int seen = request.comments().size();
        try {
            request = looks.reply(request.id(), text, seen);
        } catch (Refused refused) {
            showMeanwhile();
            throw refused;
        }
        show();
    }

    /** What came meanwhile stands above what is being typed, which stays. */
    private void showMeanwhile() {
        looks.at(request.item()).stream()
                .map(ShownLook::request)
                .filter(each -> each.id().equals(request.id()))
                .findFirst()
                .ifPresent(now -> {
                    request = now;
                    var list = getChildren()
                            .filter(CommentList.class::isInstance)
                            .findFirst()
                            .orElseThrow();
                    replace(list, comments());
                });
    }

    private void became(Supplier<LookRequest> change) {
        try {
            request = change.get();
            show();
        } catch (Refused refused) {
            Notices.refused(refused.refusal());
        }
    }
}
