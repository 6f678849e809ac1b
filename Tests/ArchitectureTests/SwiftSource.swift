// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport

/// One Swift file as the architecture tests read it.
struct SwiftSource: Sendable {
  /// The path below the repository: `Sources/Matching/Index/GramKey.swift`.
  let path: String
  /// The code without comments and without the text of string literals; code inside interpolations is
  /// kept.
  let code: String

  /// Reads a file's text.
  init(path: String, text: String) {
    self.path = path
    var scanner = SourceScanner(text)
    code = scanner.code()
  }

  /// The target: the folder below `Sources` or `Tests`.
  var target: String {
    let parts = path.split(separator: "/")
    return parts.count > 2 ? String(parts[1]) : ""
  }

  /// The folder below the target; `.` for a file at the root of the target.
  var folder: String {
    let parts = path.split(separator: "/").dropFirst(2).dropLast()
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }

  /// The imported modules, in order.
  var imports: [String] {
    code.split(separator: "\n").compactMap { line in
      var words = line.split(whereSeparator: \.isWhitespace)[...]
      while let first = words.first,
        first.hasPrefix("@") || ["public", "package", "internal", "private"].contains(first)
      {
        words.removeFirst()
      }
      guard words.first == "import" else { return nil }
      words.removeFirst()
      if let kind = words.first, Self.importKinds.contains(kind) { words.removeFirst() }
      return words.first.map { String($0.prefix { $0 != "." }) }
    }
  }

  private static let importKinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "func", "var", "let", "typealias", "actor",
  ]

  /// All Swift files below a folder of the repository, in order of their paths.
  static func all(below folder: String) throws -> [SwiftSource] {
    let root = Repository.root.appendingPathComponent(folder)
    guard
      let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    else { throw CocoaError(.fileReadNoSuchFile) }
    var sources: [SwiftSource] = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let path = folder + file.path.dropFirst(root.path.count)
      sources.append(
        SwiftSource(path: path, text: try String(contentsOf: file, encoding: .utf8)))
    }
    return sources.sorted { $0.path < $1.path }
  }
}

/// Removes comments and the text of string literals from Swift code.
private struct SourceScanner {
  private let bytes: [UInt8]
  private var at = 0
  private var out: [UInt8] = []

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func code() -> String {
    scanCode(untilParenthesis: false)
    return String(decoding: out, as: UTF8.self)
  }

  private func starts(with text: String, at place: Int) -> Bool {
    place + text.utf8.count <= bytes.count
      && bytes[place..<place + text.utf8.count].elementsEqual(text.utf8)
  }

  /// Copies code up to the end, or up to the parenthesis that closes an interpolation.
  private mutating func scanCode(untilParenthesis: Bool) {
    var depth = 1
    while at < bytes.count {
      if starts(with: "//", at: at) {
        while at < bytes.count, bytes[at] != 0x0A { at += 1 }
      } else if starts(with: "/*", at: at) {
        skipBlockComment()
      } else if let hashes = literalStart() {
        scanLiteral(hashes: hashes)
      } else {
        if bytes[at] == UInt8(ascii: "(") { depth += 1 }
        if bytes[at] == UInt8(ascii: ")") { depth -= 1 }
        if untilParenthesis, depth == 0 {
          at += 1
          return
        }
        out.append(bytes[at])
        at += 1
      }
    }
  }

  private mutating func skipBlockComment() {
    var depth = 0
    repeat {
      if starts(with: "/*", at: at) {
        depth += 1
        at += 2
      } else if starts(with: "*/", at: at) {
        depth -= 1
        at += 2
      } else {
        at += 1
      }
    } while depth > 0 && at < bytes.count
    out.append(0x20)
  }

  /// The number of `#` before a string literal that starts here; `nil` if none starts here.
  private func literalStart() -> Int? {
    var place = at
    while place < bytes.count, bytes[place] == UInt8(ascii: "#") { place += 1 }
    return place < bytes.count && bytes[place] == UInt8(ascii: "\"") ? place - at : nil
  }

  /// Skips a literal and copies the code of its interpolations.
  private mutating func scanLiteral(hashes: Int) {
    at += hashes
    let isLong = starts(with: "\"\"\"", at: at)
    let marks = String(repeating: "#", count: hashes)
    let end = (isLong ? "\"\"\"" : "\"") + marks
    at += isLong ? 3 : 1
    out.append(contentsOf: "\"".utf8)
    while at < bytes.count, !starts(with: end, at: at) {
      if starts(with: "\\" + marks + "(", at: at) {
        at += 2 + hashes
        out.append(0x20)
        scanCode(untilParenthesis: true)
        out.append(0x20)
      } else if starts(with: "\\" + marks, at: at) {
        at += 2 + hashes
      } else {
        at += 1
      }
    }
    at += end.utf8.count
    out.append(contentsOf: "\" ".utf8)
  }
}
