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

    /** A text, and the stored version that it was typed on. */
    public record Typed(String text, String on) {}

    public UnsavedTyping(Component form) {
        this.form = form;
        form.addAttachListener(attached -> attached.getUI().getPage().addJavaScript(SCRIPT));
    }

    /** The field's name within its form. */
    public static void name(Component field, String name) {
        field.getElement().setAttribute("data-typed", name);
    }

    /** Which stored version is typed on, at a form or a part of it that is saved by itself. */
    public static void on(Component part, String version) {
        part.getElement().setAttribute("data-typed-on", version);
    }

    /** Forgets what this browser keeps, before somebody leaves it to others. */
    public static void forgetAll(UI ui) {
        ui.getPage().executeJs("window.goldthreadTyping?.forgetAll()");
    }

    /** {@code formKey} names person and thing; {@code found} is told what was typed but never saved, by field. */
    public void open(String formKey, String version, Consumer<Map<String, Typed>> found) {
        key = formKey;
        form.getElement().setAttribute("data-typing", key);
        on(form, version);
        form.getElement()
                .executeJs("return window.goldthreadTyping?.open(this) ?? {}")
                .then(JsonNode.class, kept -> found.accept(texts(kept)));
    }

    /** The same form under another name, such as that of a thing which has just been saved first. */
    public void rename(String formKey) {
        form.getElement().executeJs("window.goldthreadTyping?.moved($0, $1)", key, formKey);
        key = formKey;
        form.getElement().setAttribute("data-typing", key);
    }

    /** These texts are saved now, as this version; what was typed since stays kept. */
    public void saved(String version, Map<String, String> texts) {
        var hashes = JsonNodeFactory.instance.objectNode();
        texts.forEach((name, text) -> hashes.put(name, text.hashCode()));
        on(form, version);
        form.getElement().executeJs("window.goldthreadTyping?.saved(this, $0)", hashes);
    }

    /** What was typed is settled, be it kept or given up. */
    public void forget() {
        form.getElement().executeJs("window.goldthreadTyping?.forget($0)", key);
    }

    private static Map<String, Typed> texts(@Nullable JsonNode kept) {
        var texts = new HashMap<String, Typed>();
        if (kept != null && kept.isObject()) {
            kept.properties().stream()
                    .filter(each -> each.getValue().path("text").isString())
                    .forEach(each -> texts.put(
                            each.getKey(),
                            new Typed(
                                    each.getValue().path("text").asString(),
                                    each.getValue().path("on").asString(""))));
        }
        return texts;
    }
}
