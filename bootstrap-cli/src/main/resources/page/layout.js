// Where frames lie: in lines from left to right, and under a heading for each group that has a label.

export const GAP = 12;
const HEADING = 40;

/** The last of some sorted groups that begins at or before a place. */
function lastBefore(groups, begin, place) {
  let low = 0;
  let high = groups.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (groups[middle][begin] <= place) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return groups[low];
}

export class Layout {
  #groups = [];
  #columns;
  #width;
  #step;
  height;

  /** The room that a frame in sight needs above it, for the gap and for a heading that stays there. */
  above;

  /** @param groups in their order, each with the count of its frames, and with a label or none */
  constructor(groups, columns, width, height) {
    this.#columns = columns;
    this.#width = width;
    this.#step = height + GAP;
    let first = 0;
    let line = 0;
    let top = 0;
    for (const { label, count } of groups) {
      const begin = top + (label === undefined ? 0 : HEADING);
      const lines = Math.ceil(count / columns);
      const end = begin + lines * this.#step;
      this.#groups.push({ label, count, first, line, top, begin, end });
      first += count;
      line += lines;
      top = end;
    }
    this.height = top + GAP;
    this.above = GAP + (groups[0]?.label === undefined ? 0 : HEADING);
  }

  /** The place of a frame. */
  at(index) {
    const group = lastBefore(this.#groups, "first", index);
    const inside = index - group.first;
    return {
      left: GAP + (inside % this.#columns) * (this.#width + GAP),
      top: GAP + group.begin + Math.floor(inside / this.#columns) * this.#step,
    };
  }

  /** The first frames of the lines at which a stretch begins and behind which it ends. */
  between(top, bottom) {
    return this.#groups.length === 0 ? [0, 0] : [this.#firstAt(top), this.#firstAt(bottom) + this.#columns];
  }

  #firstAt(place) {
    const group = lastBefore(this.#groups, "top", place);
    const line = Math.floor((Math.min(place, group.end - 1) - group.begin) / this.#step);
    return group.first + Math.max(0, line) * this.#columns;
  }

  /** The headings of a stretch. That of the group at its top stays in sight as long as the group does. */
  headings(top, bottom) {
    return this.#groups
      .filter((group) => group.label !== undefined && group.top < bottom && group.end > top)
      .map(({ label, count, first, top: own, end }) => ({
        label,
        count,
        first,
        top: Math.max(own, Math.min(top, end - HEADING)),
      }));
  }

  /** The frame that lies a number of lines below another one, or above it. */
  below(index, lines) {
    const from = lastBefore(this.#groups, "first", index);
    const line = from.line + Math.floor((index - from.first) / this.#columns) + lines;
    const to = lastBefore(this.#groups, "line", line);
    const last = Math.ceil(to.count / this.#columns) - 1;
    const inside = Math.max(0, Math.min(last, line - to.line)) * this.#columns;
    return to.first + Math.min(to.count - 1, inside + ((index - from.first) % this.#columns));
  }
}
