package org.goldthread.marking.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldthread.files.FilesService;
import org.goldthread.marking.AddendumDraft;
import org.goldthread.marking.AddendumKind;
import org.goldthread.rules.Refusal;

/** Records an observation, a professional discussion or questioning; the candidate confirms it. */
final class AddendumForm extends InsetForm {
    private final AddendumKind kind;
    private final Judging judging;
    private final Day on = new Day(getTranslation("marking-desk.on"));
    private final TextField where;
    private final RequiredText question =
            new RequiredText(getTranslation("marking-desk.asked"), getTranslation("marking-desk.asked-missing"));
    private final RequiredText account;
    private final CriteriaChoice criteria;
    private final Recording recording;

    AddendumForm(AddendumKind kind, Desk desk, Place place, Judging judging, FilesService files, Runnable onDone) {
        super(desk.said("marking-desk.add." + kind), onDone);
        this.kind = kind;
        this.judging = judging;
        on.setValue(desk.days().today());
        on.setMax(desk.days().today());
        where = new TextField(getTranslation("marking-desk.where." + kind));
        where.addClassName("wide");
        where.setErrorMessage(getTranslation("marking-desk.where-missing"));
        where.setManualValidation(true);
        account = new RequiredText(
                getTranslation("marking-desk.account." + kind), getTranslation("marking-desk.account-missing"));
        account.setHelperText(getTranslation("marking-desk.account-help", desk.candidate()));
        question.setVisible(kind == AddendumKind.QUESTIONING);
        criteria = new CriteriaChoice(desk, place);
        recording = new Recording(files);
        fill(getTranslation("marking-desk.add-save"), where, on, where, question, account, criteria, recording);
        keep(judging.typed("add-" + kind), Map.of("where", where, "question", question, "account", account));
    }

    @Override
    boolean isFilled() {
        on.setInvalid(on.isEmpty());
        where.setInvalid(where.getValue().isBlank());
        criteria.setInvalid(criteria.isEmpty());
        boolean asked = kind != AddendumKind.QUESTIONING || question.isFilled();
        boolean told = account.isFilled();
        return told && asked && !on.isInvalid() && !where.isInvalid() && !criteria.isInvalid();
    }

    @Override
    Optional<Refusal> send() {
        if (recording.isComing()) {
            return Optional.of(Refusal.of("section 4", "marking-desk.recording-coming"));
        }
        return judging.record(new AddendumDraft(
                kind,
                Objects.requireNonNull(on.getValue()),
                where.getValue(),
                kind == AddendumKind.QUESTIONING ? question.getValue() : "",
                account.getValue(),
                criteria.codes(),
                recording.file()));
    }
}
