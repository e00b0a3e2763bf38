// The rows of one bucket from the table: the selected ones, in the chosen order.

import * as api from "./api.js";
import { months, taken } from "./months.js";

const AT_ONCE = 4;
const BETWEEN_LOADS = 1500;
const BETWEEN_SORTS = 200;

/** Up to this number single rows are read one by one; with more, everything is read again. */
const MOST_SINGLE = 400;

const byName = (a, b) => (a.filename < b.filename ? -1 : a.filename > b.filename ? 1 : 0);

/** Orders by an attribute, and by name if that is equal. */
const by = (value) => (a, b) => value(a) - value(b) || byName(a, b);
const time = (row) => (row.time ??= Date.parse(row.upload_time));
const ORDERS = {
  name: byName,
  newest: by((row) => -time(row)),
  oldest: by(time),
  largest: by((row) => -row.size_in_bytes),
  smallest: by((row) => row.size_in_bytes),
  taken: (a, b) => taken(b) - taken(a) || byName(b, a),
};

export class Rows {
  #bucket = "";
  #rows = new Map();
  #prefix = "";
  #order = "name";
  #visible = [];
  #version = 0;
  #asked = new Map();
  #asking = 0;
  #load = 0;
  #lastLoad = 0;
  #timer = 0;
  #changed;
  #told = false;
  #sorting = 0;

  /** "loading", "ready" or "failed". */
  state = "loading";
  failure = "";

  /** @param changed called when there is something new to draw, at most once in each frame */
  constructor(changed) {
    this.#changed = changed;
  }

  get bucket() {
    return this.#bucket;
  }

  get prefix() {
    return this.#prefix;
  }

  get all() {
    return this.#rows.size;
  }

  get visible() {
    return this.#visible;
  }

  /** Another number whenever the visible rows are other ones. */
  get version() {
    return this.#version;
  }

  /** How the visible rows are divided: into months on the timeline, and elsewhere not at all. */
  groups() {
    return this.#order === "taken" ? months(this.#visible) : [{ count: this.#visible.length }];
  }

  has(key) {
    return this.#rows.has(key);
  }

  show(prefix, order) {
    const isOtherRead = (order === "taken") !== (this.#order === "taken");
    this.#prefix = prefix;
    this.#order = order;
    this.#arrange();
    if (isOtherRead && this.state === "loading" && this.#bucket) {
      this.reload();
    }
  }

  open(bucket) {
    if (bucket !== this.#bucket) {
      this.#bucket = bucket;
      this.#rows = new Map();
      this.state = "loading";
      this.#arrange();
    }
    this.reload();
  }

  /** Reads everything soon, once for several calls. */
  reload() {
    clearTimeout(this.#timer);
    const wait = Math.max(0, this.#lastLoad + BETWEEN_LOADS - Date.now());
    this.#timer = setTimeout(() => this.#readAll(), wait);
  }

  /** Reads in the order of the sheet. The first time, each page of rows is shown when it is there. */
  async #readAll() {
    const load = ++this.#load;
    const bucket = this.#bucket;
    const read = this.#order === "taken" ? api.timeline : api.page;
    this.#lastLoad = Date.now();
    this.#asked.clear();
    const rows = new Map();
    try {
      let next;
      do {
        const page = await read(bucket, next);
        page.objects.forEach((row) => rows.set(row.filename, row));
        next = page.next;
        if (load === this.#load && this.state === "loading" && rows.size > 0) {
          this.#rows = rows;
          this.#arrange(BETWEEN_SORTS);
        }
      } while (next !== undefined && load === this.#load);
      if (load === this.#load) {
        this.#rows = rows;
        this.state = "ready";
      }
    } catch (refusal) {
      this.state = this.#rows.size > 0 ? "ready" : "failed";
      this.failure = refusal.message;
    }
    this.#lastLoad = Date.now();
    this.#arrange();
  }

  /** Called when a row may have changed. */
  patch({ bucket, key, gone }) {
    if (bucket !== this.#bucket) {
      return;
    }
    this.#asked.set(key, gone);
    if (this.#asked.size > MOST_SINGLE) {
      this.reload();
    } else {
      this.#ask();
    }
  }

  #ask() {
    while (this.#asking < AT_ONCE && this.#asked.size > 0) {
      const [key, gone] = this.#asked.entries().next().value;
      this.#asked.delete(key);
      if (gone) {
        this.#put(key, undefined);
      } else {
        this.#asking++;
        this.#askFor(key, this.#bucket);
      }
    }
  }

  async #askFor(key, bucket) {
    try {
      const row = await api.row(bucket, key);
      if (bucket === this.#bucket) {
        this.#put(key, row);
      }
    } catch {
      // The next connection begins with everything.
    } finally {
      this.#asking--;
      this.#ask();
    }
  }

  /** A row that keeps its place is replaced there, without sorting. */
  #put(key, row) {
    const before = this.#rows.get(key);
    if (row === undefined) {
      this.#rows.delete(key);
    } else {
      this.#rows.set(key, row);
      const place = before && this.#order === "name" ? this.#placeOf(key) : -1;
      if (place >= 0) {
        this.#visible[place] = row;
        this.#version++;
        this.#tell();
        return;
      }
    }
    this.#arrange(BETWEEN_SORTS);
  }

  /** The index of a name among sorted names, or -1. */
  #placeOf(key) {
    let low = 0;
    let high = this.#visible.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const name = this.#visible[middle].filename;
      if (name === key) {
        return middle;
      }
      if (name < key) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** Sorts; with a delay if many rows come one after the other. */
  #arrange(wait = 0) {
    if (this.#sorting !== 0 && wait > 0) {
      return;
    }
    clearTimeout(this.#sorting);
    this.#sorting = setTimeout(() => {
      this.#sorting = 0;
      this.#visible = [...this.#rows.values()]
        .filter((row) => row.filename.startsWith(this.#prefix))
        .sort(ORDERS[this.#order]);
      this.#version++;
      this.#tell();
    }, wait);
  }

  #tell() {
    if (!this.#told) {
      this.#told = true;
      requestAnimationFrame(() => {
        this.#told = false;
        this.#changed();
      });
    }
  }
}
