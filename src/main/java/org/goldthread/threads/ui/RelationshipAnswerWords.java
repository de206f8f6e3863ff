package org.goldthread.threads.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.engagement.Agreed;
import org.goldthread.engagement.Agreement;
import org.goldthread.engagement.CustomerContact;
import org.goldthread.engagement.RelationshipAnswers;
import org.goldthread.ui.Days;
import org.goldthread.ui.Texts;
import org.jspecify.annotations.Nullable;

/** What was said of a relationship, field by field, to lay two versions side by side. */
record RelationshipAnswerWords(Texts texts, Days days) {
    private static final String FIELD = "threads.relationship.field.";

    /** Label to value, in the order of the form. */
    Map<String, String> of(RelationshipAnswers answers) {
        var relationship = answers.relationship();
        var words = new LinkedHashMap<String, String>();
        words.put(texts.of(FIELD + "expected"), constant("threads.relationship.expected.", relationship.expected()));
        words.put(texts.of(FIELD + "agreed"), agreed(relationship.agreed()));
        words.put(
                texts.of(FIELD + "requirements"),
                constant("engagement.requirements-by.", relationship.requirementsBy()));
        words.put(
                texts.of("threads.relationship.contacts"),
                relationship.contacts().stream().map(this::contact).collect(Collectors.joining("; ")));
        words.put(texts.of(FIELD + "kind"), constant("engagement.request-kind.", answers.requestKind()));
        words.put(texts.of(FIELD + "content"), constant("engagement.content-source.", relationship.content()));
        var months = relationship.horizonMonths();
        words.put(texts.of(FIELD + "horizon"), months == null ? "" : months.toString());
        words.put(texts.of(FIELD + "human"), yesOrNo(relationship.humanContactAtNeed()));
        var last = relationship.lastMonitored();
        words.put(texts.of(FIELD + "monitored"), last == null ? "" : days.exact(last));
        words.put(texts.of(FIELD + "fit"), yesOrNo(relationship.fitChecked()));
        return words;
    }

    /** "3 Mar 2026, both of you spoke". */
    String contact(CustomerContact contact) {
        var said = texts.of("threads.relationship.contacts." + (contact.twoWay() ? "both" : "one-way"));
        var day = texts.of("threads.relationship.contacts.of", days.exact(contact.on()), said);
        return contact.settingUp()
                ? texts.of("threads.relationship.contacts.of", day, texts.of("threads.relationship.contacts.set-up"))
                : day;
    }

    String yesOrNo(@Nullable Boolean said) {
        return said == null ? "" : texts.of("threads.relationship." + (said ? "yes" : "no"));
    }

    private String agreed(Agreed agreed) {
        if (agreed.isOpen()) {
            return "";
        }
        return agreed.all().isEmpty()
                ? texts.of(FIELD + "none")
                : Stream.of(Agreement.values())
                        .filter(agreed::has)
                        .map(each -> texts.of("engagement.agreement." + each))
                        .collect(Collectors.joining("; "));
    }

    private String constant(String key, @Nullable Enum<?> value) {
        return value == null ? "" : texts.of(key + value);
    }
}
