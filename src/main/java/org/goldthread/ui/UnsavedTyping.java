package org.goldthread.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What is typed into a form and not yet saved, as the browser keeps it ({@code typing.js}): it comes back when the form is
 * opened again after a lost session or connection. Fields take part by {@link #name}.
 */
public final class UnsavedTyping {
    private static final String SCRIPT = "context://typing.js";

    private final Component form;
    private String key = "";

    public UnsavedTyping(Component form) {
        this.form = form;
        form.addAttachListener(attached -> attached.getUI().getPage().addJavaScript(SCRIPT));
    }

    /** The field's name within its form. */
    public static void name(Component field, String name) {
        field.getElement().setAttribute("data-typed", name);
    }

    /** Forgets what this browser keeps, before somebody leaves it to others. */
    public static void forgetAll(UI ui) {
        ui.getPage().executeJs("window.goldthreadTyping?.forgetAll()");
    }

    /** What a form does that is sent as a whole: its fields, by name, are kept and brought back. */
    public void keep(String formKey, Map<String, ? extends TextFieldBase<?, String>> fields) {
        fields.forEach((name, field) -> name(field, name));
        open(
                formKey,
                typed -> fields.forEach((name, field) -> {
                    if (typed.containsKey(name)) {
                        field.setValue(typed.get(name));
                    }
                }));
    }

    /** {@code formKey} names a thing that is one person's alone, or person and thing; {@code found} is told what was typed but never saved, by field. */
    public void open(String formKey, Consumer<Map<String, String>> found) {
        key = formKey;
        form.getElement().setAttribute("data-typing", key);
        form.getElement()
                .executeJs("return window.goldthreadTyping?.read($0) ?? {}", key)
                .then(JsonNode.class, kept -> found.accept(texts(kept)));
    }

    /** The same form under another name, such as that of a thing which has just been saved first. */
    public void rename(String formKey) {
        inPage("window.goldthreadTyping?.moved($0, $1)", key, formKey);
        key = formKey;
        form.getElement().setAttribute("data-typing", key);
    }

    /** These texts are saved now; what was typed since stays kept. */
    public void saved(Map<String, String> texts) {
        var hashes = JsonNodeFactory.instance.objectNode();
        texts.forEach((name, text) -> hashes.put(name, text.hashCode()));
        inPage("window.goldthreadTyping?.saved($0, $1)", key, hashes);
    }

    public void forget() {
        inPage("window.goldthreadTyping?.forget($0)", key);
    }

    /** Not at the form itself: a form that has been sent may leave the screen with the same answer. */
    private void inPage(String script, Object... parameters) {
        form.getUI().orElseGet(UI::getCurrent).getPage().executeJs(script, parameters);
    }

    private static Map<String, String> texts(@Nullable JsonNode kept) {
        var texts = new HashMap<String, String>();
        if (kept != null && kept.isObject()) {
            kept.properties().stream()
                    .filter(each -> each.getValue().isString())
                    .forEach(each -> texts.put(each.getKey(), each.getValue().asString()));
        }
        return texts;
    }
}
