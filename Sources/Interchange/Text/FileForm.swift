// SPDX-License-Identifier: Apache-2.0
import Files
import ICUText

/// How the text of a paper or a glossary is written as bytes: its encoding, its byte order mark and its line ends.
///
/// Two files that differ in nothing else have the same content: the bytes of `content` are UTF-8 without a mark, with
/// LF.
package struct FileForm: Hashable, Sendable {
  /// The encoding of the text, which every reader of Concord takes.
  package enum Encoding: String, Hashable, Sendable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
  }

  /// The end of the lines.
  package enum LineEnd: String, Hashable, Sendable {
    case lf = "LF"
    case crlf = "CRLF"
    case cr = "CR"
    /// Several kinds; such lines are written with the one that most of them have.
    case mixed = "mixed line ends"
  }

  /// The encoding.
  package var encoding = Encoding.utf8
  /// Whether a byte order mark comes first.
  package var hasMark = false
  /// The end of the lines; that of a text of one line is LF.
  package var lineEnd = LineEnd.lf
  /// The end that most lines have.
  private var mostFrequent = "\n"
  /// The name of the encoding in the declaration of XML; `nil` if there is none.
  private var declared: String?

  /// Whether the bytes of a file in this form can be cut into pieces.
  var isCutAsWritten: Bool { encoding == .utf8 && !hasMark && lineEnd != .cr }

  /// The name of UTF-8 in a declaration of XML.
  private static let name = Array("UTF-8".utf8)

  /// Tells the form of a file from its content.
  ///
  /// - Returns: `nil` for bytes that are not text in UTF-8 or UTF-16.
  /// - Complexity: O(*bytes*).
  package static func reading(_ bytes: [UInt8]) -> (form: FileForm, content: [UInt8])? {
    guard let decoded = try? TextEncoding.decode(bytes, declared: nil),
      let encoding = Encoding(rawValue: decoded.encoding)
    else { return nil }
    var form = FileForm()
    form.encoding = encoding
    form.hasMark = decoded.markLength > 0
    var text: [UInt8] = []
    text.reserveCapacity(decoded.text.utf8.count)
    var counts = (lf: 0, crlf: 0, cr: 0)
    var isAfterReturn = false
    for byte in decoded.text.utf8 {
      if byte == 0x0A, isAfterReturn {
        counts.crlf += 1
        counts.cr -= 1
      } else if byte == 0x0A || byte == 0x0D {
        text.append(0x0A)
        if byte == 0x0A { counts.lf += 1 } else { counts.cr += 1 }
      } else {
        text.append(byte)
      }
      isAfterReturn = byte == 0x0D
    }
    form.note(counts)
    if let range = text.withUnsafeBufferPointer({ XMLDeclaration.range(in: $0) }) {
      form.declared = String(decoding: text[range], as: UTF8.self)
      text.replaceSubrange(range, with: name)
    }
    return (form, text)
  }

  private mutating func note(_ counts: (lf: Int, crlf: Int, cr: Int)) {
    let kinds: [(LineEnd, String, Int)] = [
      (.lf, "\n", counts.lf), (.crlf, "\r\n", counts.crlf), (.cr, "\r", counts.cr),
    ]
    var best = kinds[0]
    for kind in kinds where kind.2 > best.2 { best = kind }
    mostFrequent = best.1
    lineEnd = kinds.count { $0.2 > 0 } > 1 ? .mixed : best.0
  }

  /// The bytes of a content in this form.
  package func bytes(of content: [UInt8]) -> [UInt8] {
    var text = content
    if let declared, let range = text.withUnsafeBufferPointer({ XMLDeclaration.range(in: $0) }) {
      text.replaceSubrange(range, with: Array(declared.utf8))
    }
    if mostFrequent != "\n" {
      let end = Array(mostFrequent.utf8)
      text = text.reduce(into: []) { all, byte in
        if byte == 0x0A { all += end } else { all.append(byte) }
      }
    }
    guard encoding != .utf8 else { return (hasMark ? [0xEF, 0xBB, 0xBF] : []) + text }
    let units = (hasMark ? [0xFEFF] : []) + Array(String(decoding: text, as: UTF8.self).utf16)
    return units.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return encoding == .utf16BigEndian ? [high, low] : [low, high]
    }
  }

  /// The form of a file that both sides have changed: what one side has changed is that of this side, and what both
  /// have changed is mine.
  ///
  /// - Parameter base: the form before; `nil` if it is not known.
  static func merged(base: FileForm?, mine: FileForm, theirs: FileForm) -> FileForm {
    var form = mine
    guard let base else { return form }
    if (mine.encoding, mine.hasMark, mine.declared) == (base.encoding, base.hasMark, base.declared)
    {
      (form.encoding, form.hasMark, form.declared) =
        (theirs.encoding, theirs.hasMark, theirs.declared)
    }
    if mine.lineEnd == base.lineEnd {
      (form.lineEnd, form.mostFrequent) = (theirs.lineEnd, theirs.mostFrequent)
    }
    return form
  }
}
