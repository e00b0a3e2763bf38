// The contact sheet. Only the visible frames are in the document.

import { Card } from "./card.js";
import { byId } from "./dom.js";

const NARROWEST = 140;
const GAP = 12;
const TEXT = 104;
const ROWS_AROUND = 2;

export class Sheet {
  #scroller = byId("scroller");
  #list = byId("frames");
  #cards = new Map();
  #spare = [];
  #rows;
  #current = 0;
  #key;
  #columns = 1;
  #width = 0;
  #height = 1;
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
    const step = this.#height + GAP;
    this.#list.style.height = `${Math.ceil(rows.length / this.#columns) * step + GAP}px`;
    const line = Math.floor(this.#scroller.scrollTop / step);
    const lines = Math.ceil(this.#scroller.clientHeight / step) + 2 * ROWS_AROUND;
    const first = Math.max(0, (line - ROWS_AROUND) * this.#columns);
    const wanted = this.#wanted(rows, first, first + lines * this.#columns);
    this.#release(wanted);
    for (const [key, index] of wanted) {
      this.#place(key, rows[index], index, rows.length, step);
    }
    this.#order(wanted);
    if (focused && !this.#list.contains(document.activeElement)) {
      this.#cards.get(this.#key)?.focus();
    }
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

  #place(key, row, index, count, step) {
    let card = this.#cards.get(key);
    if (card === undefined) {
      card = this.#spare.pop() ?? new Card();
      this.#cards.set(key, card);
      this.#list.append(card.node);
    }
    const column = index % this.#columns;
    const left = GAP + column * (this.#width + GAP);
    const top = GAP + Math.floor(index / this.#columns) * step;
    card.show(row);
    card.place(index, count, left, top, this.#width, this.#height);
    card.reachable = index === this.#current;
  }

  /** Puts the frames into the document in their order on the screen, for screen readers. */
  #order(wanted) {
    let next = this.#list.firstChild;
    for (const [key] of [...wanted].sort(([, a], [, b]) => a - b)) {
      const node = this.#cards.get(key).node;
      if (node === next) {
        next = next.nextSibling;
      } else {
        this.#list.insertBefore(node, next);
      }
    }
  }

  #bringIntoSight() {
    const step = this.#height + GAP;
    const top = Math.floor(this.#current / this.#columns) * step;
    const bottom = top + step + GAP;
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
    const page = this.#columns * Math.max(1, Math.floor(this.#scroller.clientHeight / (this.#height + GAP)));
    const steps = {
      ArrowLeft: -1,
      ArrowRight: 1,
      ArrowUp: -this.#columns,
      ArrowDown: this.#columns,
      PageUp: -page,
      PageDown: page,
      Home: -Infinity,
      End: Infinity,
    };
    if (event.key in steps) {
      event.preventDefault();
      this.#follow(this.#rows.visible);
      this.goTo(this.#current + steps[event.key]);
    } else if (event.key === "Delete") {
      this.#remove(this.#cardOf(event)?.row);
    }
  }
}
