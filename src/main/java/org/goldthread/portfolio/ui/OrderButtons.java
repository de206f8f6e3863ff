package org.goldthread.portfolio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** Puts an item one place earlier or later; the buttons say of which item they are. */
final class OrderButtons extends Div {
    OrderButtons(String title, boolean first, boolean last, Runnable earlier, Runnable later) {
        addClassNames("row", "order-buttons");
        add(button("↑", "portfolio.order.earlier", title, !first, earlier));
        add(button("↓", "portfolio.order.later", title, !last, later));
    }

    private Button button(String sign, String key, String title, boolean possible, Runnable move) {
        var button = new Button(sign, _ -> move.run());
        button.setAriaLabel(getTranslation(key, title));
        button.setTooltipText(getTranslation(key, title));
        button.setEnabled(possible);
        return button;
    }
}
