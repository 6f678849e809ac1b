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
  /// - Parameter root: the folder of the workspace, which an assistant need not know.
  init(_ error: JobError, root: String) {
    code = error.code
    message = Self.withArguments(
      error.description.replacing(root + "/", with: "").replacing(root, with: "."))
    advice = "Change the arguments if the message is about them; if not, tell the user."
  }

  /// A message with arguments of tools in the place of the options of commands: `'from'` for `--from`.
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
