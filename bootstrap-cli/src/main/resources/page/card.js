// One frame of the contact sheet.

import { contentOf } from "./api.js";
import { element, say } from "./dom.js";
import * as format from "./format.js";

const SHOWN = new Set(["image/jpeg", "image/png", "image/gif", "image/webp", "image/avif", "image/bmp"]);

/** Whether the browser shows it as a picture. */
export const isPicture = (row) => SHOWN.has(row.content_type);

/** "6000 × 4000", from the row, or else from the browser's picture. */
export function dimensions(row, picture) {
  const width = row.image?.width ?? picture?.naturalWidth;
  const height = row.image?.height ?? picture?.naturalHeight;
  return width && height ? `${width} × ${height}` : "";
}

export function camera(row) {
  const { camera_make: make = "", camera_model: model = "" } = row.image ?? {};
  return model.startsWith(make) ? model : `${make} ${model}`.trim();
}

export class Card {
  node = element("li", { class: "frame" });
  #button = element("button", { type: "button", class: "card", tabindex: "-1" });
  #thumb = element("span", { class: "thumb" });
  #name = element("span", { class: "name" });
  #facts = element("span", { class: "facts" });
  #date = element("span", { class: "facts" });
  #camera = element("span", { class: "facts" });
  #row;
  #shown = "";

  constructor() {
    this.#button.append(this.#thumb, this.#name, this.#facts, this.#date, this.#camera);
    this.node.append(this.#button);
  }

  get row() {
    return this.#row;
  }

  place(index, count, left, top, width, height) {
    this.node.setAttribute("aria-posinset", index + 1);
    this.node.setAttribute("aria-setsize", count);
    this.node.style.transform = `translate(${left}px, ${top}px)`;
    this.node.style.width = `${width}px`;
    this.node.style.height = `${height}px`;
  }

  /** Whether the tab key reaches this frame. */
  set reachable(yes) {
    this.#button.tabIndex = yes ? 0 : -1;
  }

  focus() {
    this.#button.focus({ preventScroll: true });
  }

  show(row) {
    if (row === this.#row) {
      return;
    }
    this.#row = row;
    say(this.#name, row.filename);
    this.#button.title = row.filename;
    this.#showPicture(row);
    this.#showFacts();
    say(this.#date, format.date(row.image?.captured_at ?? row.upload_time));
    say(this.#camera, camera(row));
  }

  #showPicture(row) {
    const shown = `${row.bucket}/${row.filename}/${row.etag}`;
    if (shown === this.#shown) {
      return;
    }
    this.#shown = shown;
    if (isPicture(row)) {
      const picture = element("img", { alt: "", loading: "lazy", decoding: "async", draggable: "false" });
      picture.addEventListener("load", () => this.#showFacts(picture));
      picture.addEventListener("error", () => this.#thumb.replaceChildren(glyph(row)));
      picture.src = contentOf(row.bucket, row.filename, row.etag);
      this.#thumb.replaceChildren(picture);
    } else {
      this.#thumb.replaceChildren(glyph(row));
    }
  }

  #showFacts(picture) {
    const row = this.#row;
    say(this.#facts, [format.size(row.size_in_bytes), dimensions(row, picture)].filter(Boolean).join(" · "));
  }
}

const glyph = (row) => element("span", { class: "glyph", "aria-hidden": "true" }, format.suffix(row.filename));
