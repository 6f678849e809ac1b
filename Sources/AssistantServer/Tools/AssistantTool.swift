// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

/// Rights of an assistant's server beyond answering.
public struct AssistantOptions: Sendable {
  /// Whether assistants may queue proposals of terms.
  public var allowsProposals: Bool
  /// Gives the day on which a term is proposed; `nil` writes none.
  public var today: @Sendable () -> PartialDate?

  /// Options; by default nothing can be written.
  public init(
    allowsProposals: Bool = false, today: @escaping @Sendable () -> PartialDate? = { nil }
  ) {
    self.allowsProposals = allowsProposals
    self.today = today
  }
}

/// A tool that a model may call.
struct AssistantTool: Sendable {
  let name: String
  let title: String
  let description: String
  let parameters: [ToolParameter]
  /// The schema of the result.
  let output: JSONValue
  var isReadOnly = true
  /// Answers a call.
  let answer: @Sendable (ToolCall) throws -> JSONValue

  /// The tool as a revision lists it.
  func listing(in revision: ProtocolRevision) -> JSONValue {
    let properties = Dictionary(uniqueKeysWithValues: parameters.map { ($0.name, $0.schema) })
    let required = parameters.filter(\.isRequired).map { JSONValue.string($0.name) }
    var listing: [String: JSONValue] = [
      "name": .string(name), "description": .string(description),
      "inputSchema": [
        "type": "object", "properties": .object(properties), "required": .array(required),
        "additionalProperties": false,
      ],
      "annotations": [
        "title": .string(title), "readOnlyHint": .bool(isReadOnly), "destructiveHint": false,
        "idempotentHint": .bool(isReadOnly), "openWorldHint": false,
      ],
    ]
    if revision.hasStructuredResults {
      listing["title"] = .string(title)
      listing["outputSchema"] = output
    }
    return .object(listing)
  }
}

/// One call of a tool, in one state of the workspace.
struct ToolCall: Sendable {
  let tool: String
  let arguments: ToolArguments
  let opened: WorkspaceSessions.Opened
  let options: AssistantOptions

  var workspace: Workspace { opened.workspace }

  /// Texts as this answer has them: an answer has room for at least ten of the longest.
  var quotation: Quotation { Quotation(limit: arguments.size / 10) }

  /// The list that cursors of this question count in.
  var scope: Cursor.Scope {
    Cursor.Scope(["tool": .string(tool), "arguments": arguments.question], version: opened.version)
  }

  /// The data that was searched: the glossaries, the memory or both.
  func searched(
    from: LanguageTag? = nil, to: LanguageTag? = nil, terms: Bool = false, memory: Bool = false
  ) throws -> JSONValue {
    var searched: [String: JSONValue] = [:]
    if terms {
      searched["glossaries"] = .int(try workspace.termStore.versions().count)
      searched["concepts"] = .int(try opened.lookup().conceptCount())
    }
    if memory { searched["units"] = .int(try opened.lookup().unitCount) }
    if let from { searched["from"] = .string(from.description) }
    if let to { searched["to"] = .string(to.description) }
    return .object(searched)
  }

  /// An answer with one list, cut to the size that is asked for.
  func fitted(_ answer: ListAnswer, isEmptyHint hint: @autoclosure () -> String) -> JSONValue {
    var answer = answer
    if answer.items.isEmpty, answer.total == 0 { answer.members["hint"] = .string(hint()) }
    answer.members["sanitized"] = true
    let scope = scope
    return answer.fitted(to: arguments.size) { scope.cursor(at: $0) }
  }

  /// A text of the caller as an input; one that is a document or an archive in disguise is refused.
  func input(_ name: String, as file: String) throws -> Input {
    let input = Input.text(arguments.text(name), name: file)
    guard try input.isPlainText() else {
      throw ToolFailure(
        code: "argument/characters",
        message: "the argument '\(name)' is the content of a document file",
        advice: "Give the text itself, not the bytes of a file.")
    }
    return input
  }
}
