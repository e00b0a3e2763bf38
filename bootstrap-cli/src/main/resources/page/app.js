// Connects the parts of the page.

import * as api from "./api.js";
import { confirm } from "./confirm.js";
import { Detail } from "./detail.js";
import { byId, element, say } from "./dom.js";
import * as format from "./format.js";
import { Hexagon } from "./hexagon.js";
import { listen } from "./live.js";
import { Rounds } from "./rounds.js";
import { Rows } from "./rows.js";
import { Sheet } from "./sheet.js";
import { Trouble } from "./trouble.js";
import { Truth } from "./truth.js";
import { Uploads } from "./uploads.js";

const rows = new Rows(drawSheet);
const sheet = new Sheet(rows, look, remove);
const uploads = new Uploads(rows);
const detail = new Detail({
  closed: (key) => sheet.goToKey(key),
  remove,
  replace: (row, file) => uploads.add([file], () => row.filename),
  step: (row, by) => {
    const next = rows.visible[rows.visible.findIndex((each) => each.filename === row.filename) + by];
    if (next !== undefined) {
      detail.show(next);
    }
  },
});
const hexagon = new Hexagon();
const trouble = new Trouble();
const truth = new Truth(() => rows.bucket);
const rounds = new Rounds(() => rows.bucket);

function look(row) {
  detail.show(row);
}

async function remove(row) {
  if (row && (await confirm(`Delete ${row.filename}?`, "The object leaves the bucket; its row follows when the event arrives.", "Delete"))) {
    try {
      await api.remove(row.bucket, row.filename);
      detail.close();
    } catch (refusal) {
      say(byId("sheet-count"), `Not deleted: ${refusal.message}.`);
    }
  }
}

function drawSheet() {
  const { visible, all, prefix, state } = rows;
  sheet.draw();
  detail.refresh(visible);
  say(byId("sheet-count"), prefix ? `${format.number(visible.length)} of ${format.counted(all, "row")}` : format.counted(all, "row"));
  byId("scroller").dataset.state = visible.length > 0 ? "filled" : state;
  const notice = byId("notice");
  notice.hidden = visible.length > 0;
  if (visible.length === 0) {
    notice.replaceChildren(...reason(state, prefix));
  }
}

/** The message for an empty page. */
function reason(state, prefix) {
  if (state === "loading") {
    return [element("p", {}, "Reading the table …")];
  }
  if (state === "failed") {
    return [
      element("p", { class: "refusal" }, `The rows were not read: ${rows.failure}.`),
      element("button", { type: "button", click: () => rows.reload() }, "Try again"),
    ];
  }
  return prefix
    ? [element("p", {}, `No name begins with “${prefix}”.`)]
    : [
        element("p", { class: "notice-title" }, "Nothing on the sheet yet"),
        element("p", {}, "Drop pictures here, or choose Upload. Each becomes an object in the bucket, and a row in the table."),
      ];
}

function showBuckets(names) {
  const select = byId("bucket");
  if ([...select.options].map((option) => option.value).join("/") !== names.join("/")) {
    const chosen = names.includes(rows.bucket) ? rows.bucket : names[0];
    select.replaceChildren(...names.map((name) => element("option", { value: name, selected: name === chosen }, name)));
  }
  openBucket();
}

function openBucket() {
  const bucket = byId("bucket").value;
  say(byId("drop-bucket"), bucket);
  rows.open(bucket);
  rounds.look();
}

function showConnection(state) {
  document.body.dataset.connection = state;
  say(byId("connection"), state === "open" ? "Live" : "The server is gone. Trying again …");
}

function showRows() {
  rows.show(byId("prefix").value, byId("sort").value);
}

const asked = new URLSearchParams(location.search).get("sort");
if ([...byId("sort").options].some((option) => option.value === asked)) {
  byId("sort").value = asked;
}
showRows();
byId("sort").addEventListener("input", ({ target: { value } }) => {
  history.replaceState(null, "", value === "name" ? "/" : `/?sort=${value}`);
});
byId("bucket").addEventListener("change", openBucket);
byId("tools").addEventListener("submit", (event) => event.preventDefault());
byId("tools").addEventListener("input", () => {
  byId("scroller").scrollTop = 0;
  showRows();
});
byId("prefix").addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown" || event.key === "Enter") {
    event.preventDefault();
    sheet.goTo(0);
  } else if (event.key === "Escape") {
    byId("prefix").value = "";
    showRows();
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !event.target.closest("input, select, dialog")) {
    event.preventDefault();
    showView("sheet");
    byId("prefix").focus();
  }
});

function showView(view) {
  document.body.dataset.view = view;
  for (const button of document.querySelectorAll(".views button")) {
    button.setAttribute("aria-pressed", button.dataset.view === view);
  }
}
for (const button of document.querySelectorAll(".views button")) {
  button.addEventListener("click", () => showView(button.dataset.view));
}

hexagon.draw();
listen({
  connection: showConnection,
  state: ({ buckets, mostBytes, troubles, bugs, counts, truth: now }) => {
    uploads.mostBytes = mostBytes;
    trouble.show(bugs, troubles);
    truth.show(now);
    hexagon.counts(counts);
    showBuckets(buckets);
  },
  step: (step) => hexagon.step(step),
  counts: (counts) => hexagon.counts(counts),
  row: (row) => rows.patch(row),
  truth: (now) => truth.show(now),
  troubles: (troubles) => trouble.turned(troubles),
});
