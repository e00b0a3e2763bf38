// The switches for faults.

import * as api from "./api.js";
import { byId, element, say } from "./dom.js";
import { Scripts } from "./scripts.js";

const TROUBLES = {
  twice: ["Delivered twice", "Every event comes a second time."],
  late: ["Delivered late", "Every event is held back for two seconds."],
  reversed: ["Delivered in reverse", "Events pile up, and the last comes first."],
  lost: ["Not delivered at all", "No event arrives: only audit and repair finds what was lost."],
  "s3-fails": ["S3 fails", "It answers nothing that a use case asks; events come again until it does."],
  "table-fails": ["The table fails", "Neither reads nor writes are answered."],
  crash: ["The handler crashes", "Between observing the object and saving the row, every time."],
};

export class Trouble {
  #switches = new Map();
  #scripts = new Scripts();

  /**
   * If the table is not in memory the server has no switches, and nothing is shown.
   *
   * @param bugs from the server: `{name, title, explanation}`
   */
  show(bugs, troubles) {
    byId("trouble-switches").hidden = troubles === undefined;
    if (troubles === undefined) {
      return;
    }
    if (this.#switches.size === 0) {
      for (const [name, [title, explanation]] of Object.entries(TROUBLES)) {
        this.#add("troubles", name, title, explanation);
      }
      bugs.forEach(({ name, title, explanation }) => this.#add("bugs", name, title, explanation));
    }
    this.turned(troubles);
    this.#scripts.show();
  }

  turned(troubles) {
    for (const [name, on] of Object.entries(troubles)) {
      this.#switches.get(name)?.setAttribute("aria-checked", on);
    }
  }

  #add(list, name, title, explanation) {
    const label = `switch-${name}`;
    const answer = element("p", { class: "refusal", role: "alert" });
    const button = element("button", {
      type: "button",
      role: "switch",
      id: label,
      "aria-checked": "false",
      "aria-describedby": `${label}-text`,
      click: () => this.#turn(name, button, answer),
    });
    button.append(element("span", { class: "track", "aria-hidden": "true" }), element("span", {}, title));
    const text = element("p", { id: `${label}-text`, class: "quiet" }, explanation);
    byId(list).append(element("li", {}, button, text, answer));
    this.#switches.set(name, button);
  }

  /** Shows the server's state, which may differ from the request. */
  async #turn(name, button, answer) {
    const on = button.getAttribute("aria-checked") !== "true";
    button.setAttribute("aria-checked", on);
    say(answer, "");
    try {
      this.turned(await api.turn(name, on));
    } catch (refusal) {
      button.setAttribute("aria-checked", !on);
      say(answer, `It was not switched: ${refusal.message}.`);
    }
  }
}
