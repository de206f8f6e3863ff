package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldthread.marking.DeskClaim;
import org.goldthread.standards.Criterion;

/** Above the evidence: what it is shown for, where to look, and the candidate's sentence. */
final class ClaimStrip extends Div {
    private static final Pattern BARE = Pattern.compile("\\d{1,4}");
    private static final Pattern NAMED = Pattern.compile("(?i)\\b(?:pages?|pp?\\.?)\\s*(\\d{1,4})\\b");

    private final Span shownFor = new Span();
    private final Span how = new Span();
    private final NativeButton goTo;
    private final Span goesTo = new Span();
    private final Paragraph noPage = new Paragraph();
    private Runnable going = () -> {};

    ClaimStrip() {
        addClassName("claim-strip");
        shownFor.addClassName("strong");
        goTo = new NativeButton("", _ -> going.run());
        goTo.addClassName("link-button");
        goTo.add(goesTo, new Span(" "), new KeyCap(getTranslation("marking-desk.keys.cap.P")));
        noPage.addClassName("small");
        add(new Div(new Paragraph(shownFor, new Span(" "), how), noPage), goTo);
    }

    /** @param sheet what stands below: the way to a page is shown where it has that page */
    void show(DeskClaim claim, Criterion criterion, EvidenceSheet sheet) {
        boolean candidates = claim.item() != null;
        shownFor.setText(
                getTranslation(candidates ? "marking-desk.shown-for" : "marking-desk.added-for", criterion.title()));
        how.setText(candidates ? how(claim) : "");
        var named = page(claim.locator());
        var target = named.flatMap(number -> sheet.fileWith(number, claim.locator()));
        int files = sheet.files();
        goTo.setVisible(target.isPresent() || files > 0);
        Keys.on(goTo, goTo.isVisible() ? "P" : "");
        int page = named.orElse(0);
        going = target.<Runnable>map(file -> () -> file.goTo(page)).orElse(sheet::goToFiles);
        goesTo.setText(target.map(file -> goToPage(page, files > 1 ? file.name() : ""))
                .orElseGet(() -> getTranslation(files > 1 ? "marking-desk.go-to-files" : "marking-desk.go-to-file")));
        noPage.setVisible(named.isPresent() && target.isEmpty());
        noPage.setText(named.map(number -> getTranslation("marking-desk.no-such-page", number, files))
                .orElse(""));
    }

    private String goToPage(int page, String ofFile) {
        return ofFile.isEmpty()
                ? getTranslation("marking-desk.go-to-page", page)
                : getTranslation("marking-desk.go-to-page-of", page, ofFile);
    }

    private String how(DeskClaim claim) {
        var where = claim.locator().strip();
        if (where.isEmpty()) {
            return getTranslation("marking-desk.how", Quoted.within(claim.rationale()));
        }
        return getTranslation("marking-desk.where-and-how", where(where), Quoted.within(claim.rationale()));
    }

    /** A bare number is a page. */
    static String where(String locator) {
        var where = locator.strip();
        return BARE.matcher(where).matches() ? I18NProvider.translate("marking-desk.page", where) : where;
    }

    /** The page that "page 4", "see p. 4" or "4" names; none in a time such as 3:20. */
    static Optional<Integer> page(String locator) {
        var where = locator.strip();
        if (BARE.matcher(where).matches()) {
            return Optional.of(Integer.valueOf(where));
        }
        var named = NAMED.matcher(where);
        return named.find() ? Optional.of(Integer.valueOf(named.group(1))) : Optional.empty();
    }
}
