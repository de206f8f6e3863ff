package org.goldthread.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * When a message between browser and server was lost, and they no longer agree on which is the next, the page is loaded anew
 * at once. What was typed comes back from the browser, so nobody has to be asked first.
 */
@Component
class OutOfStep implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        var messages = new CustomizedSystemMessages();
        messages.setSyncErrorNotificationEnabled(false);
        event.getSource().setSystemMessagesProvider(_ -> messages);
    }
}
