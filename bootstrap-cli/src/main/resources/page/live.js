// Receives the server's events. The browser itself connects again when the connection is lost.

const KINDS = ["state", "step", "counts", "row", "truth", "troubles"];

/** @param heard a function for each kind of message, and `connection` for "open" and "lost" */
export function listen(heard) {
  const source = new EventSource("/api/events");
  for (const kind of KINDS) {
    source.addEventListener(kind, (message) => heard[kind](JSON.parse(message.data)));
  }
  source.addEventListener("open", () => heard.connection("open"));
  source.addEventListener("error", () => heard.connection("lost"));
}
