package org.goldthread.people.ui;

import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import org.goldthread.people.PeopleService;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Notices;
import org.springframework.web.util.UriComponentsBuilder;

/** A one-time link to pass on, shown this once. */
final class OneTimeLink extends Div {
    OneTimeLink(String name, String token) {
        addClassNames("stack", "one-time-link");
        var address = here().path("/" + Addresses.join(token)).toUriString();
        var field = new TextField(getTranslation("people.link", name));
        field.setValue(address);
        field.setReadOnly(true);
        field.setAutoselect(true);
        var copy = Buttons.primary(getTranslation("people.link.copy"), () -> {});
        Clipboard.onClick(copy)
                .writeText(
                        address,
                        done -> Notices.say(getTranslation("people.link.copied")),
                        failed -> Notices.say(getTranslation("people.link.not-copied")));
        add(field, copy, new Paragraph(getTranslation("people.link.how", PeopleService.LINK_OPEN.toDays())));
    }

    private static UriComponentsBuilder here() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var address = UriComponentsBuilder.newInstance()
                .scheme(request.getScheme())
                .host(request.getServerName())
                .path(request.getContextPath());
        var usual = request.isSecure() ? 443 : 80;
        return request.getServerPort() == usual ? address : address.port(request.getServerPort());
    }
}
