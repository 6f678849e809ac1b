// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

extension AssistantTool {
  /// The most proposals that wait at a time.
  private static let longestQueue = 200

  /// A term for people to decide on.
  static let proposeTerm = AssistantTool(
    name: "propose_term", title: "Propose a term",
    description: """
      Puts a term and its translations into a queue for the team. A proposal changes no check and no answer; a \
      person decides about it. Use it only when the user asks for it, or agrees, and give the place where the \
      term is used.
      """,
    parameters: [
      ToolParameter(
        "terms", .terms(count: 2...6, limit: 300), isRequired: true,
        about: "The term in two languages or more, the original first."),
      ToolParameter(
        "evidence", .text(limit: 500), isRequired: true,
        about: "Where the terms are used: a document, a page, an address."),
      ToolParameter("note", .text(limit: 1000), about: "What to know when deciding."),
    ],
    output: OutputSchema.object([
      "concept": OutputSchema.text("Name of the proposal."),
      "uri": OutputSchema.text("Resource with the proposal."),
      "glossary": OutputSchema.text("The queue."),
      "status": OutputSchema.text("Always proposed."),
      "next": OutputSchema.text("How a person decides."),
      "sanitized": OutputSchema.sanitized,
    ]),
    isReadOnly: false,
    answer: { call in
      guard call.options.allowsProposals else {
        throw ToolFailure(
          code: "proposals/off", message: "this server does not take proposals",
          advice: "Tell the user: 'concord mcp --allow-propose' takes them.")
      }
      let terms = call.arguments.terms("terms").map {
        (language: $0.language, text: QuotedText.cleaned($0.term).trimmedSpaces)
      }
      guard Set(terms.map(\.language)).count == terms.count,
        terms.allSatisfy({ !$0.text.isEmpty })
      else {
        throw ToolFailure(
          code: "proposals/terms", message: "each language should have one term with letters",
          advice: "Give one term for each language.")
      }
      let path = call.workspace.termStore.name(of: FileSlug(making: Workspace.proposals))
      let waiting = try call.workspace.glossaries().first { $0.path == path }?.entries.count {
        $0.sections.allSatisfy { $0.terms.allSatisfy { $0.status == .proposed } }
      }
      guard (waiting ?? 0) < longestQueue else {
        throw ToolFailure(
          code: "proposals/full", message: "\(longestQueue) proposals wait for a decision already",
          advice: "Ask the user to decide about them first.")
      }
      let added = try call.workspace.propose(
        terms,
        note: call.arguments.optionalText("note").map { QuotedText.cleaned($0).trimmedSpaces },
        sources: [QuotedText.cleaned(call.arguments.text("evidence")).trimmedSpaces],
        signature: EditSignature(name: "assistant", day: call.options.today()))
      return [
        "concept": .string(added.concept.description),
        "uri": ConcordURI.concept(added.concept).json, "glossary": .string(added.glossary),
        "status": .string(TermStatus.proposed.rawValue),
        "next": .string(
          "A person approves each term with: concord glossary set \(added.concept) --term TERM --status preferred"
        ),
        "sanitized": true,
      ]
    })
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmedSpaces: String {
    let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? startIndex
    return String(self[..<end].drop(while: \.isWhitespace))
  }
}
