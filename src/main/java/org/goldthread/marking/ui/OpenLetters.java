package org.goldthread.marking.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.marking.CriterionJudgement;
import org.goldthread.marking.DeskClaim;
import org.goldthread.marking.Letter;

/** The letters at a criterion that are not judged yet: of its claims, and S of all together. */
record OpenLetters(List<DeskClaim> claims, CriterionJudgement judgement) {
    long count() {
        long ofClaims = claims.stream().mapToLong(claim -> open(claim).size()).sum();
        return judgement.sufficient() == null ? ofClaims + 1 : ofClaims;
    }

    /** Such as "valid, current of “Call-back within 4 hours”; sufficient"; empty when there is none. */
    String words() {
        var ofClaims = claims.stream().filter(claim -> !open(claim).isEmpty()).map(OpenLetters::words);
        var ofAll = judgement.sufficient() == null ? Stream.of(word(Letter.SUFFICIENT)) : Stream.<String>empty();
        return Stream.concat(ofClaims, ofAll).collect(Collectors.joining("; "));
    }

    private static String words(DeskClaim claim) {
        var letters = open(claim).stream().map(OpenLetters::word).collect(Collectors.joining(", "));
        return I18NProvider.translate("marking-desk.letters-missing-of", letters, claim.title());
    }

    private static String word(Letter letter) {
        return I18NProvider.translate("marking-desk.letter." + letter);
    }

    private static List<Letter> open(DeskClaim claim) {
        return Letter.ofClaims().stream()
                .filter(letter -> claim.judgement().letter(letter) == null)
                .toList();
    }
}
