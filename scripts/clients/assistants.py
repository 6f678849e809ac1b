# SPDX-License-Identifier: Apache-2.0
"""Two Python clients of the Model Context Protocol against `concord mcp`, the first in its three modes; and every message
of each revision against the models that the protocol's project makes of its schemas."""

import asyncio
import json
import subprocess
import sys
import warnings

from mcp import Client
from mcp.client.stdio import StdioServerParameters, stdio_client
from mcp_types import methods

from common import UNITS, Checks, Workspace

CALLS = [
    ("translation_brief", {"source": "会议在北京举行。", "to": "en"}, "pairs"),
    ("find_terms", {"text": "上海精神", "to": "en"}, "terms"),
    ("look_up", {"sentence": "会议在北京举行。", "to": "en"}, "matches"),
    ("concordance", {"phrase": "北京"}, "rows"),
    ("check_draft", {"draft": "The Spirit of Shanghai.", "source": "上海精神。"}, "findings"),
    ("align_texts", {"source": "你好。再见。", "target": "Hello. Goodbye."}, "beads"),
    ("list_review", {}, None),
]
STATELESS = "2026-07-28"
REVISIONS = ["2025-03-26", "2025-06-18", "2025-11-25", STATELESS]


async def client(workspace, mode, checks):
    """Everything that a client asks for; the client itself holds results to the schemas of the tools."""
    server = StdioServerParameters(
        command=workspace.concord, args=["mcp", "--workspace", str(workspace.folder)])
    async with Client(stdio_client(server), mode=mode) as client:
        expected = "2025-11-25" if mode == "legacy" else STATELESS
        checks.equal(f"{mode}: revision", client.protocol_version, expected)
        tools = [tool.name for tool in (await client.list_tools()).tools]
        checks.equal(f"{mode}: tools", tools, [name for name, _, _ in CALLS])
        for name, arguments, items in CALLS:
            result = await client.call_tool(name, arguments)
            first = result.structured_content
            checks.equal(f"{mode}: {name} is an error", result.is_error, False)
            checks.equal(f"{mode}: {name} as text", json.loads(result.content[0].text), first)
            if items:
                checks.equal(f"{mode}: {name} finds something", bool(first[items]), True)
        # Sixteen at a time: no answer goes to another question.
        texts = [source for source, _ in UNITS] * 3
        results = await asyncio.gather(*(
            client.call_tool("look_up", {"sentence": text, "from": "zh", "to": "en"}) for text in texts[:16]))
        found = [result.structured_content["matches"][0]["source"] for result in results]
        checks.equal(f"{mode}: sixteen at a time", found, texts[:16])
        wrong = await client.call_tool("find_terms", {"path": "../x"})
        checks.equal(f"{mode}: wrong argument", wrong.is_error, True)
        uris = [str(resource.uri) for resource in (await client.list_resources()).resources]
        checks.equal(f"{mode}: resources", uris[0], "concord://workspace")
        for uri in uris:
            text = (await client.read_resource(uri)).contents[0].text
            checks.equal(f"{mode}: {uri}", json.loads(text)["sanitized"], True)
        templates = (await client.list_resource_templates()).resource_templates
        checks.equal(f"{mode}: templates", len(templates), 4)
        prompts = [prompt.name for prompt in (await client.list_prompts()).prompts]
        checks.equal(f"{mode}: prompts", prompts, ["translate", "review", "extract_terms"])
        prompt = await client.get_prompt("translate", {"text": "上海精神。"})
        checks.equal(f"{mode}: prompt", len(prompt.messages), 3)


async def other(workspace, checks):
    """The client of FastMCP."""
    try:
        from fastmcp import Client as FastClient
        from fastmcp.client.transports import StdioTransport
    except ImportError:
        return print("FastMCP: skipped, the Python package fastmcp is not installed")
    server = StdioTransport(workspace.concord, ["mcp", "--workspace", str(workspace.folder)])
    async with FastClient(server) as client:
        tools = [tool.name for tool in await client.list_tools()]
        checks.equal("FastMCP: tools", tools, [name for name, _, _ in CALLS])
        for name, arguments, items in CALLS:
            result = await client.call_tool(name, arguments)
            if items:
                checks.equal(f"FastMCP: {name}", bool(result.structured_content[items]), True)
        text = (await client.read_resource("concord://workspace"))[0].text
        checks.equal("FastMCP: resource", json.loads(text)["sanitized"], True)
        prompt = await client.get_prompt("translate", {"text": "上海精神。"})
        checks.equal("FastMCP: prompt", len(prompt.messages), 3)


def messages(revision):
    """Requests of every kind, with the method of each."""
    found = [("resources/list", {}), ("resources/templates/list", {}), ("prompts/list", {}),
             ("tools/list", {}), ("resources/read", {"uri": "concord://workspace"}),
             ("resources/read", {"uri": "concord://concept/none"}),
             ("prompts/get", {"name": "review", "arguments": {"draft": "Text."}}),
             ("completion/complete", {
                 "ref": {"type": "ref/resource", "uri": "concord://concept/{id}"},
                 "argument": {"name": "id", "value": "s"}}),
             ("tools/call", {"name": "none"}), ("tools/call", {"name": "find_terms", "arguments": {}}),
             ("no/such", {})]
    found += [("tools/call", {"name": name, "arguments": arguments}) for name, arguments, _ in CALLS]
    if revision == STATELESS:
        meta = {"io.modelcontextprotocol/protocolVersion": revision,
                "io.modelcontextprotocol/clientCapabilities": {}}
        found = [("server/discover", {})] + found
        return [(method, {**parameters, "_meta": meta}) for method, parameters in found]
    hello = {"protocolVersion": revision, "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}}
    return [("initialize", hello), ("ping", {})] + found


def without_nothing(value):
    if isinstance(value, dict):
        return {key: without_nothing(item) for key, item in value.items()}
    return [without_nothing(item) for item in value] if isinstance(value, list) else value


def wire(workspace, revision, checks):
    """Each answer is valid, and has no field that the revision does not know."""
    asked = dict(enumerate(messages(revision)))
    lines = [json.dumps({"jsonrpc": "2.0", "id": number, "method": method, "params": parameters})
             for number, (method, parameters) in asked.items()] + ["no message"]
    done = subprocess.run([workspace.concord, "mcp", "--workspace", str(workspace.folder)],
                          input="\n".join(lines).encode(), capture_output=True, check=True)
    checks.equal(f"{revision}: standard error", done.stderr, b"")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    checks.equal(f"{revision}: answers", sorted(a.get("id", -1) for a in answers), [-1, *asked])
    for answer in answers:
        allowed = {"jsonrpc", "id", "result"} if "result" in answer else {"jsonrpc", "id", "error"}
        if set(answer) - allowed:
            checks.equal(f"{revision}: members", set(answer), allowed)
        if "error" in answer:
            checks.equal(f"{revision}: error", set(answer["error"]) - {"code", "message", "data"}, set())
            continue
        method = asked[answer["id"]][0]
        model = methods.SERVER_RESULTS[(method, revision)]
        adapter = methods._adapter(model)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                read = adapter.dump_python(
                    adapter.validate_python(answer["result"]), mode="json", by_alias=True, exclude_unset=True)
        except Exception as error:  # noqa: BLE001
            checks.equal(f"{revision}: {method}", str(error)[:300], "")
            continue
        # A field that the revision does not know is lost when its model reads it.
        checks.equal(f"{revision}: {method}", without_nothing(read), answer["result"])


def main(concord):
    checks = Checks()
    with Workspace(concord) as workspace:
        workspace.remember(UNITS)
        for mode in ["auto", "legacy", STATELESS]:
            asyncio.run(client(workspace, mode, checks))
        asyncio.run(other(workspace, checks))
        for revision in REVISIONS:
            wire(workspace, revision, checks)
    return checks.faults


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1]) else 0)
