# SPDX-License-Identifier: Apache-2.0
"""The scenarios that the project of the Model Context Protocol requires of a server of revision 2026-07-28, over pipes.

The names are those of requirements/2026-07-28.yaml in modelcontextprotocol/conformance, whose own programs need a
server over HTTP with tools made for the test. A scenario about something that Concord does not offer is named, with
the reason.
"""

import json
import subprocess
import sys

from common import UNITS, Checks, Workspace

REVISION = "2026-07-28"
KEY = "io.modelcontextprotocol/"
META = {f"{KEY}protocolVersion": REVISION, f"{KEY}clientCapabilities": {},
        f"{KEY}clientInfo": {"name": "conformance", "version": "1"}}
NOT_HERE = {
    "no tool, resource or prompt has pictures, sound or bytes": [
        "tools-call-image", "tools-call-audio", "resources-read-binary", "prompts-get-with-image"],
    "tools and prompts have texts; a tool's text is its structure too": [
        "tools-call-embedded-resource", "tools-call-mixed-content", "prompts-get-embedded-resource"],
    "each tool answers at once, without progress": ["tools-call-with-progress"],
    "needs HTTP": ["server-sse-multiple-streams", "dns-rebinding-protection"],
    "no tool asks the client for anything": [
        "input-required-result-" + name for name in [
            "basic-elicitation", "basic-sampling", "basic-list-roots", "request-state",
            "multiple-input-requests", "multi-round", "missing-input-response", "non-tool-request",
            "result-type", "unsupported-methods", "tampered-state", "capability-check",
            "ignore-extra-params", "validate-input"]],
}


class Server:
    """A server that is asked one thing at a time."""

    def __init__(self, workspace):
        self.process = subprocess.Popen(
            [workspace.concord, "mcp", "--workspace", str(workspace.folder)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.number = 100
        self.odd = []

    def answer(self, method, _meta=META, **parameters):
        """The whole answer; other messages before it are kept in `odd`."""
        self.number += 1
        if _meta is not None:
            parameters["_meta"] = _meta
        message = {"jsonrpc": "2.0", "id": self.number, "method": method, "params": parameters}
        self.process.stdin.write(json.dumps(message).encode() + b"\n")
        self.process.stdin.flush()
        while True:
            answer = json.loads(self.process.stdout.readline())
            if answer.get("id") == self.number:
                return answer
            self.odd.append(answer)

    def result(self, method, **parameters):
        return self.answer(method, **parameters).get("result") or {}

    def error(self, method, _meta=META, **parameters):
        return self.answer(method, _meta=_meta, **parameters).get("error") or {}

    def end(self):
        self.process.stdin.close()
        return self.process.wait(10)


def stateless(server, expect):
    for missing in [META, f"{KEY}protocolVersion", f"{KEY}clientCapabilities"]:
        meta = None if missing is META else {key: META[key] for key in META if key != missing}
        expect(server.error("server/discover", _meta=meta).get("code"), -32602)
    found = server.result("server/discover")
    expect(REVISION in found.get("supportedVersions", []), True)
    expect(found.get("_meta", {}).get(f"{KEY}serverInfo", {}).get("name"), "concord")
    for capability, method, items in [
        ("tools", "tools/list", "tools"), ("prompts", "prompts/list", "prompts"),
        ("resources", "resources/list", "resources"),
    ]:
        expect(capability in found["capabilities"], isinstance(server.result(method).get(items), list))
    refused = server.error("server/discover", _meta={**META, f"{KEY}protocolVersion": "v999.0.0"})
    expect(refused.get("code"), -32022)
    expect(set(refused["data"]["supported"]), set(found["supportedVersions"]))
    for method in ["initialize", "ping", "logging/setLevel", "resources/subscribe",
                   "resources/unsubscribe", "unknown/method"]:
        expect(server.error(method).get("code"), -32601)
    # A stream of changes is not declared, so it is not there.
    expect([found["capabilities"][name].get("listChanged") for name in ["tools", "prompts"]], [None, None])
    expect(server.error("subscriptions/listen", notifications={}).get("code"), -32601)
    expect(server.odd, [])


def completion(server, expect):
    found = server.result(
        "completion/complete", ref={"type": "ref/resource", "uri": "concord://concept/{id}"},
        argument={"name": "id", "value": "shanghai"})["completion"]
    expect("shanghai-spirit" in found["values"], True)
    expect(len(found["values"]) <= 100 and found["total"] >= len(found["values"]), True)


def tools(server, expect):
    found = server.result("tools/list")["tools"]
    expect([tool["inputSchema"]["type"] for tool in found], ["object"] * len(found))
    expect(all(tool["name"] and tool["description"] for tool in found), True)
    expect(len({tool["name"] for tool in found}), len(found))


def tool_text(server, expect):
    result = server.result("tools/call", name="look_up", arguments={"sentence": UNITS[0][0], "to": "en"})
    expect([content["type"] for content in result["content"]], ["text"])
    expect(result.get("isError", False), False)
    expect(UNITS[0][1] in result["content"][0]["text"], True)


def tool_error(server, expect):
    result = server.result("tools/call", name="look_up", arguments={"sentence": 5})
    expect((result["isError"], result["content"][0]["type"]), (True, "text"))
    expect(server.error("tools/call", name="none").get("code"), -32602)


def resources(server, expect):
    found = server.result("resources/list")["resources"]
    expect(all(resource["uri"] and resource["name"] for resource in found), True)


def resource_text(server, expect):
    for resource in server.result("resources/list")["resources"]:
        content = server.result("resources/read", uri=resource["uri"])["contents"][0]
        expect((content["uri"], content["mimeType"]), (resource["uri"], "application/json"))
        expect(isinstance(json.loads(content["text"]), dict), True)


def resource_template(server, expect):
    found = [template["uriTemplate"] for template in
             server.result("resources/templates/list")["resourceTemplates"]]
    expect("concord://concept/{id}" in found, True)
    content = server.result("resources/read", uri="concord://concept/shanghai-spirit")["contents"][0]
    expect("上海精神" in content["text"], True)


def no_resource(server, expect):
    for uri in ["concord://concept/no-such-concept", "test://none", "file:///etc/passwd"]:
        error = server.error("resources/read", uri=uri)
        expect((error.get("code"), error.get("data", {}).get("uri")), (-32602, uri))


def prompts(server, expect):
    found = server.result("prompts/list")["prompts"]
    expect(all(prompt["name"] and prompt["description"] for prompt in found), True)


def prompt_simple(server, expect):
    messages = server.result("prompts/get", name="translate", arguments={"text": UNITS[0][0]})["messages"]
    expect({message["role"] for message in messages} <= {"user", "assistant"} and bool(messages), True)
    # The one argument that is required.
    expect(server.error("prompts/get", name="translate").get("code"), -32602)


def prompt_arguments(server, expect):
    messages = server.result(
        "prompts/get", name="translate", arguments={"text": UNITS[0][0], "from": "zh", "to": "ru"})["messages"]
    text = json.dumps(messages, ensure_ascii=False)
    expect(UNITS[0][0] in text and "ru" in text, True)


def caching(server, expect):
    for method, parameters in [
        ("tools/list", {}), ("prompts/list", {}), ("resources/list", {}),
        ("resources/templates/list", {}), ("resources/read", {"uri": "concord://workspace"}),
    ]:
        result = server.result(method, **parameters)
        time, scope = result.get("ttlMs"), result.get("cacheScope")
        expect(isinstance(time, int) and time >= 0 and scope in ["public", "private"], True)


SCENARIOS = {
    "server-stateless": stateless, "completion-complete": completion, "tools-list": tools,
    "tools-call-simple-text": tool_text, "tools-call-error": tool_error, "resources-list": resources,
    "resources-read-text": resource_text, "resources-templates-read": resource_template,
    "sep-2164-resource-not-found": no_resource, "prompts-list": prompts,
    "prompts-get-simple": prompt_simple, "prompts-get-with-args": prompt_arguments,
    "caching": caching,
}


def main(concord):
    checks = Checks()
    with Workspace(concord) as workspace:
        workspace.remember(UNITS)
        for name, scenario in SCENARIOS.items():
            shown, wanted = [], []
            server = Server(workspace)
            try:
                scenario(server, lambda found, right: (shown.append(found), wanted.append(right)))
            except Exception as error:  # noqa: BLE001
                shown.append(repr(error))
            checks.equal(name, shown, wanted)
            checks.equal(f"{name}: exit code", server.end(), 0)
    for reason, names in NOT_HERE.items():
        for name in names:
            print(f"  {name}: not here, {reason}")
    return checks.faults


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1]) else 0)
