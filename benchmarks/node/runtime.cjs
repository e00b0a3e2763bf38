// A Lambda runtime with no more in it than the loop: take an event, call the handler, post its answer. It stands in for AWS's own, which
// does the same and adds what is not measured here (logging, X-Ray, native code for the HTTP calls).

const http = require("node:http");

const [host, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(":");
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

const request = (method, path, body) =>
  new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) };
    const sent = http.request({ host, port, agent, method, path: `/2018-06-01/runtime/${path}`, headers }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () => resolve({ headers: response.headers, body: Buffer.concat(chunks).toString() }));
      response.on("error", reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });

const failure = (error) => JSON.stringify({ errorType: error.name, errorMessage: error.message, stackTrace: [error.stack] });

const main = async () => {
  let handler;
  try {
    ({ handler } = require("./function.cjs"));
  } catch (error) {
    await request("POST", "init/error", failure(error));
    throw error;
  }
  for (;;) {
    const next = await request("GET", "invocation/next");
    const invocation = `invocation/${next.headers["lambda-runtime-aws-request-id"]}`;
    let answer;
    try {
      answer = JSON.stringify(await handler(JSON.parse(next.body)));
    } catch (error) {
      await request("POST", `${invocation}/error`, failure(error));
      continue;
    }
    await request("POST", `${invocation}/response`, answer);
  }
};

main();
