// Shows each change on its way: a dot that goes from station to station, and a line of text.

import { byId, element, movesLittle, svg } from "./dom.js";
import * as format from "./format.js";

const MOST_DOTS = 40;
const MOST_STEPS = 60;
const HOP = 420;
const REST = 900;
const BAD = new Set(["failed", "crashed", "lost"]);

export class Travels {
  #layer;
  #stations;
  #dots = new Map();
  #moving = false;
  #steps = [];
  #writing = false;

  /** @param stations name to place */
  constructor(layer, stations) {
    this.#layer = layer;
    this.#stations = stations;
  }

  step(step) {
    this.#write(step);
    if (document.hidden || this.#stations[step.at] === undefined) {
      return;
    }
    let dot = this.#dots.get(step.change);
    if (dot === undefined) {
      if (this.#dots.size >= MOST_DOTS) {
        return;
      }
      dot = new Dot(this.#stations[step.at], step.object);
      this.#dots.set(step.change, dot);
      this.#layer.append(dot.node);
    }
    dot.add(this.#route(dot.last, step.at), BAD.has(step.outcome));
    if (!this.#moving) {
      this.#moving = true;
      requestAnimationFrame((now) => this.#move(now));
    }
  }

  /** Between two stations a change crosses the border at a port. */
  #route(from, to) {
    const via = { "reader>use-case": ["port", "use-case"], "use-case>source": ["source", "bucket", "source"] };
    const names = via[`${from}>${to}`] ?? (to === "source" ? ["source", "bucket", "source"] : [to]);
    return names.map((name) => ({ name: name === "port" ? to : to, place: this.#stations[name] })).filter((hop) => hop.place);
  }

  #move(now) {
    const still = movesLittle();
    for (const [change, dot] of this.#dots) {
      dot.move(now, still);
      if (dot.isOver(now)) {
        dot.node.remove();
        this.#dots.delete(change);
      }
    }
    this.#moving = this.#dots.size > 0;
    if (this.#moving) {
      requestAnimationFrame((next) => this.#move(next));
    }
  }

  /** Many steps come at once, and are written together with the next frame. */
  #write(step) {
    this.#steps.push(step);
    if (this.#writing) {
      return;
    }
    this.#writing = true;
    setTimeout(() => {
      this.#writing = false;
      const list = byId("steps");
      byId("no-steps").hidden = true;
      list.prepend(...this.#steps.splice(0).slice(-MOST_STEPS).reverse().map(line));
      while (list.childElementCount > MOST_STEPS) {
        list.lastElementChild.remove();
      }
    }, 250);
  }
}

function line({ object, at, outcome, detail, time }) {
  return element(
    "li",
    { class: BAD.has(outcome) ? "bad" : "" },
    element("time", {}, format.clock(time)),
    ` ${at} `,
    element("strong", {}, outcome),
    ` ${object}${detail ? ": " + detail : ""}`,
  );
}

class Dot {
  node = svg("circle", { r: 6, class: "dot" });
  last;
  #hops = [];
  #from;
  #begun = 0;
  #rested = 0;

  constructor(place, object) {
    this.#from = place;
    this.node.append(svg("title", {}, object));
    this.#put(place);
  }

  add(route, bad) {
    for (const hop of route) {
      this.#hops.push({ ...hop, bad });
      this.last = hop.name;
    }
    this.#rested = 0;
  }

  /** The more steps are waiting, the faster it moves. */
  move(now, still) {
    const hop = this.#hops[0];
    if (hop === undefined) {
      this.#rested ||= now;
      return;
    }
    this.#begun ||= now;
    const part = still ? 1 : Math.min(1, (now - this.#begun) / (HOP / Math.max(1, this.#hops.length / 3)));
    const eased = part * part * (3 - 2 * part);
    this.#put({
      x: this.#from.x + (hop.place.x - this.#from.x) * eased,
      y: this.#from.y + (hop.place.y - this.#from.y) * eased,
    });
    if (part === 1) {
      this.#hops.shift();
      this.#from = hop.place;
      this.#begun = now;
      this.node.classList.toggle("bad", hop.bad);
    }
  }

  isOver(now) {
    return this.#rested > 0 && now - this.#rested > REST;
  }

  #put({ x, y }) {
    this.node.setAttribute("transform", `translate(${x} ${y})`);
  }
}
