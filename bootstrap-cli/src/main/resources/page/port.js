// The view of one port: its interface, and its implementations.

import { byId, element } from "./dom.js";

export function showPort(port) {
  const dialog = byId("port");
  dialog.replaceChildren(
    element(
      "header",
      { class: "dialog-head" },
      element("h2", { id: "port-title" }, port.name),
      element("button", { type: "button", class: "close", "aria-label": "Close", click: () => dialog.close() }, "×"),
    ),
    element("p", {}, port.side === "in" ? "An in-port: what the outside may ask. Implemented by " : "An out-port: what the inside needs. Implemented by ", element("strong", {}, port.adapters.join(", ") || "nobody"), "."),
    element("pre", { tabindex: "0", role: "region", "aria-label": "The interface's source" }, element("code", {}, port.source)),
  );
  dialog.showModal();
}
