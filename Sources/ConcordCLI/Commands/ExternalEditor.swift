// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation

/// Changes texts in the editor that the user has chosen.
enum ExternalEditor {
  /// Opens the texts of a unit in `$VISUAL` or `$EDITOR`, one per paragraph after a line with its
  /// language.
  ///
  /// - Returns: the texts as they were left, in the same order; `nil` when the editor failed or a
  ///   language is no longer there.
  static func edit(_ item: ReviewItem) throws -> [String]? {
    let environment = ProcessInfo.processInfo.environment
    guard let editor = environment["VISUAL"] ?? environment["EDITOR"], !editor.isEmpty else {
      Output.notice("set $EDITOR to a text editor, or write the translation after 't'")
      return nil
    }
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "concord-review-\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    let texts = EditedTexts(item.variants.map { ($0.lang, $0.text) })
    try texts.file.write(to: file, atomically: true, encoding: .utf8)
    // The variable may hold a command with options, as `code --wait`.
    let hasEnded = run(["/bin/sh", "-c", editor + " \"$1\"", "sh", file.path])
    var edited: String?
    do {
      if hasEnded { edited = try texts.left(at: file.path) }
    } catch let error where error.code == "document/too-large" {
      Output.notice("the editor left far more than a translation; nothing has changed")
      return nil
    } catch {}
    guard let edited else {
      Output.notice("the editor ended with an error; nothing has changed")
      return nil
    }
    guard let ordered = texts.texts(of: edited) else {
      Output.notice("a language has lost its text; nothing has changed")
      return nil
    }
    return ordered
  }

  /// Runs a command in the terminal's own process group, where an editor may read the keyboard, and
  /// says whether it ended well.
  private static func run(_ words: [String]) -> Bool {
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    guard posix_spawn(&child, words[0], nil, nil, &arguments, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return false } }
    return status == 0
  }
}
