// Draws the hexagon from the server's components and ports.

import * as api from "./api.js";
import { byId, element, say, svg } from "./dom.js";
import * as format from "./format.js";
import { box, doors, knows, legend, outside, ways } from "./lines.js";
import { BORDER, HEIGHT, inOrder, placed, WIDTH } from "./places.js";
import { showPort } from "./port.js";
import { Travels } from "./travels.js";

export class Hexagon {
  #ports = new Map();
  #travels;
  #counts = {};

  async draw() {
    const place = byId("drawing");
    try {
      const { components, arrows, ports } = await api.hexagon();
      const places = placed(components, ports);
      place.replaceChildren(this.#drawing(components, arrows, ports, places));
      byId("ports").replaceChildren(...inOrder(ports).map((port) => this.#line(port)));
      this.counts(this.#counts);
    } catch (refusal) {
      place.replaceChildren(
        element("p", { class: "notice" }, `The hexagon cannot be drawn: ${refusal.message}.`),
        element("button", { type: "button", click: () => this.draw() }, "Try again"),
      );
    }
  }

  step(step) {
    this.#travels?.step(step);
  }

  counts(counts) {
    this.#counts = counts;
    for (const [name, { calls, failures, last }] of Object.entries(counts)) {
      const port = this.#ports.get(name);
      if (port !== undefined) {
        say(port.calls, format.counted(calls, "call"));
        say(port.failures, failures === 0 ? "" : `${format.number(failures)} failed`);
        say(port.last, last);
        port.last.title = last;
        say(port.badge, calls > 9999 ? "9999+" : String(calls));
      }
    }
  }

  #drawing(components, arrows, ports, places) {
    const dots = svg("g", { class: "dots" });
    const picture = svg(
      "svg",
      { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "group", "aria-label": "The hexagon, with its ports and adapters" },
      svg("defs", {}, svg("marker", { id: "head", viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 6, markerHeight: 6, orient: "auto" }, svg("path", { d: "M0 0 8 4 0 8z" }))),
      svg("polygon", { class: "border", points: BORDER }),
      ...ways(places.stations),
      ...arrows.flatMap((arrow) => knows(arrow, places.inside)),
      ...ports.flatMap((port) => doors(port, places)),
      ...legend,
      ...["s3", "event", "table", "bucket"].map((name) => outside(name, places.stations[name])),
      ...components.filter(({ alias }) => places.components.has(alias)).map((each) => box(each, places.components.get(each.alias))),
      ...ports.map((port) => this.#port(port, places.ports.get(port.name))),
      dots,
    );
    this.#travels = new Travels(dots, places.stations);
    return picture;
  }

  #port(port, { x, y, lift }) {
    const badge = svg("text", { class: "badge", x, y: y + 4 }, "0");
    const inwards = port.side === "in" ? 31 + lift : -22 - lift;
    const show = () => showPort(port);
    const node = svg(
      "g",
      {
        class: "a-port",
        role: "button",
        tabindex: "0",
        "aria-label": `${port.name}, ${port.side}-port: show its interface`,
        click: show,
        keydown: (event) => {
          if (event.key === "Enter" || event.key === " ") {
            event.preventDefault();
            show();
          }
        },
      },
      svg("circle", { cx: x, cy: y, r: 15 }),
      badge,
      svg("text", { class: "port-name", x, y: y + inwards }, port.name),
    );
    this.#ports.set(port.name, { badge });
    return node;
  }

  #line(port) {
    const entry = this.#ports.get(port.name);
    entry.calls = element("span", { class: "calls" }, "0 calls");
    entry.failures = element("span", { class: "failures" });
    entry.last = element("span", { class: "last quiet" }, "not called yet");
    return element(
      "li",
      {},
      element("button", { type: "button", class: "link", click: () => showPort(port) }, port.name),
      element("span", { class: "number" }, entry.calls, " ", entry.failures),
      entry.last,
    );
  }
}
