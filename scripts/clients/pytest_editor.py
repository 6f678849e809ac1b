# SPDX-License-Identifier: Apache-2.0
"""The client of pytest-lsp: a draft is opened, changed and closed, and each answer is read by its models."""

import os
import pathlib
import sys
import tempfile

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

from editors import DRAFT, FIXED, make

PLACE = types.Position(line=2, character=24)


@pytest.fixture(scope="session")
def folder():
    with tempfile.TemporaryDirectory() as place:
        yield make(pathlib.Path(place))


@pytest_lsp.fixture(config=ClientServerConfig(server_command=[os.environ.get("CONCORD", "concord"), "lsp"]))
async def client(lsp_client: LanguageClient, folder):
    # The client of the tests has no answer of its own to a server that asks to hear of changed files.
    lsp_client.feature(types.CLIENT_REGISTER_CAPABILITY)(lambda parameters: None)
    await lsp_client.initialize_session(types.InitializeParams(
        capabilities=client_capabilities("visual-studio-code"),
        workspace_folders=[types.WorkspaceFolder(uri=folder.as_uri(), name="test")]))
    yield
    await lsp_client.shutdown_session()


def about(folder):
    return types.TextDocumentIdentifier(uri=(folder / "draft.md").as_uri())


async def codes(client, folder, version, text):
    """The rules of the findings, after the text is the whole draft; pulled, as this editor does."""
    if version == 1:
        client.text_document_did_open(types.DidOpenTextDocumentParams(types.TextDocumentItem(
            uri=about(folder).uri, language_id="markdown", version=1, text=text)))
    else:
        client.text_document_did_change(types.DidChangeTextDocumentParams(
            text_document=types.VersionedTextDocumentIdentifier(uri=about(folder).uri, version=version),
            content_changes=[types.TextDocumentContentChangeWholeDocument(text=text)]))
    report = await client.text_document_diagnostic_async(
        types.DocumentDiagnosticParams(text_document=about(folder)))
    return sorted(item.code for item in report.items)


@pytest.mark.asyncio
async def test_findings_follow_the_text(client, folder):
    assert await codes(client, folder, 1, DRAFT) == ["term/case", "term/forbidden", "term/forbidden"]
    assert await codes(client, folder, 2, FIXED) == []
    assert await codes(client, folder, 3, DRAFT) == ["term/case", "term/forbidden", "term/forbidden"]
    hover = await client.text_document_hover_async(
        types.HoverParams(text_document=about(folder), position=PLACE))
    assert "命运共同体" in hover.contents.value
    place = await client.text_document_definition_async(
        types.DefinitionParams(text_document=about(folder), position=PLACE))
    place = place[0] if isinstance(place, list) else place
    assert getattr(place, "uri", None) or place.target_uri
    actions = await client.text_document_code_action_async(types.CodeActionParams(
        text_document=about(folder), range=types.Range(start=PLACE, end=PLACE),
        context=types.CodeActionContext(diagnostics=[])))
    preferred = [action for action in actions if getattr(action, "is_preferred", None)]
    assert [action.title for action in preferred] == ["Replace with “community with a shared future”"]
    client.text_document_did_close(types.DidCloseTextDocumentParams(text_document=about(folder)))


def main(concord):
    os.environ["CONCORD"] = str(pathlib.Path(concord).resolve())
    return pytest.main(["-q", "-p", "no:cacheprovider", "-W", "ignore", __file__])


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1]) else 0)
