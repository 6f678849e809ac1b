// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

/// Why a tool could not answer, in a form that a model can act on.
struct ToolFailure: Error, Hashable, Sendable {
  /// A stable name for the reason: `argument/missing`.
  let code: String
  /// The fault.
  let message: String
  /// The next step for the model.
  let advice: String

  init(code: String, message: String, advice: String) {
    self.code = code
    self.message = message
    self.advice = advice
  }

  /// The failure of a job.
  ///
  /// - Parameters:
  ///   - root: the folder of the workspace, which an assistant need not know.
  ///   - texts: the texts of the call, which stay as they are where the message quotes them.
  init(_ error: JobError, root: String, quoting texts: [String]) {
    code = error.code
    message = Self.withArguments(
      error.description.replacing(root + "/", with: "").replacing(root, with: "."), quoting: texts)
    advice = "Change the arguments if the message is about them; if not, tell the user."
  }

  /// A message with arguments of tools in the place of the options of commands: `'from'` for `--from`, but not within
  /// the texts that it quotes; of overlapping ones the longest counts.
  private static func withArguments(_ message: String, quoting texts: [String]) -> String {
    // A call may have very many texts; a message quotes few of them.
    let quoted = Set(texts.filter { $0.contains("--") }.map(\.printableLine))
      .filter(message.contains).sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    var pieces = [(text: message, isQuoted: false)]
    for text in quoted {
      pieces = pieces.flatMap { piece in
        piece.isQuoted
          ? [piece]
          : Array(
            piece.text.split(separator: text, omittingEmptySubsequences: false)
              .map { [(text: String($0), isQuoted: false)] }
              .joined(separator: [(text: text, isQuoted: true)]))
      }
    }
    return pieces.map { $0.isQuoted ? $0.text : withArguments($0.text) }.joined()
  }

  private static func withArguments(_ message: String) -> String {
    ["from", "to", "source", "note"].reduce(message) { $0.replacing("--\($1)", with: "'\($1)'") }
  }

  /// The failure as JSON.
  var json: JSONValue {
    [
      "error": [
        "code": .string(code), "message": .string(Quotation(limit: 1000).text(message)),
        "advice": .string(advice),
      ]
    ]
  }
}
