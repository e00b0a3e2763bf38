// The places of the hexagon's parts: driving ones above, driven ones below.

export const WIDTH = 440;
export const HEIGHT = 524;
export const EDGE = { in: 184, out: 376 };
const MIDDLE = 280;
const DRIVEN = 446;
export const BORDER = "62,184 378,184 436,280 378,376 62,376 4,280";

/** Puts parts side by side. */
const across = (index, count, from, to) => from + ((index + 0.5) * (to - from)) / count;

/** The first station of a change is on the left, and the last one on the right. */
const RANKS = { RecordObjectChanges: -1, ObjectMetadataSource: -1, MetadataStore: 1 };

/** In reading order: in-ports first. */
export const inOrder = (ports) =>
  ["in", "out"].flatMap((side) => ports.filter((port) => port.side === side).sort((a, b) => rank(a) - rank(b)));

/** Places by the names of ports, by the aliases of components, and by the stations of a change. */
export function placed(components, ports) {
  const ring = (...names) => names.flatMap((name) => components.filter((component) => component.ring === name));
  const side = (name) => inOrder(ports).filter((port) => port.side === name);
  const inside = new Map(row(ring("inside").filter(({ alias }) => !alias.startsWith("ports")), "alias", MIDDLE, 50, 390));
  const boxes = new Map([
    ...row(ring("driving", "program"), "alias", 122, 72, 444),
    ...inside,
    ...row(ring("driven"), "alias", DRIVEN, 6, 434),
  ]);
  const doors = new Map([...row(side("in"), "name", EDGE.in, 70, 364), ...row(side("out"), "name", EDGE.out, 84, 384)]);
  const port = doors.get("RecordObjectChanges");
  const source = doors.get("ObjectMetadataSource");
  const store = doors.get("MetadataStore");
  return {
    ports: doors,
    inside,
    components: boxes,
    stations: {
      s3: port && { x: port.x, y: 20 },
      event: port && { x: port.x, y: 70 },
      reader: boxes.get("events"),
      port,
      "use-case": boxes.get("application"),
      source,
      store,
      bucket: source && { x: source.x, y: 502 },
      table: store && { x: store.x, y: 502 },
    },
  };
}

const rank = ({ name }) => RANKS[name] ?? 0;

/** The names of neighbours are at three heights, so that long ones do not meet. */
const HEIGHTS = 3;
const LIFT = 15;

const row = (items, key, y, from, to) =>
  items.map((item, i) => [
    item[key],
    {
      x: across(i, items.length, from, to),
      y,
      width: Math.min(104, (to - from) / items.length - 8),
      lift: (i % HEIGHTS) * LIFT,
    },
  ]);
