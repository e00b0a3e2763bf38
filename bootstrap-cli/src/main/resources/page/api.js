// The page's requests to its server.

const MARK = { "X-Contactsheet": "page" };

/** A key is encoded as one segment of the path, so dots in it have no effect. */
const at = (place, bucket, key) => `/api/${place}/${encodeURIComponent(bucket)}/${encodeURIComponent(key)}`;

export const contentOf = (bucket, key, version = "") =>
  at("content", bucket, key) + (version ? `?v=${encodeURIComponent(version)}` : "");

export class Refusal extends Error {
  constructor(status, sentence) {
    super(sentence);
    this.status = status;
  }
}

async function answer(request) {
  const response = await request;
  const text = await response.text();
  if (!response.ok) {
    throw new Refusal(response.status, sentence(text, response.status));
  }
  return text ? JSON.parse(text) : null;
}

function sentence(text, status) {
  try {
    return JSON.parse(text).detail ?? `the server answered ${status}`;
  } catch {
    return `the server answered ${status}`;
  }
}

const get = (path) => answer(fetch(path));

const order = (method, path, body) =>
  answer(
    fetch(path, {
      method,
      headers: body === undefined ? MARK : { ...MARK, "Content-Type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    }),
  );

/** Reads rows as docs/openapi.yaml describes. */
const rows = (bucket, query) => get(`/objects/${encodeURIComponent(bucket)}?${new URLSearchParams(query)}`);

const pageOf = (bucket, query, next) => rows(bucket, { ...query, limit: "1000", ...(next === undefined ? {} : { next }) });

/** @param next the token of the page before, if this is not the first one */
export const page = (bucket, next) => pageOf(bucket, {}, next);

/** A page of the rows by when they were taken, the newest first. */
export const timeline = (bucket, next) => pageOf(bucket, { order: "taken", newest_first: "true" }, next);

/** Returns a row, or nothing if there is none: the first key of those that begin with a name is the name itself. */
export async function row(bucket, key) {
  const { objects } = await rows(bucket, { prefix: key, limit: "1" });
  return objects.find((each) => each.filename === key);
}

export const scripts = () => get("/api/scripts");
export const script = (bug, search) => get(`/api/scripts/${bug}/${search}`);
export const hexagon = () => get("/api/hexagon");
export const turn = (name, on) => order("PUT", `/api/troubles/${name}`, { on });
export const audit = (bucket, repair, yesRemove = false) => order("POST", "/api/audit", { bucket, repair, yesRemove });
export const rounds = (bucket) => get(`/api/rounds/${encodeURIComponent(bucket)}`);
export const runRound = (bucket) => order("POST", `/api/rounds/${encodeURIComponent(bucket)}`);
export const remove = (bucket, key) => order("DELETE", at("content", bucket, key));

/** Uploads, and reports the progress, which fetch does not. */
export function upload(bucket, key, file, progress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("PUT", contentOf(bucket, key));
    request.setRequestHeader("X-Contactsheet", "page");
    request.setRequestHeader("Content-Type", file.type || "application/octet-stream");
    request.upload.onprogress = (event) => progress(event.total ? event.loaded / event.total : 0);
    request.onload = () =>
      request.status < 300
        ? resolve()
        : reject(new Refusal(request.status, sentence(request.responseText, request.status)));
    request.onerror = () => reject(new Refusal(0, "the server went away before everything was sent"));
    request.send(file);
  });
}
