// The comparison of bucket and table: "equal", or the differences.

import * as api from "./api.js";
import { confirm } from "./confirm.js";
import { byId, element, say } from "./dom.js";
import * as format from "./format.js";

/** The status of a repair that would remove more rows than it may. */
const TOO_MANY = 409;

const MEANINGS = {
  missing: "is in the bucket, and has no row",
  stale: "has a row about another content",
  orphaned: "is gone, and still has a row",
};

export class Truth {
  #place = byId("truth");
  #status = byId("truth-status");
  #differences = byId("truth-differences");
  #bucket;

  /** @param bucket returns the shown bucket */
  constructor(bucket) {
    this.#bucket = bucket;
    byId("audit").addEventListener("click", () => this.#audit(false));
    byId("repair").addEventListener("click", () => this.#audit(true));
  }

  show({ equal, objects, rows, waiting, differing, differences }) {
    this.#place.dataset.equal = equal;
    byId("truth-mark").hidden = equal;
    say(this.#status, equal ? "Equal: the table tells what is in the bucket." : `${format.counted(differing, "object")} ${differing === 1 ? "differs" : "differ"}.`);
    say(
      byId("truth-numbers"),
      `${format.counted(objects, "object")} · ${format.counted(rows, "row")} · ${format.counted(waiting, "event")} on the way`,
    );
    this.#differences.hidden = equal;
    const more = differing - differences.length;
    this.#differences.replaceChildren(
      ...differences.map(({ key, what }) =>
        element("li", { "data-what": what }, element("strong", {}, what), " ", element("span", { class: "name" }, key), ` ${MEANINGS[what] ?? ""}`),
      ),
      ...(more > 0 ? [element("li", {}, `and ${format.number(more)} more`)] : []),
    );
  }

  async #audit(repair, yesRemove = false) {
    const result = byId("audit-result");
    const buttons = [byId("audit"), byId("repair")];
    buttons.forEach((button) => button.setAttribute("aria-disabled", "true"));
    say(result, "Looking at every object and every row …");
    try {
      say(result, sentence(await api.audit(this.#bucket(), repair, yesRemove), repair));
    } catch (refusal) {
      say(result, `The audit failed: ${refusal.message}.`);
      if (refusal.status === TOO_MANY && (await confirm("Remove these rows?", `${refusal.message}.`, "Remove them"))) {
        await this.#audit(repair, true);
      }
    } finally {
      buttons.forEach((button) => button.removeAttribute("aria-disabled"));
    }
  }
}

function sentence({ missing, stale, orphaned, unlisted, repaired, failed }, repair) {
  const found = missing + stale + orphaned + unlisted;
  const what = `${missing} missing, ${stale} stale, ${orphaned} orphaned${unlisted > 0 ? `, ${unlisted} not listed` : ""}`;
  const then = repair && found > 0 ? `; ${repaired} repaired` : "";
  const unknown = failed > 0 ? ` Nothing is known of ${format.counted(failed, "object")}.` : "";
  return `The audit found ${found === 0 ? "no difference" : what}${then}.${unknown}`;
}
