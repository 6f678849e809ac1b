// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

extension FilePieces {
  /// Why a file cannot be cut into its units or concepts, each with an id of its own; `nil` if it can be.
  ///
  /// - Complexity: O(*bytes*).
  package static func obstacle(in bytes: [UInt8], name: String) -> String? {
    let isPaper = isPaper(name)
    guard let content = FileForm.reading(bytes)?.content else {
      // A paper may be in any encoding that contains ASCII.
      if let pieces = FilePieces(bytes, name: name) { return pieces.repeatedID }
      let line = 1 + (firstFault(in: bytes).map { bytes[..<$0].count { $0 == 0x0A } } ?? 0)
      return "line \(line) is neither UTF-8 nor UTF-16"
    }
    if let pieces = FilePieces(content, name: name) { return pieces.repeatedID }
    do {
      if isPaper {
        let read = try TMXReader(content, name: name).readAll()
        let skipped = read.summary.skippedCount
        if skipped > 0 {
          return skipped == 1 ? "1 unit cannot be read" : "\(skipped) units cannot be read"
        }
      } else {
        _ = try GlossaryYAML.read(content, path: name)
      }
    } catch let error as any ConcordError {
      return error.location.map { "line \($0.line): \(error.message)" } ?? error.message
    } catch { return "\(error)" }
    return isPaper
      ? "its units cannot be told apart by their bytes"
      : "its concepts do not each begin a line of their own"
  }

  /// The first id that two pieces have, with their lines.
  private var repeatedID: String? {
    var lines: [ExactText: [Int]] = [:]
    var line = 1 + Self.lines(in: head)
    var repeated: ExactText?
    for piece in pieces {
      let key = ExactText(piece.id)
      if lines[key] != nil { repeated = repeated ?? key }
      lines[key, default: []].append(line + Self.lines(in: piece.bytes[..<start(of: piece)]))
      line += Self.lines(in: piece.bytes)
    }
    guard let repeated, let found = lines[repeated] else { return nil }
    return "the id '\(repeated.string)' is on the lines "
      + found.map(String.init).joined(separator: " and ")
  }

  /// The first byte of a piece after the comments and blank lines before it.
  private func start(of piece: Piece) -> Int {
    let bytes = piece.bytes
    if Self.isPaper(name) {
      let tag = Array("<tu".utf8)
      return bytes.indices.last {
        bytes[$0...].starts(with: tag) && isTag($0 + tag.count, in: bytes)
      }
        ?? bytes.startIndex
    }
    var line = bytes.startIndex
    while line < bytes.endIndex {
      let content = bytes[line...].drop { $0 == 0x20 }
      guard let first = content.first, [0x23, 0x0A, 0x0D].contains(first) else { break }
      line = bytes[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
    }
    return line
  }

  /// Whether the name of a tag ends at a byte.
  private func isTag(_ at: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    at < bytes.endIndex && [0x20, 0x09, 0x0A, 0x0D, 0x3E].contains(bytes[at])
  }

  private static func lines(in bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 == 0x0A } }

  /// The first byte that is not UTF-8.
  private static func firstFault(in bytes: [UInt8]) -> Int? {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var at = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): at += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return at
      }
    }
  }

  /// How many units or concepts of a file are not the same in another one; `nil` if one of them cannot be read.
  package static func count(onlyIn bytes: [UInt8], notIn other: [UInt8], name: String) -> Int? {
    guard let own = contents(of: bytes, name: name), let others = contents(of: other, name: name)
    else { return nil }
    var left: [Content: Int] = [:]
    for content in others { left[content, default: 0] += 1 }
    return own.count { content in
      guard let count = left[content], count > 0 else { return true }
      left[content] = count - 1
      return false
    }
  }

  private static func contents(of bytes: [UInt8], name: String) -> [Content]? {
    if isPaper(name) {
      return (try? TMXReader(bytes, name: name).readAll())?.units.map(Content.unit)
    }
    return (try? GlossaryYAML.read(bytes, path: name))?.entries.map(Content.concept)
  }
}
