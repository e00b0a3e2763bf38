// Plays a script that shows a bug, step by step, with the bug and without it.

import * as api from "./api.js";
import { byId, element, say } from "./dom.js";

export class Scripts {
  #script;
  #at = 0;
  #shown = false;

  async show() {
    if (this.#shown) {
      return;
    }
    this.#shown = true;
    const select = byId("script-bug");
    (await api.scripts()).forEach((title, index) => select.append(element("option", { value: index }, title)));
    select.addEventListener("change", () => this.#find("first"));
    byId("script-code").addEventListener("change", () => this.#go(0));
    byId("script-first").addEventListener("click", () => this.#go(0));
    byId("script-back").addEventListener("click", () => this.#go(this.#at - 1));
    byId("script-next").addEventListener("click", () => this.#go(this.#at + 1));
    byId("script-shorter").addEventListener("click", () => this.#find("shortest"));
    this.#find("first");
  }

  /** Lets the explorer search: "first" for any script, "shortest" for a shortest one. */
  async #find(search) {
    const bug = byId("script-bug").value;
    const answer = byId("script-answer");
    say(answer, "The explorer is searching …");
    try {
      const script = await api.script(bug, search);
      if (byId("script-bug").value !== bug) {
        return;
      }
      this.#script = script;
      this.#go(0);
      say(answer, search === "first" ? any(script) : shortest(script));
    } catch (refusal) {
      say(answer, `The explorer found nothing: ${refusal.message}.`);
    }
  }

  /** One place more than there are scenes: the verdict. */
  #go(place) {
    if (this.#script === undefined) {
      return;
    }
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
  }
}

const any = ({ steps, states }) =>
  `Depth first, the explorer came upon this script of ${steps} steps after ${states.toLocaleString("en")} states.`;

const shortest = ({ steps, states, within }) =>
  `Breadth first, the explorer went through ${states.toLocaleString("en")} states. Within ${within}, no script with fewer than ${steps} steps breaks the law.`;
