package org.goldthread.portfolio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.goldthread.portfolio.CriterionProgress;
import org.goldthread.portfolio.CriterionState;
import org.goldthread.standards.Standard;

/** Standards by criteria, joined by the gold line; each cell opens what shows its criterion. */
final class CoverageMap extends Section {
    private final PortfolioWords words;
    private final PortfolioAddress here;

    CoverageMap(PortfolioWords words, PortfolioAddress here) {
        this.words = words;
        this.here = here;
        addClassName("coverage-map");
        setAriaLabel(getTranslation("portfolio.map"));
        var line = new Div();
        line.addClassName("coverage-line");
        words.page().coverage().framework().standards().forEach(standard -> line.add(standard(standard)));
        add(line);
    }

    private Div standard(Standard standard) {
        var heading = new H2(getTranslation("portfolio.standard", standard.code(), standard.title()));
        var cells = new UnorderedList();
        cells.addClassName("coverage-cells");
        standard.criteria().stream()
                .flatMap(criterion -> words.page().coverage().of(criterion.code()).stream())
                .forEach(progress -> cells.add(new ListItem(cell(progress))));
        var row = new Div(heading, cells);
        row.addClassName("coverage-standard");
        return row;
    }

    private Anchor cell(CriterionProgress progress) {
        var code = progress.criterion().code();
        var look = PortfolioWords.look(progress);
        var title = new Span(getTranslation(
                "portfolio.cell.title", code.value(), progress.criterion().title()));
        title.addClassName("coverage-title");
        var sign = new Span(look.sign());
        sign.addClassName("sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        var state = new Span(getTranslation("portfolio.cell.state", words.state(progress)));
        state.addClassName("visually-hidden");
        var head = new Div(title, state, sign);
        head.addClassName("coverage-head");
        var detail = new Span(words.detail(progress));
        detail.addClassName("coverage-detail");
        var cell = new Anchor(here.at(code), head, detail);
        cell.addClassNames("coverage-cell", "coverage-" + look.css());
        if (progress.state() == CriterionState.MET_AGEING) {
            cell.addClassName("coverage-ageing");
        }
        if (here.opened().filter(code::equals).isPresent()) {
            cell.getElement().setAttribute("aria-current", "true");
        }
        return cell;
    }
}
