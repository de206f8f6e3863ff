package org.goldthread.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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

    /** {@code formKey} names person and thing; {@code found} is told what was typed but never saved, by field. */
    public void open(String formKey, Consumer<Map<String, String>> found) {
        key = formKey;
        form.getElement().setAttribute("data-typing", key);
        form.getElement()
                .executeJs("return window.goldthreadTyping?.read($0) ?? {}", key)
                .then(JsonNode.class, kept -> found.accept(texts(kept)));
    }

    /** The same form under another name, such as that of a thing which has just been saved first. */
    public void rename(String formKey) {
        form.getElement().executeJs("window.goldthreadTyping?.moved($0, $1)", key, formKey);
        key = formKey;
        form.getElement().setAttribute("data-typing", key);
    }

    /** These texts are saved now; what was typed since stays kept. */
    public void saved(Map<String, String> texts) {
        var hashes = JsonNodeFactory.instance.objectNode();
        texts.forEach((name, text) -> hashes.put(name, text.hashCode()));
        form.getElement().executeJs("window.goldthreadTyping?.saved($0, $1)", key, hashes);
    }

    public void forget() {
        form.getElement().executeJs("window.goldthreadTyping?.forget($0)", key);
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
