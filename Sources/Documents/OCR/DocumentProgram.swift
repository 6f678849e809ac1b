// SPDX-License-Identifier: Apache-2.0
import Foundation

/// A program of the system that reads documents for Concord, as it is installed.
package struct DocumentProgram: Hashable, Sendable {
  /// The name as it is typed: `pdftotext`.
  package let name: String
  /// The path of the program.
  package let path: String
  /// The version that the program prints; `nil` if it cannot be run.
  package let version: String?

  /// The longest that the program may take to print its version, in seconds.
  private static let timeLimit = 20

  /// Finds a program on the `PATH` and asks it for its version; `nil` if it is not installed.
  ///
  /// - Parameters:
  ///   - name: `pdftotext`, `pdftoppm` or `tesseract`.
  ///   - argument: the argument that makes the program print its version.
  package init?(_ name: String, versionBy argument: String) {
    guard let program = ChildProgram(name) else { return nil }
    self.name = name
    path = program.path
    version = Self.version(of: program, argument)
  }

  /// The languages that `tesseract` can read, by the names of its models; `nil` if it is not installed or
  /// cannot be run.
  package static var recognizedLanguages: Set<String>? {
    guard let program = ChildProgram("tesseract"),
      let list = try? program.run(["--list-langs"], seconds: timeLimit, bytes: 1 << 20).success
    else { return nil }
    // The first line is a heading.
    return Set(
      String(decoding: list, as: UTF8.self).split(whereSeparator: \.isNewline).dropFirst()
        .map { $0.trimmingCharacters(in: .whitespaces) })
  }

  /// The models of the languages that Concord knows.
  package static var usualLanguages: [String] { RecognitionModels.all.flatMap { $0 } }

  /// The first number with a point in what the program prints.
  private static func version(of program: ChildProgram, _ argument: String) -> String? {
    // The programs of poppler print their version on standard error.
    let shell = ChildProgram.$folders.withValue("/bin:/usr/bin") { ChildProgram("sh") }
    let result = try? shell?.run(
      ["-c", "exec \"$0\" \"$1\" 2>&1", program.path, argument], seconds: timeLimit,
      bytes: 1 << 20)
    guard let output = result?.success else { return nil }
    return String(decoding: output, as: UTF8.self)
      .firstMatch(of: /[0-9]+\.[0-9][0-9A-Za-z.]*/).map { String($0.output) }
  }
}
