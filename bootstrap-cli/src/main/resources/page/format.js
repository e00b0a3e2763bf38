// Formats values for users.

const NUMBER = new Intl.NumberFormat("en");
const DATE = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });
const UNITS = ["bytes", "kB", "MB", "GB", "TB"];

export const number = (value) => NUMBER.format(value);

/** "1 row", "2 rows". */
export const counted = (count, one, many = one + "s") => `${number(count)} ${count === 1 ? one : many}`;

export function size(bytes) {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  return unit === 0 ? counted(bytes, "byte") : `${value < 10 ? value.toFixed(1) : Math.round(value)} ${UNITS[unit]}`;
}

export function date(text) {
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? text : DATE.format(instant);
}

export function clock(text) {
  const time = /T(\d\d:\d\d:\d\d\.?\d{0,3})/.exec(text);
  return time ? time[1] : text;
}

/** The letters after the last dot, shown for a file that is not a picture. */
export function suffix(key) {
  const found = /\.([A-Za-z0-9]{1,5})$/.exec(key);
  return found ? found[1].toUpperCase() : "FILE";
}
