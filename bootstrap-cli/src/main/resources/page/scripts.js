// Plays the shortest script of a bug, step by step, with the bug and without it.

import * as api from "./api.js";
import { byId, element, say } from "./dom.js";

export class Scripts {
  #scripts = [];
  #at = 0;
  #shown;

  /** What the build has written down is always the same, so it is asked for once. */
  show() {
    this.#shown ??= this.#load();
  }

  async #load() {
    this.#scripts = await api.scripts();
    const select = byId("script-bug");
    this.#scripts.forEach(({ title }, index) => select.append(element("option", { value: index }, title)));
    for (const id of ["script-bug", "script-code"]) {
      byId(id).addEventListener("change", () => this.#go(0));
    }
    byId("script-first").addEventListener("click", () => this.#go(0));
    byId("script-back").addEventListener("click", () => this.#go(this.#at - 1));
    byId("script-next").addEventListener("click", () => this.#go(this.#at + 1));
    byId("script-shorter").addEventListener("click", () => this.#tellTheShortest());
    this.#go(0);
  }

  get #script() {
    return this.#scripts[byId("script-bug").value];
  }

  /** One place more than there are scenes: the verdict. */
  #go(place) {
    const { scenes, verdict, holds } = this.#script[byId("script-code").value];
    const scene = scenes[Math.min(place, scenes.length - 1)];
    const over = place === scenes.length;
    this.#at = place;
    byId("script-first").disabled = place === 0;
    byId("script-back").disabled = place === 0;
    byId("script-next").disabled = over;
    byId("script-place").textContent = over ? "The end" : `Step ${place} of ${scenes.length - 1}`;
    const step = byId("script-step");
    say(step, over ? verdict : scene.step);
    step.dataset.holds = over ? holds : "";
    byId("script-bucket").textContent = scene.bucket;
    byId("script-row").textContent = scene.row;
    byId("script-handlers").replaceChildren(
      ...Object.entries(scene.handlers).map(([name, calls]) =>
        element("li", {}, element("strong", {}, name), element("ol", {}, ...calls.map((call) => element("li", {}, call)))),
      ),
    );
    say(byId("script-answer"), "");
  }

  #tellTheShortest() {
    const { steps, within } = this.#script;
    say(
      byId("script-answer"),
      `No. When this program was built, the explorer searched all schedules breadth first (${within}), and the first that breaks the law has ${steps} steps.`,
    );
  }
}
