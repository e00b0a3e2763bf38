"""A Lambda runtime with no more in it than the loop: take an event, call the handler, post its answer.

It stands in for AWS's own, which does the same and adds what is not measured here (logging, X-Ray, native code for
the HTTP calls). It imports nothing that boto3 does not import anyway."""

import http.client
import importlib
import json
import os
import sys
import traceback

BASE = "/2018-06-01/runtime/"


def request(api, method, path, body=None):
    api.request(method, BASE + path, body, {"Content-Type": "application/json"} if body else {})
    response = api.getresponse()
    return response.headers, response.read()


def error(exception):
    trace = traceback.format_exception(exception)
    return json.dumps({"errorType": type(exception).__name__, "errorMessage": str(exception), "stackTrace": trace})


def main():
    api = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])
    try:
        module, name = sys.argv[1].split(".")
        handler = getattr(importlib.import_module(module), name)
    except Exception as exception:
        request(api, "POST", "init/error", error(exception))
        raise
    while True:
        headers, event = request(api, "GET", "invocation/next")
        invocation = "invocation/" + headers["Lambda-Runtime-Aws-Request-Id"]
        try:
            answer = json.dumps(handler(json.loads(event), None))
        except Exception as exception:
            request(api, "POST", invocation + "/error", error(exception))
        else:
            request(api, "POST", invocation + "/response", answer)


main()
