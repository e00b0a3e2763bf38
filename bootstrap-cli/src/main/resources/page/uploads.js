// Files on their way into the bucket: dropped anywhere, or chosen.

import * as api from "./api.js";
import { byId, element, say } from "./dom.js";
import * as format from "./format.js";

const AT_ONCE = 3;
const SEEN_AFTERWARDS = 4000;

export class Uploads {
  #region = byId("uploads");
  #waiting = [];
  #running = 0;
  #rows;

  /** The longest file that the server accepts, which it sends itself. */
  mostBytes = Infinity;

  constructor(rows) {
    this.#rows = rows;
    const choose = byId("choose");
    choose.addEventListener("change", () => {
      this.add([...choose.files]);
      choose.value = "";
    });
    this.#acceptDrops();
  }

  /** Uploads files, into the folder of the search if there is one. */
  add(files, nameOf = (file) => this.#folder() + file.name) {
    for (const file of files) {
      this.#begin(file, nameOf(file));
    }
    this.#next();
  }

  #folder() {
    return this.#rows.prefix.slice(0, this.#rows.prefix.lastIndexOf("/") + 1);
  }

  #begin(file, key) {
    const line = new Line(key, this.#rows.has(key), (node) => this.#forget(node));
    this.#region.hidden = false;
    this.#region.append(line.node);
    if (file.size > this.mostBytes) {
      line.refuse(`It has ${format.size(file.size)}, and at most ${format.size(this.mostBytes)} are taken here: use an S3 client.`);
    } else {
      this.#waiting.push({ file, key, line, bucket: this.#rows.bucket });
    }
  }

  #next() {
    while (this.#running < AT_ONCE && this.#waiting.length > 0) {
      this.#running++;
      this.#send(this.#waiting.shift());
    }
  }

  async #send({ file, key, line, bucket }) {
    try {
      await api.upload(bucket, key, file, (part) => line.progress(part));
      line.done();
    } catch (refusal) {
      line.refuse(`It was not uploaded: ${refusal.message}.`);
    } finally {
      this.#running--;
      this.#next();
    }
  }

  #forget(node) {
    node.remove();
    this.#region.hidden = this.#region.childElementCount === 0;
  }

  #acceptDrops() {
    const veil = byId("drop");
    let inside = 0;
    const withFiles = (action) => (event) => {
      if (event.dataTransfer?.types.includes("Files")) {
        event.preventDefault();
        action(event);
        veil.hidden = inside === 0;
      }
    };
    document.addEventListener("dragenter", withFiles(() => inside++));
    document.addEventListener("dragleave", withFiles(() => inside--));
    document.addEventListener("dragover", withFiles((event) => (event.dataTransfer.dropEffect = "copy")));
    document.addEventListener(
      "drop",
      withFiles((event) => {
        inside = 0;
        this.add(files(event.dataTransfer));
      }),
    );
  }
}

/** A folder cannot be read as a file, and its upload would fail without a reason. */
function files(transfer) {
  return [...transfer.items]
    .filter((item) => item.kind === "file" && !item.webkitGetAsEntry?.()?.isDirectory)
    .map((item) => item.getAsFile())
    .filter((file) => file !== null);
}

/** The view of one upload. */
class Line {
  #bar = element("progress", { max: "1", value: "0" });
  #text = element("span", { class: "quiet", role: "status" });
  #forget;

  constructor(key, replaces, forget) {
    this.#forget = forget;
    this.#bar.setAttribute("aria-label", `Upload of ${key}`);
    say(this.#text, replaces ? "replaces the one that is there" : "");
    this.node = element("div", { class: "upload" }, element("span", { class: "name" }, key), this.#bar, this.#text);
  }

  progress(part) {
    this.#bar.value = part;
  }

  done() {
    this.#bar.value = 1;
    this.node.classList.add("done");
    say(this.#text, "uploaded");
    setTimeout(() => this.#forget(this.node), SEEN_AFTERWARDS);
  }

  refuse(sentence) {
    this.#bar.remove();
    this.node.classList.add("refused");
    say(this.#text, sentence);
    this.node.append(element("button", { type: "button", click: () => this.#forget(this.node) }, "Dismiss"));
  }
}
