import { spawnSync } from "node:child_process";

/** A Python that snippets run in. */
export interface Python {
  readonly program: string;
  /** What stands in for httpx where it is not installed: as much of it as the snippets use. */
  readonly standIn: string | undefined;
}

/** The first Python that has httpx, or else the first one; `undefined` without a Python 3. */
export function findPython(): Python | undefined {
  const works = (program: string, code: string) => spawnSync(program, ["-c", code]).status === 0;
  const pythons = ["python3", "/usr/bin/python3"].filter((program) => works(program, "import sys"));
  const complete = pythons.find((program) => works(program, "import httpx"));
  const program = complete ?? pythons[0];
  return program === undefined
    ? undefined
    : { program, standIn: complete === undefined ? STAND_IN : undefined };
}

/** How tests are called that run in it. */
export function titleOf(python: Python | undefined): string {
  if (python === undefined) return "is not run in Python, since there is no Python 3";
  return python.standIn === undefined
    ? "runs in Python with httpx"
    : "runs in Python with a stand-in for httpx, which is not installed";
}

const STAND_IN = `
import base64, json, urllib.parse, urllib.request

class Response:
    def __init__(self, text):
        self.text = text
    def raise_for_status(self):
        pass
    def json(self):
        return json.loads(self.text)

def request(method, url, headers={}, content=None, timeout=None):
    sent = urllib.request.Request(url, data=content, headers=headers, method=method)
    with urllib.request.urlopen(sent, timeout=timeout) as answer:
        return Response(answer.read().decode())

def post(url, auth, data):
    basic = base64.b64encode(":".join(auth).encode()).decode()
    return request("POST", url, {"Authorization": "Basic " + basic}, urllib.parse.urlencode(data).encode())
`;
