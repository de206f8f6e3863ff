package org.goldthread.team;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.ui.Days;
import org.goldthread.ui.Texts;
import org.springframework.stereotype.Component;

/** What needs a lead, in the same words on the team's page and on Today. */
@Component
public class AttentionWords {
    private final Days days;
    private final Texts texts;

    AttentionWords(Days days, Texts texts) {
        this.days = days;
        this.texts = texts;
    }

    public String what(Attention about) {
        return said(about, "what");
    }

    /** And what else there is of the same person. */
    public String why(Attention about) {
        return Stream.concat(
                        Stream.of(said(about, "why")), about.also().stream().map(also -> said(also, "also")))
                .collect(Collectors.joining(" · "));
    }

    private String said(Attention about, String text) {
        return texts.of(
                "team.attention." + about.kind() + "." + text,
                about.name(),
                about.days(),
                days.exact(about.since()),
                days.said(about.since()),
                about.who());
    }
}
