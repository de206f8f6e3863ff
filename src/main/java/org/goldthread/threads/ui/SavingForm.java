package org.goldthread.threads.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Map;
import org.goldthread.engagement.Engagement;
import org.goldthread.engagement.EngagementChanged;
import org.goldthread.rules.Refused;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Days;
import org.goldthread.ui.Marks;
import org.goldthread.ui.Notices;
import org.goldthread.ui.SavedStatus;
import org.jspecify.annotations.Nullable;

/**
 * How a form about a piece of work saves itself. What was not touched here is as it was saved meanwhile; of what both changed,
 * both versions are shown until the person chose.
 */
final class SavingForm<T> {
    /** What the form is about: a part of a piece of work, as its fields show it. */
    interface Part<T> {
        Component fields();

        T of(Engagement work);

        void fill(T value);

        /** What is refused is marked, and as in {@code stored}. */
        T read(T stored);

        T merged(T before, T mine, T theirs);

        /** What each field says, by its label. */
        Map<String, String> words(T value);

        Engagement save(T before, T after);

        /** What else on the page tells of it. */
        void tell(Engagement work);

        /** It stands in the store now as the fields show it. */
        default void kept(Engagement work) {}

        /** The person chose between two versions. */
        default void chosen() {}

        /** With the version chosen; what is marked stays as it was typed, where a form can tell it. */
        default void fillChosen(T merged) {
            fill(merged);
        }
    }

    private final Part<T> part;
    private final Days days;
    private final Clock clock;
    private final SavedStatus status = new SavedStatus();
    private final Div conflict = new Div();
    private T saved;
    private @Nullable Engagement other;

    SavingForm(Part<T> part, T nothing, Days days, Clock clock) {
        this.part = part;
        this.days = days;
        this.clock = clock;
        saved = nothing;
    }

    /** Says when it was saved. */
    SavedStatus status() {
        return status;
    }

    /** Where both versions are shown. */
    Div conflict() {
        return conflict;
    }

    void show(Engagement work) {
        settle();
        saved = part.of(work);
        part.fill(saved);
        part.read(saved);
        part.tell(work);
    }

    void save() {
        if (other == null) {
            save(saved, part.read(saved));
        } else {
            showBoth(other);
        }
    }

    private void save(T before, T after) {
        var marked = Marks.first(part.fields()).isPresent();
        if (after.equals(before)) {
            saved = before;
            status.say(marked ? status.getTranslation("threads.not-saved") : "");
            return;
        }
        try {
            var work = part.save(before, after);
            saved = part.of(work);
            part.tell(work);
            part.kept(work);
            status.say(
                    status.getTranslation(marked ? "threads.saved-but" : "threads.saved", days.time(clock.instant())));
        } catch (EngagementChanged e) {
            showBoth(e.stored());
        } catch (Refused e) {
            Notices.refused(e.refusal());
        }
    }

    void showBoth(Engagement stored) {
        other = stored;
        conflict.removeAll();
        status.say("");
        conflict.add(new BothVersions(
                part.words(mergedWith(stored)),
                part.words(part.of(stored)),
                () -> keepMine(stored),
                () -> takeTheirs(stored)));
    }

    private T mergedWith(Engagement stored) {
        return part.merged(saved, part.read(saved), part.of(stored));
    }

    private void keepMine(Engagement stored) {
        var merged = mergedWith(stored);
        settle();
        part.chosen();
        part.fillChosen(merged);
        part.tell(stored);
        save(part.of(stored), merged);
    }

    private void takeTheirs(Engagement stored) {
        show(stored);
        part.chosen();
        part.kept(stored);
    }

    private void settle() {
        other = null;
        conflict.removeAll();
    }

    /** Leaves for the thread once all is kept; else it leads to what is not. */
    void done(String thread) {
        save();
        if (other != null) {
            conflict.scrollIntoView();
            return;
        }
        Marks.first(part.fields())
                .ifPresentOrElse(Marks::show, () -> UI.getCurrent().navigate(Addresses.thread(thread)));
    }
}
