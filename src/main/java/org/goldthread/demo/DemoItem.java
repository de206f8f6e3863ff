package org.goldthread.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldthread.evidence.Claim;
import org.goldthread.evidence.DismissedHint;
import org.goldthread.evidence.Hint;
import org.goldthread.evidence.Stage;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One piece of evidence from the script. */
record DemoItem(JsonNode node) {
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    String title() {
        return text("title");
    }

    String text(String name) {
        return node.get(name).asString();
    }

    Stage stage() {
        return Stage.valueOf(text("stage"));
    }

    LocalDate day(String name) {
        return LocalDate.parse(text(name));
    }

    /** Which measure of its story it shows, if any. */
    @Nullable
    String measure() {
        return DemoScript.text(node, "measure");
    }

    List<String> files() {
        return node.get("files").valueStream().map(JsonNode::asString).toList();
    }

    List<Claim> claims() {
        return node.get("claims")
                .valueStream()
                .map(claim -> new Claim(
                        new CriterionCode(claim.get(0).asString()),
                        claim.get(1).asString(),
                        claim.get(2).asString()))
                .toList();
    }

    /** What was set aside of what is worth a thought, with the reasons. */
    List<DismissedHint> aside() {
        return node.path("aside")
                .valueStream()
                .map(each -> new DismissedHint(
                        Hint.valueOf(each.get(0).asString()), each.get(1).asString()))
                .toList();
    }

    boolean shows(CriterionCode criterion) {
        return claims().stream().anyMatch(claim -> claim.criterion().equals(criterion));
    }

    /** The last day of which it tells anywhere: it cannot have been written before. */
    LocalDate told() {
        return texts(node)
                .filter(text -> ISO_DAY.matcher(text).matches())
                .map(LocalDate::parse)
                .max(LocalDate::compareTo)
                .orElseThrow(() -> new IllegalStateException("No day in “" + title() + "”"));
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isString() ? Stream.of(node.asString()) : node.valueStream().flatMap(DemoItem::texts);
    }
}
