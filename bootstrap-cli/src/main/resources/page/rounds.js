// The rounds of audits: through which time the table is verified, how far a round is, and what the last one found.

import * as api from "./api.js";
import { byId, element, say } from "./dom.js";
import * as format from "./format.js";

/** Elsewhere a function runs the rounds, and nothing tells the page of them. */
const MILLIS_BETWEEN_LOOKS = 10_000;

const KINDS = ["missing", "stale", "orphaned", "unlisted"];

export class Rounds {
  #place = byId("rounds");
  #button = byId("round");
  #bucket;

  /** @param bucket returns the shown bucket */
  constructor(bucket) {
    this.#bucket = bucket;
    this.#button.addEventListener("click", () => this.#run());
    setInterval(() => this.#lookWhileSeen(), MILLIS_BETWEEN_LOOKS);
  }

  /** Reads what is known of the rounds over the shown bucket. */
  async look() {
    const bucket = this.#bucket();
    if (bucket === "") {
      return;
    }
    try {
      this.#show(bucket, await api.rounds(bucket));
    } catch (refusal) {
      say(byId("rounds-verified"), `What is known of the rounds was not read: ${refusal.message}.`);
    }
  }

  #lookWhileSeen() {
    if (!document.hidden && document.body.dataset.connection === "open") {
      this.look();
    }
  }

  async #run() {
    const result = byId("round-result");
    const bucket = this.#bucket();
    this.#button.setAttribute("aria-disabled", "true");
    say(result, "Comparing every object with its row …");
    try {
      this.#show(bucket, await api.runRound(bucket));
      say(result, "");
    } catch (refusal) {
      say(result, `The round stopped: ${refusal.message}.`);
    } finally {
      this.#button.removeAttribute("aria-disabled");
    }
  }

  /** @param status as docs/openapi.yaml describes it, or null before the first round */
  #show(bucket, { can_run: canRun, status }) {
    if (bucket !== this.#bucket()) {
      return;
    }
    this.#button.hidden = !canRun;
    const last = status?.last_round;
    this.#place.dataset.equal = last === undefined ? "unknown" : left(last) + last.failed === 0;
    say(byId("rounds-verified"), verified(status, canRun));
    say(byId("rounds-progress"), progress(status?.running_round));
    byId("rounds-kinds").hidden = last === undefined;
    if (last !== undefined) {
      say(byId("rounds-last"), ended(last));
      byId("rounds-counts").replaceChildren(...KINDS.map((kind) => row(kind, last.found[kind], last.mended[kind])));
    }
  }
}

function verified(status, canRun) {
  if (status === null) {
    return canRun ? "No round has run yet." : "No round has begun in this bucket: the stack's audit function runs them.";
  }
  const through = status.verified_through;
  return through === undefined
    ? "Verified through no time yet: no round has ended without a difference that is left."
    : `Verified through ${format.date(through)}, ${ago(through)}${deeply(status.deeply_verified_through)}.`;
}

const deeply = (through) => (through === undefined ? "" : `; every attribute through ${format.date(through)}`);

function ago(time) {
  const minutes = Math.max(0, Math.floor((Date.now() - new Date(time)) / 60_000));
  return minutes < 120 ? `${minutes} min ago` : `${Math.floor(minutes / 60)} h ago`;
}

function progress(round) {
  if (round === undefined) {
    return "";
  }
  const place = round.after === undefined ? "at its beginning" : `up to ${round.after}`;
  return `A ${name(round)} goes on since ${format.date(round.began_at)}: ${format.counted(round.examined, "name")} compared, ${place}.`;
}

function ended(round) {
  const unknown = round.failed > 0 ? ` Nothing is known of ${format.counted(round.failed, "object")}.` : "";
  return `The last ${name(round)} ended ${format.date(round.ended_at)}: ${format.counted(round.examined, "name")} compared, ${format.counted(left(round), "difference")} left.${unknown}`;
}

const name = (round) => (round.deep ? "deep round" : "round");

const left = (round) => KINDS.reduce((sum, kind) => sum + round.found[kind] - round.mended[kind], 0);

function row(kind, found, mended) {
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, kind),
    element("td", {}, format.number(found)),
    element("td", {}, format.number(mended)),
  );
}
