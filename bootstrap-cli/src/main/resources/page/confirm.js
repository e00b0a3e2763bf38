// Asks for confirmation before something is deleted.

import { element } from "./dom.js";

/** Resolves to whether the user confirms; Esc means no. Each question has its own dialog, which is removed with its answer. */
export function confirm(question, explanation, yes) {
  return new Promise((resolve) => {
    const answer = (text, value, look) =>
      element("button", { type: "button", class: look, click: () => dialog.close(value) }, text);
    const agree = answer(yes, "yes", "danger");
    const dialog = element(
      "dialog",
      { class: "confirm", "aria-labelledby": "confirm-title" },
      element("h2", { id: "confirm-title" }, question),
      element("p", {}, explanation),
      element("div", { class: "actions" }, answer("Cancel", "no", ""), agree),
    );
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
    document.body.append(dialog);
    dialog.showModal();
    agree.focus();
  });
}
