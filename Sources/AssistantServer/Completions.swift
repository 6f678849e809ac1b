// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

/// Completes the arguments of prompts and the names of resources.
struct Completions {
  private static let most = 100
  let opened: WorkspaceSessions.Opened

  /// The result of `completion/complete`.
  ///
  /// - Throws: `RPCError` for a prompt, a template or an argument that does not exist.
  func result(_ parameters: JSONValue) throws -> [String: JSONValue] {
    guard let name = parameters["argument"]["name"].string,
      let value = parameters["argument"]["value"].string, value.utf8.count <= 1000
    else { throw RPCError.invalidParameters("argument should have a name and a value") }
    let reference = parameters["ref"]
    let found: [String]
    switch reference["type"].string {
    case "ref/prompt":
      let prompt = AssistantPrompt.all.first { $0.name == reference["name"].string }
      guard let prompt, prompt.arguments.contains(where: { $0.name == name }) else {
        throw RPCError.invalidParameters(
          "no prompt has this name and argument; prompts/list gives both")
      }
      found = ["from", "to"].contains(name) ? try languages(value) : []
    case "ref/resource":
      found = try names(of: reference["uri"].string ?? "", name, beginningWith: value)
    default:
      throw RPCError.invalidParameters("ref should be of type ref/prompt or ref/resource")
    }
    // A name that a reader cannot see as it is cannot be typed either.
    let visible = found.filter { QuotedText.cleaned($0) == $0 }
    return [
      "completion": [
        "values": .array(visible.prefix(Self.most).map { .string($0) }),
        "total": .int(visible.count), "hasMore": .bool(visible.count > Self.most),
      ]
    ]
  }

  private func names(of template: String, _ argument: String, beginningWith value: String) throws
    -> [String]
  {
    switch (template, argument) {
    case (ResourceList.templates[0].template, "id"): return try concepts(value)
    case (ResourceList.templates[1].template, "name"):
      let names = try opened.workspace.termStore.versions().map { GlossaryName.name(of: $0.name) }
      return names.filter { $0.hasPrefix(value) }
    case (ResourceList.templates[2].template, "id"), (ResourceList.templates[3].template, "paper"):
      return try opened.workspace.paperLabels().filter { $0.hasPrefix(value) }
    case (ResourceList.templates[3].template, "id"): return []
    default:
      throw RPCError.invalidParameters(
        "no template has this text and argument; resources/templates/list gives both")
    }
  }

  /// The ids of the concepts whose id or one of whose terms begins with a text.
  private func concepts(_ value: String) throws -> [String] {
    let value = value.lowercased()
    var found: [String] = []
    for entry in try opened.glossaries().lazy.flatMap(\.entries) {
      let names = [entry.id.description] + entry.sections.flatMap { $0.terms.map(\.text) }
      if names.contains(where: { $0.lowercased().hasPrefix(value) }) {
        found.append(entry.id.description)
      }
    }
    return found
  }

  private func languages(_ value: String) throws -> [String] {
    let configuration = opened.workspace.configuration
    var known: [String] = []
    let all =
      [configuration.sourceLanguage, configuration.targetLanguage]
      + (try opened.glossaries().flatMap(\.languages))
    for language in all.map(\.description)
    where !known.contains(language) && language.hasPrefix(value) {
      known.append(language)
    }
    return known
  }
}
