package org.goldthread.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** The first answer for an address that no view has is a 404 to machines too; the page then says it to people. */
@Component
class AddressStatus implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(AddressStatus::onPage);
    }

    private static void onPage(IndexHtmlResponse page) {
        var request = page.getVaadinRequest();
        var path = request.getPathInfo();
        var address = path == null ? "" : path.replaceFirst("^/", "");
        var routes = request.getService().getRouter().getRegistry();
        if (!address.isEmpty() && !routes.getNavigationRouteTarget(address).hasTarget()) {
            page.getVaadinResponse().setStatus(404);
        }
    }
}
