package org.goldthread.document.pdf;

import java.io.IOException;
import java.util.List;

/** Draws who signed. */
final class SignaturePainter {
    private static final TextStyle NAME = new TextStyle(Weight.STRONG, 11.5f, 1.5f, Ink.INK.rgb());
    private static final float WIDTH = 260;
    private static final float BEFORE = 10;
    private static final float AFTER = 12;

    private final Press press;

    SignaturePainter(Press press) {
        this.press = press;
    }

    void paint(Signature signature) throws IOException {
        PageFlow flow = press.flow();
        TextStyle quiet = TextLook.QUIET.style();
        List<Line> role = press.layout().lines(List.of(Run.of(signature.role())), quiet, flow.width());
        List<Line> name = press.layout().lines(List.of(Run.of(signature.name())), NAME, flow.width());
        List<Line> detail = press.layout().lines(List.of(Run.of(signature.detail())), quiet, flow.width());
        float height = Press.height(role) + Press.height(name) + Press.height(detail) + 6 + BEFORE;
        flow.need(Math.min(height, flow.room() / 2));
        flow.down(BEFORE);
        line(role);
        line(name);
        Page page = flow.page();
        page.pen().beginArtifact();
        page.pen().strokeColour(Ink.INK.rgb(), 0.7f);
        page.pen().line(flow.left(), flow.y() - 2, flow.left() + WIDTH, flow.y() - 2);
        page.pen().end();
        flow.down(6);
        line(detail);
        flow.down(AFTER);
    }

    private void line(List<Line> lines) throws IOException {
        Element element = press.structure().here().child("P");
        press.write(element, lines, 0);
    }
}
