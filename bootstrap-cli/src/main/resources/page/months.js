// The months of the timeline. Like the server's, they are months in UTC, and a time of capture without a zone counts as UTC.

const LABEL = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

const ZONE = /(Z|[+-]\d\d:\d\d(:\d\d)?)$/;

const instant = (text) => Date.parse(ZONE.test(text) ? text : `${text}Z`);

/** When a picture was taken, or uploaded where that is not known, in milliseconds. */
export const taken = (row) => (row.taken ??= instant(row.image?.captured_at ?? row.upload_time));

/** A number for each month. */
function monthOf(row) {
  if (row.month === undefined) {
    const date = new Date(taken(row));
    row.month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  }
  return row.month;
}

/** The months of rows that are in the order of time, each with its name and the number of its rows. */
export function months(rows) {
  const groups = [];
  let last;
  for (const row of rows) {
    const month = monthOf(row);
    if (last?.month === month) {
      last.count++;
    } else {
      last = { month, label: LABEL.format(taken(row)), count: 1 };
      groups.push(last);
    }
  }
  return groups;
}
