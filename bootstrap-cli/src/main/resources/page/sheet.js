// The contact sheet. Only the visible frames are in the document.

import { Card } from "./card.js";
import { byId, element } from "./dom.js";
import { number } from "./format.js";
import { GAP, Layout } from "./layout.js";

const NARROWEST = 140;
const TEXT = 104;
const ROWS_AROUND = 2;

export class Sheet {
  #scroller = byId("scroller");
  #list = byId("frames");
  #cards = new Map();
  #headings = new Map();
  #spare = [];
  #rows;
  #current = 0;
  #key;
  #columns = 1;
  #width = 0;
  #height = 1;
  #layout;
  #laidOut;
  #drawing = false;
  #open;
  #remove;

  /** @param open called with a row to show, and remove with one to delete */
  constructor(rows, open, remove) {
    this.#rows = rows;
    this.#open = open;
    this.#remove = remove;
    this.#scroller.addEventListener("scroll", () => this.draw(), { passive: true });
    new ResizeObserver(() => this.#measure()).observe(this.#scroller);
    this.#list.addEventListener("click", (event) => this.#clicked(event));
    this.#list.addEventListener("keydown", (event) => this.#pressed(event));
    this.#list.addEventListener("focusin", (event) => this.#focused(event));
  }

  /** Draws with the next frame. */
  draw() {
    if (!this.#drawing) {
      this.#drawing = true;
      requestAnimationFrame(() => {
        this.#drawing = false;
        this.#drawNow();
      });
    }
  }

  /** Scrolls to a frame, and gives it the focus. */
  goTo(index) {
    const count = this.#rows.visible.length;
    if (count === 0) {
      return;
    }
    this.#current = Math.max(0, Math.min(count - 1, index));
    this.#key = this.#rows.visible[this.#current].filename;
    this.#bringIntoSight();
    this.#drawNow();
    this.#cards.get(this.#key)?.focus();
  }

  /** Gives the focus back to the frame of a row that was shown. */
  goToKey(key) {
    const index = this.#rows.visible.findIndex((row) => row.filename === key);
    this.goTo(index < 0 ? this.#current : index);
  }

  #measure() {
    const space = this.#scroller.clientWidth - 2 * GAP;
    this.#columns = Math.max(2, Math.floor((space + GAP) / (NARROWEST + GAP)));
    this.#width = Math.floor((space - GAP * (this.#columns - 1)) / this.#columns);
    this.#height = Math.round(this.#width * 0.75) + TEXT;
    this.#laidOut = undefined;
    this.draw();
  }

  /** Rows before the current frame come and go, so it is kept by its name; if it is gone, its neighbour becomes the current one. */
  #follow(rows) {
    if (this.#key !== undefined && rows[this.#current]?.filename !== this.#key) {
      const place = rows.findIndex((row) => row.filename === this.#key);
      this.#current = place >= 0 ? place : Math.max(0, Math.min(rows.length - 1, this.#current));
      this.#key = rows[this.#current]?.filename;
    }
  }

  #drawNow() {
    if (this.#width <= 0) {
      return;
    }
    const rows = this.#rows.visible;
    const focused = this.#list.contains(document.activeElement);
    this.#follow(rows);
    this.#layOut();
    const around = ROWS_AROUND * (this.#height + GAP);
    const top = this.#scroller.scrollTop;
    const bottom = top + this.#scroller.clientHeight;
    const wanted = this.#wanted(rows, ...this.#layout.between(top - around, bottom + around));
    this.#release(wanted);
    for (const [key, index] of wanted) {
      this.#place(key, rows[index], index, rows.length);
    }
    const headings = this.#head(this.#layout.headings(top, bottom));
    this.#order(wanted, headings);
    if (focused && !this.#list.contains(document.activeElement)) {
      this.#cards.get(this.#key)?.focus();
    }
  }

  /** Places are found anew only when rows or sizes have changed, and not with each step of scrolling. */
  #layOut() {
    if (this.#laidOut !== this.#rows.version) {
      this.#laidOut = this.#rows.version;
      this.#layout = new Layout(this.#rows.groups(), this.#columns, this.#width, this.#height);
      this.#list.style.height = `${this.#layout.height}px`;
    }
  }

  /** Shows the headings in sight, and returns them with the index of the frame that each stands before. */
  #head(headings) {
    const shown = new Map();
    for (const { label, count, first, top } of headings) {
      const node = this.#headings.get(label) ?? element("li", { class: "month" }, element("h3", {}, label), element("span", { class: "quiet" }));
      node.lastChild.textContent = number(count);
      node.style.transform = `translateY(${top}px)`;
      shown.set(label, { node, first });
    }
    for (const [label, node] of this.#headings) {
      if (!shown.has(label)) {
        node.remove();
      }
    }
    this.#headings = new Map([...shown].map(([label, { node }]) => [label, node]));
    return [...shown.values()];
  }

  /** The visible frames, and the current one, so that scrolling does not lose the focus. */
  #wanted(rows, first, end) {
    const wanted = new Map();
    if (rows.length > 0) {
      wanted.set(rows[this.#current].filename, this.#current);
    }
    for (let index = first; index < Math.min(end, rows.length); index++) {
      wanted.set(rows[index].filename, index);
    }
    return wanted;
  }

  #release(wanted) {
    for (const [key, card] of this.#cards) {
      if (!wanted.has(key)) {
        this.#cards.delete(key);
        card.node.remove();
        this.#spare.push(card);
      }
    }
  }

  #place(key, row, index, count) {
    let card = this.#cards.get(key);
    if (card === undefined) {
      card = this.#spare.pop() ?? new Card();
      this.#cards.set(key, card);
      this.#list.append(card.node);
    }
    const { left, top } = this.#layout.at(index);
    card.show(row);
    card.place(index, count, left, top, this.#width, this.#height);
    card.reachable = index === this.#current;
  }

  /** Puts frames and headings into the document in their order on the screen, for screen readers. */
  #order(wanted, headings) {
    let next = this.#list.firstChild;
    const frames = [...wanted].map(([key, index]) => ({ node: this.#cards.get(key).node, first: index }));
    for (const { node } of [...headings, ...frames].sort((a, b) => a.first - b.first)) {
      if (node === next) {
        next = next.nextSibling;
      } else {
        this.#list.insertBefore(node, next);
      }
    }
  }

  #bringIntoSight() {
    this.#layOut();
    const top = Math.max(0, this.#layout.at(this.#current).top - this.#layout.above);
    const bottom = this.#layout.at(this.#current).top + this.#height + GAP;
    if (top < this.#scroller.scrollTop) {
      this.#scroller.scrollTop = top;
    } else if (bottom > this.#scroller.scrollTop + this.#scroller.clientHeight) {
      this.#scroller.scrollTop = bottom - this.#scroller.clientHeight;
    }
  }

  #cardOf(event) {
    const node = event.target.closest(".frame");
    return [...this.#cards.values()].find((card) => card.node === node);
  }

  #focused(event) {
    const card = this.#cardOf(event);
    if (card !== undefined && card.row.filename !== this.#key) {
      this.#key = card.row.filename;
      this.draw();
    }
  }

  #clicked(event) {
    const card = this.#cardOf(event);
    if (card !== undefined) {
      this.#open(card.row);
    }
  }

  #pressed(event) {
    const page = Math.max(1, Math.floor(this.#scroller.clientHeight / (this.#height + GAP)));
    const steps = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };
    const lines = { ArrowUp: -1, ArrowDown: 1, PageUp: -page, PageDown: page };
    if (event.key in steps || event.key in lines) {
      event.preventDefault();
      this.#follow(this.#rows.visible);
      this.#layOut();
      this.goTo(
        event.key in steps ? this.#current + steps[event.key] : this.#layout.below(this.#current, lines[event.key]),
      );
    } else if (event.key === "Delete") {
      this.#remove(this.#cardOf(event)?.row);
    }
  }
}
