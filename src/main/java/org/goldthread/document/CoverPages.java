package org.goldthread.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.goldthread.document.pdf.Chip;
import org.goldthread.document.pdf.CoverTitle;
import org.goldthread.document.pdf.Inline;
import org.goldthread.document.pdf.KeyValues;
import org.goldthread.document.pdf.Run;
import org.goldthread.document.pdf.Section;
import org.goldthread.document.pdf.Tone;
import org.goldthread.portfolio.PortfolioState;

/** The first page: whose portfolio it is and how far it has come. */
record CoverPages(PortfolioPapers papers, DocumentWords words) {
    Part part() {
        return Part.unlisted(
                Section.cover(
                        new CoverTitle(
                                words.of("document.title"),
                                papers.candidate(),
                                papers.framework().title()),
                        new KeyValues(words.of("document.cover.facts"), facts())),
                1);
    }

    private List<KeyValues.KeyValue> facts() {
        var portfolio = papers.portfolio();
        var framework = papers.framework();
        var facts = new ArrayList<KeyValues.KeyValue>();
        facts.add(fact("candidate", papers.candidate()));
        facts.add(fact("assessor", papers.name(portfolio.assessor())));
        facts.add(fact("framework", words.of("document.cover.edition", framework.title(), framework.edition())));
        facts.add(fact("started", words.day(portfolio.started())));
        facts.add(fact("target", words.day(portfolio.target())));
        facts.add(fact("state", state()));
        facts.add(KeyValues.KeyValue.of(words.of("document.cover.criteria"), counts()));
        facts.add(fact(
                "holds",
                words.of(
                        "document.cover.holds.counts",
                        papers.evidence().size(),
                        papers.originals().size())));
        facts.add(fact("made", words.moment(papers.made())));
        return facts;
    }

    private KeyValues.KeyValue fact(String key, String value) {
        return KeyValues.KeyValue.of(words.of("document.cover." + key), value);
    }

    private String state() {
        var portfolio = papers.portfolio();
        var ready = portfolio.state() == PortfolioState.IN_PROGRESS
                && papers.page().coverage().ready();
        var state = words.of("portfolio.state." + (ready ? "READY" : portfolio.state()));
        return portfolio.stateReason().isEmpty()
                ? state
                : words.of("portfolio.state.because", state, portfolio.stateReason());
    }

    private Inline[] counts() {
        var coverage = papers.page().coverage();
        var chips = new ArrayList<Chip>();
        add(chips, Tone.MET, "met", coverage.met());
        add(chips, Tone.WAITING, "waiting", coverage.withAssessor());
        add(chips, Tone.NOT_YET, "not-yet", coverage.notYet());
        add(chips, Tone.NOT_YET, "lapsed", coverage.lapsed());
        add(chips, Tone.DRAFT, "drafted", coverage.drafted());
        add(chips, Tone.OPEN, "open", coverage.open());
        return IntStream.range(0, 2 * chips.size() - 1)
                .mapToObj(at -> at % 2 == 0 ? chips.get(at / 2) : Run.of("  "))
                .toArray(Inline[]::new);
    }

    private void add(List<Chip> chips, Tone tone, String key, int count) {
        if (count > 0) {
            chips.add(new Chip(tone, words.of("document.count." + key, count)));
        }
    }
}
