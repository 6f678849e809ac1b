// SPDX-License-Identifier: Apache-2.0
import Files
import ICUText
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
      return unreadable(bytes)
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

  /// Why bytes are not text in UTF-8 or UTF-16, with the line.
  private static func unreadable(_ bytes: [UInt8]) -> String {
    var offset: Int?
    var fault = "is neither UTF-8 nor UTF-16"
    do { _ = try TextEncoding.decode(bytes) } catch {
      offset = error.offset
      if case .binary = error { fault = "has a control character" }
    }
    return "line \(1 + (offset.map { lines(in: bytes[..<$0]) } ?? 0)) \(fault)"
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

  /// How many units or concepts only the first of two files has, and how many only the second; `nil` if one of the
  /// files cannot be read.
  ///
  /// - Complexity: O(*bytes*).
  package static func differences(_ first: [UInt8], _ second: [UInt8], name: String) -> (
    onlyFirst: Int, onlySecond: Int
  )? {
    guard let own = contents(of: first, name: name), let others = contents(of: second, name: name)
    else { return nil }
    var counts: [Content: Int] = [:]
    for content in own { counts[content, default: 0] += 1 }
    for content in others { counts[content, default: 0] -= 1 }
    return counts.values.reduce(into: (onlyFirst: 0, onlySecond: 0)) { sums, count in
      if count > 0 { sums.onlyFirst += count } else { sums.onlySecond -= count }
    }
  }

  private static func contents(of bytes: [UInt8], name: String) -> [Content]? {
    if isPaper(name) {
      return (try? TMXReader(bytes, name: name).readAll())?.units.map(Content.unit)
    }
    return (try? GlossaryYAML.read(bytes, path: name))?.entries.map(Content.concept)
  }
}
