// The boxes and lines of the hexagon: the dependencies, and the way of changes.

import { svg } from "./dom.js";

export const box = ({ name, ring }, { x, y, width }) =>
  svg("g", { class: `box ${ring}` }, svg("rect", { x: x - width / 2, y: y - 17, width, height: 34, rx: 8 }), svg("text", { x, y: y + 4 }, name));

const NAMES = { s3: "S3 bucket", event: "Event", table: "Table", bucket: "S3 bucket" };

export const outside = (name, place) =>
  place === undefined
    ? ""
    : svg(
        "g",
        { class: "outside" },
        svg("rect", { x: place.x - 52, y: place.y - 14, width: 104, height: 28, rx: 14 }),
        svg("text", { x: place.x, y: place.y + 4 }, NAMES[name]),
      );

/** The dependencies within the inside, from the diagram; components outside depend on its ports. */
export function knows([from, to], inside) {
  const start = inside.get(from);
  const end = inside.get(to);
  if (start === undefined || end === undefined) {
    return [];
  }
  const way = Math.sign(end.x - start.x);
  return [line(start.x + (way * start.width) / 2, start.y, end.x - (way * end.width) / 2, end.y)];
}

/** The callers of an in-port, and the implementations of an out-port. */
export const doors = (port, { components, ports }) =>
  port.components.filter((alias) => components.has(alias)).map((alias) => toPort(components.get(alias), ports.get(port.name)));

/** Beside the way of changes, which would hide the line. */
function toPort(start, port) {
  const towards = Math.sign(port.y - start.y);
  const from = start.y + towards * 17;
  if (Math.abs(port.x - start.x) < 30) {
    return line(start.x + 26, from, start.x + 26, port.y - towards * 2);
  }
  const part = 1 - 17 / Math.hypot(port.x - start.x, port.y - from);
  return line(start.x, from, start.x + (port.x - start.x) * part, from + (port.y - from) * part);
}

const line = (x1, y1, x2, y2) => svg("line", { class: "arrow", "marker-end": "url(#head)", x1, y1, x2, y2 });

/** The way of every change. */
export function ways(stations) {
  const { s3, event, reader, port, source, store, bucket, table } = stations;
  const middle = stations["use-case"];
  const legs = [[s3, event], [event, reader], [reader, port], [port, middle], [middle, source], [source, bucket], [middle, store], [store, table]];
  return legs
    .filter(([from, to]) => from && to)
    .map(([from, to]) => svg("line", { class: "way", x1: from.x, y1: from.y, x2: to.x, y2: to.y }));
}

/** The legend of the lines. */
export const legend = [
  svg("line", { class: "way", x1: 268, y1: 20, x2: 300, y2: 20 }),
  svg("text", { class: "legend", x: 308, y: 24 }, "the way of a change"),
  line(268, 42, 300, 42),
  svg("text", { class: "legend", x: 308, y: 46 }, "asks, or implements"),
];
