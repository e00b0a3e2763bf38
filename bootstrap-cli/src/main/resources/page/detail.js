// The view of one object: the picture, and the row as in DynamoDB.

import * as api from "./api.js";
import { camera, dimensions, isPicture } from "./card.js";
import { byId, element, say } from "./dom.js";
import * as format from "./format.js";

const TYPES = { S: "String", N: "Number", M: "Map", BOOL: "Boolean", L: "List" };

export class Detail {
  #dialog = byId("detail");
  #row;
  #closed;
  #remove;
  #replace;
  #step;

  /**
   * @param closed receives the last shown key
   * @param remove deletes, replace uploads another file, step goes to a neighbour
   */
  constructor({ closed, remove, replace, step }) {
    this.#closed = closed;
    this.#remove = remove;
    this.#replace = replace;
    this.#step = step;
    this.#dialog.addEventListener("close", () => this.#closed(this.#row.filename));
    this.#dialog.addEventListener("click", (event) => {
      if (event.target === this.#dialog) {
        this.#dialog.close();
      }
    });
    this.#dialog.addEventListener("keydown", (event) => this.#pressed(event));
  }

  show(row) {
    this.#row = row;
    this.#dialog.replaceChildren(this.#head(row), element("div", { class: "detail-body" }, picture(row), this.#facts(row)));
    if (!this.#dialog.open) {
      this.#dialog.showModal();
    }
    byId("detail-close").focus();
  }

  /** Called when the shown row may have changed. */
  refresh(rows) {
    const now = rows.find((row) => row.filename === this.#row?.filename);
    if (!this.#dialog.open || now === this.#row) {
      return;
    }
    if (now === undefined) {
      this.#dialog.close();
    } else {
      this.show(now);
    }
  }

  close() {
    this.#dialog.close();
  }

  #head(row) {
    return element(
      "header",
      { class: "dialog-head" },
      element("h2", { id: "detail-title" }, row.filename),
      element("button", { type: "button", id: "detail-close", class: "close", "aria-label": "Close", click: () => this.close() }, "×"),
    );
  }

  #facts(row) {
    const table = element("div", { class: "attributes", tabindex: "0", role: "region", "aria-label": "The row" });
    fill(table, row);
    const choose = element("input", { type: "file", class: "visually-hidden" });
    choose.addEventListener("change", () => this.#replace(row, choose.files[0]));
    return element(
      "div",
      { class: "facts-of" },
      element("p", { class: "quiet" }, [format.size(row.size_in_bytes), dimensions(row), format.date(row.upload_time), camera(row)].filter(Boolean).join(" · ")),
      table,
      element(
        "div",
        { class: "actions" },
        element("a", { class: "button", href: api.contentOf(row.bucket, row.filename), download: row.filename.split("/").pop() }, "Download"),
        element("label", { class: "button" }, choose, element("span", {}, "Replace …")),
        element("button", { type: "button", class: "danger", click: () => this.#remove(row) }, "Delete …"),
      ),
    );
  }

  #pressed(event) {
    const steps = { ArrowLeft: -1, ArrowRight: 1 };
    if (event.key in steps && !event.target.closest(".attributes")) {
      event.preventDefault();
      this.#step(this.#row, steps[event.key]);
    } else if (event.key === "Delete") {
      this.#remove(this.#row);
    }
  }
}

function picture(row) {
  const frame = element("figure", { class: "picture" });
  if (isPicture(row)) {
    frame.append(element("img", { src: api.contentOf(row.bucket, row.filename, row.etag), alt: `The object ${row.filename}` }));
  } else {
    frame.append(element("p", { class: "quiet" }, `${row.content_type ?? "A file without a type"}: not shown as a picture`));
  }
  return frame;
}

async function fill(place, row) {
  say(place, "Reading the row …");
  try {
    const now = await api.row(row.bucket, row.filename);
    if (now === undefined) {
      say(place, "The row is gone.");
    } else {
      place.replaceChildren(table("The row as DynamoDB holds it", Object.entries(now).map(line)));
    }
  } catch (refusal) {
    say(place, `The row was not read: ${refusal.message}.`);
  }
}

function table(title, lines) {
  const heads = ["Attribute", "Type", "Value"].map((text) => element("th", { scope: "col" }, text));
  return element(
    "table",
    {},
    element("caption", {}, title),
    element("thead", {}, element("tr", {}, ...heads)),
    element("tbody", {}, ...lines.flat()),
  );
}

/** DynamoDB's name for the type of a value. */
const typeOf = (value) => (Array.isArray(value) ? "L" : ({ object: "M", number: "N", boolean: "BOOL" })[typeof value] ?? "S");

const textOf = (value) => (Array.isArray(value) ? value.join(", ") : String(value));

/** A map's own entries follow it, under its name. */
function line([name, value]) {
  const type = typeOf(value);
  const entries = type === "M" ? Object.entries(value) : [];
  return [
    row(name, type, type === "M" ? format.counted(entries.length, "entry", "entries") : textOf(value)),
    ...entries.map(([key, inner]) => row(`${name}.${key}`, typeOf(inner), textOf(inner))),
  ];
}

const row = (name, type, value) =>
  element(
    "tr",
    {},
    element("th", { scope: "row" }, name),
    element("td", {}, element("abbr", { title: TYPES[type] ?? type }, type)),
    element("td", {}, value),
  );
