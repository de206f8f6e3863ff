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

    /** Of the button that is pressed: what its form still has of this window. */
    private static final String ON_THE_WAY = "window.goldthreadTyping?.onTheWay(element) ?? {}";

    private final Component form;
    private Consumer<Map<String, Typed>> found = _ -> {};
    private String key = "";
    private boolean asked;

    /** A text, and the stored version that it was typed on. */
    public record Typed(String text, String on) {}

    public UnsavedTyping(Component form) {
        this.form = form;
        form.addAttachListener(attached -> {
            attached.getUI().getPage().addJavaScript(SCRIPT);
            // also after a resynchronisation, which draws the form anew as the server knows it, and drops what was on
            // its way
            if (!key.isEmpty()) {
                ask();
            }
        });
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

    /** What a form does that is sent as a whole: its fields, by name, are kept and brought back. */
    public void keep(String formKey, Map<String, ? extends TextFieldBase<?, String>> fields) {
        fields.forEach((name, field) -> name(field, name));
        open(
                formKey,
                "",
                typed -> fields.forEach((name, field) -> {
                    if (typed.containsKey(name)) {
                        field.setValue(typed.get(name).text());
                    }
                }));
    }

    /**
     * {@code formKey} names a thing that is one person's alone, or person and thing; {@code found} is told what was typed
     * but never saved, by field.
     */
    public void open(String formKey, String version, Consumer<Map<String, Typed>> found) {
        key = formKey;
        this.found = found;
        asked = false;
        form.getElement().setAttribute("data-typing", key);
        on(form, version);
        if (form.isAttached()) {
            ask();
        }
    }

    /** Asked once more, what this window typed goes on from whatever version this form has saved meanwhile. */
    private void ask() {
        var again = asked;
        asked = true;
        form.getElement()
                .executeJs("return window.goldthreadTyping?.open(this, $0) ?? {}", again)
                .then(JsonNode.class, kept -> found.accept(texts(kept)));
    }

    /**
     * {@code button}, within the form, hands over what was typed and may never have arrived, before any action of it that is
     * added later.
     */
    public void handOver(Component button, Consumer<Map<String, Typed>> typed) {
        button.getElement()
                .addEventListener(
                        "click",
                        pressed -> typed.accept(texts(pressed.getEventData().get(ON_THE_WAY))))
                .addEventData(ON_THE_WAY);
    }

    /** The same form under another name, such as that of a thing which has just been saved first. */
    public void rename(String formKey) {
        inPage("window.goldthreadTyping?.moved($0, $1)", key, formKey);
        key = formKey;
        form.getElement().setAttribute("data-typing", key);
    }

    /** These texts are saved now, as this version; what was typed since stays kept. */
    public void saved(String version, Map<String, String> texts) {
        var hashes = JsonNodeFactory.instance.objectNode();
        texts.forEach((name, text) -> hashes.put(name, text.hashCode()));
        on(form, version);
        inPage("window.goldthreadTyping?.saved($0, $1)", key, hashes);
    }

    /** What was typed is settled, be it kept or given up. */
    public void forget() {
        inPage("window.goldthreadTyping?.forget($0)", key);
    }

    /** Not at the form itself: a form that has been sent may leave the screen with the same answer. */
    private void inPage(String script, Object... parameters) {
        form.getUI().orElseGet(UI::getCurrent).getPage().executeJs(script, parameters);
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
