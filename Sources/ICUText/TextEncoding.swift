// SPDX-License-Identifier: Apache-2.0
import CICU

/// Decoding the bytes of a file: detects the encoding and finds damaged places.
public enum TextEncoding {
  /// Decoded text and its encoding.
  public struct Decoded: Sendable {
    /// The text, without a byte order mark.
    public var text: String
    /// The name of the encoding: `UTF-8`, `GB18030`, `UTF-16LE`.
    public var encoding: String
    /// Whether offsets into `text` are offsets into the bytes: UTF-8, except for the mark's three
    /// bytes.
    public var isUTF8: Bool
    /// The number of bytes of the byte order mark before the text.
    public var markLength: Int
    /// Control characters that no text has, and in whose place a space is in `text`.
    public var controls = 0
    /// Another encoding that gives another text, which is nearly as plausible; `nil` if the encoding is certain.
    public var rival: String?
  }

  /// The reason why bytes are not text.
  public enum Failure: Error, Hashable, Sendable {
    /// There are control characters that do not occur in text, at this byte.
    case binary(offset: Int)
    /// A multi-byte sequence is truncated or ill-formed at this byte, and no other encoding fits.
    case malformed(offset: Int)
    /// The text is in the named encoding, and damaged at this byte.
    case damaged(encoding: String, offset: Int)
    /// The named encoding is not known to ICU.
    case unreadable(encoding: String)

    /// A stable name for the reason: `binary` or `encoding`.
    public var code: String {
      if case .binary = self { "binary" } else { "encoding" }
    }

    /// The fault and how to fix it: one line without a full stop.
    public var message: String {
      switch self {
      case .binary(let offset):
        "the file is not text (control byte at offset \(offset)); give a text file"
      case .malformed(let offset):
        "the text is broken at offset \(offset): not UTF-8, and no other encoding fits; save it"
          + " again as UTF-8"
      case .damaged(let encoding, let offset):
        "the text is \(encoding), but broken at offset \(offset); correct it there and save it as UTF-8"
      case .unreadable(let encoding):
        "there is no encoding '\(encoding)' here; write a name such as utf-16, gb18030, big5 or"
          + " windows-1251, or save the file as UTF-8"
      }
    }

    /// The faulty byte, counted from 0; `nil` if the whole text is faulty.
    public var offset: Int? {
      switch self {
      case .binary(let offset), .malformed(let offset), .damaged(_, let offset): offset
      case .unreadable: nil
      }
    }
  }

  /// Reads bytes as text.
  ///
  /// A byte order mark decides; then the zero bytes that UTF-16 has; then well-formed UTF-8 is UTF-8; then the
  /// encoding that the file declares; then the encodings of its languages, if their letters occur as in words
  /// (`EncodingGuess`). Last, the encodings of the field are judged in the same way, and ICU's detector is accepted
  /// only if the whole file decodes in the encoding it names. A text that is mostly well-formed multi-byte UTF-8 is
  /// damaged UTF-8 and not another encoding, however short it is; ICU's guess is not asked either where no more
  /// places are ill-formed than look like UTF-8.
  ///
  /// - Parameters:
  ///   - declared: the encoding that the file declares; one that does not fit is ignored.
  ///   - languages: the encodings of the languages of the file, likeliest first.
  ///   - replacesControls: whether a few control characters are replaced by spaces, as a text that was
  ///     copied out of a PDF may have; bytes with many of them, or with a NUL, are never text.
  /// - Complexity: O(*n*).
  public static func decode(
    _ bytes: [UInt8], declared: String? = nil, ofLanguages languages: [String] = [],
    replacesControls: Bool = false
  ) throws(Failure) -> Decoded {
    if replacesControls, let (cleaned, count) = withoutControls(bytes) {
      var decoded = try decode(cleaned, declared: declared, ofLanguages: languages)
      decoded.controls = count
      return decoded
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return try utf8(Array(bytes.dropFirst(3)), mark: 3)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return try marked(bytes, as: "UTF-16LE") }
    if bytes.starts(with: [0xFE, 0xFF]) { return try marked(bytes, as: "UTF-16BE") }
    if let name = wideEncoding(bytes), let decoded = try? decode(bytes, as: name),
      looksLikeText(decoded.text), !decoded.text.utf8.contains(where: isControl)
    {
      return decoded
    }
    if let offset = firstBinaryByte(bytes) { throw .binary(offset: offset) }
    let (flaw, multibyte) = firstFlaw(bytes)
    guard let flaw else {
      return Decoded(
        text: String(decoding: bytes, as: UTF8.self), encoding: "UTF-8", isUTF8: true,
        markLength: 0)
    }
    // Well-formed multi-byte sequences are not chance: in other encodings of Chinese or Russian,
    // the very first ones are ill-formed as UTF-8.
    if multibyte >= 8 { throw .malformed(offset: flaw) }
    if let declared, let reading = try declaredReading(bytes, as: declared) { return reading }
    let signs = UTF8Signs(bytes)
    if signs.isDamaged { throw .malformed(offset: flaw) }
    if let reading = EncodingGuess.best(of: languages, for: bytes) { return try reading.text() }
    if let reading = EncodingGuess.best(of: fieldEncodings, for: bytes), reading.score >= 0.95 {
      return try reading.text()
    }
    if signs.isNearlyUTF8 { throw .malformed(offset: flaw) }
    // The detector takes whatever decodes; letters that occur as in words have to say the same.
    if let reading = EncodingGuess.best(
      of: candidates(bytes) + ["windows-1252"], for: bytes, threshold: 0.6)
    {
      let decoded = try reading.text()
      let isSure =
        reading.score >= EncodingGuess.threshold || !fieldEncodings.contains(decoded.encoding)
      if isSure, looksLikeText(decoded.text) { return decoded }
    }
    throw .malformed(offset: flaw)
  }

  /// The text in the encoding that the file declares; `nil` if that encoding does not fit.
  ///
  /// - Throws: the damaged place of a text that fits but for a few places.
  private static func declaredReading(
    _ bytes: [UInt8], as name: String
  ) throws(Failure) -> Decoded? {
    if let decoded = try? decode(bytes, as: name) {
      return looksLikeText(decoded.text) ? decoded : nil
    }
    // GB 2312 is declared for all of its extensions.
    let widest = PairReading.Layout.named(name)?.cyrillic == nil ? name : "GB18030"
    guard let reading = EncodingGuess.reading(bytes, as: widest),
      reading.score >= EncodingGuess.threshold
    else { return nil }
    return try reading.text()
  }

  /// UTF-16 with a byte order mark.
  private static func marked(_ bytes: [UInt8], as name: String) throws(Failure) -> Decoded {
    let decoded = try decode(bytes, as: name)
    if let at = decoded.text.utf16.firstIndex(where: { $0 < 0x80 && isControl(UInt8($0)) }) {
      let units = decoded.text.utf16.distance(from: decoded.text.startIndex, to: at)
      throw .binary(offset: decoded.markLength + 2 * units)
    }
    return decoded
  }

  /// Reads bytes in a named encoding.
  ///
  /// A byte order mark is removed, but only in Unicode encodings: 0xFF 0xFE are letters in others.
  public static func decode(_ bytes: [UInt8], as name: String) throws(Failure) -> Decoded {
    let mark = name.uppercased().hasPrefix("UTF") ? markLength(of: bytes) : 0
    if name.uppercased() == "UTF-8" { return try utf8(Array(bytes.dropFirst(mark)), mark: mark) }
    var units: [UInt16] = []
    var error: Int32 = 0
    bytes.withUnsafeBufferPointer { buffer in
      let body = UnsafeBufferPointer(rebasing: buffer[min(mark, buffer.count)...])
      var capacity = body.count + 16
      for _ in 0..<2 {
        var needed: Int32 = 0
        units = [UInt16](unsafeUninitializedCapacity: capacity) { out, count in
          needed = cicu_decode(
            name, body.baseAddress, Int32(clamping: body.count), out.baseAddress,
            Int32(clamping: out.count), &error)
          count = error == 0 ? min(max(Int(needed), 0), out.count) : 0
        }
        if error != 0 || Int(needed) <= capacity { break }
        capacity = Int(needed)
      }
    }
    guard error == 0 else {
      guard let offset = lenient(bytes, as: name)?.firstFlaw else {
        throw .unreadable(encoding: name)
      }
      throw .damaged(encoding: name, offset: offset)
    }
    return Decoded(
      text: String(decoding: units, as: UTF16.self), encoding: name, isUTF8: false, markLength: mark
    )
  }

  /// A text with U+FFFD in place of what its encoding does not have.
  struct Lenient {
    /// The text.
    var text: String
    /// The first byte that does not fit.
    var firstFlaw: Int?
  }

  /// Reads bytes in a named encoding, whatever they are; `nil` if ICU does not know the encoding.
  static func lenient(_ bytes: [UInt8], as name: String) -> Lenient? {
    let mark = name.uppercased().hasPrefix("UTF") ? markLength(of: bytes) : 0
    var error: Int32 = 0
    var flaw: Int32 = -1
    let units = bytes.withUnsafeBufferPointer { buffer in
      let body = UnsafeBufferPointer(rebasing: buffer[min(mark, buffer.count)...])
      // No encoding gives more than two units for a byte.
      return [UInt16](unsafeUninitializedCapacity: 2 * body.count + 16) { out, count in
        let needed = cicu_decode_leniently(
          name, body.baseAddress, Int32(clamping: body.count), out.baseAddress,
          Int32(clamping: out.count), &flaw, &error)
        count = error == 0 ? min(max(Int(needed), 0), out.count) : 0
      }
    }
    guard error == 0 else { return nil }
    return Lenient(
      text: String(decoding: units, as: UTF16.self), firstFlaw: flaw < 0 ? nil : mark + Int(flaw))
  }

  private static func markLength(of bytes: [UInt8]) -> Int {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return 3 }
    return bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) ? 2 : 0
  }

  private static func utf8(_ bytes: [UInt8], mark: Int) throws(Failure) -> Decoded {
    if let flaw = firstFlaw(bytes).flaw { throw .malformed(offset: flaw + mark) }
    return Decoded(
      text: String(decoding: bytes, as: UTF8.self), encoding: "UTF-8", isUTF8: true,
      markLength: mark)
  }

  /// The first ill-formed byte, and the number of well-formed multi-byte scalars before it.
  private static func firstFlaw(_ bytes: [UInt8]) -> (flaw: Int?, multibyte: Int) {
    bytes.withUnsafeBufferPointer { buffer in
      var at = 0
      var multibyte = 0
      while at < buffer.count {
        if buffer[at] < 0x80 {
          at += 1
          continue
        }
        let (_, length) = UTF8Scalars.decode(buffer, at: at)
        if length == 1 { return (at, multibyte) }
        multibyte += 1
        at += length
      }
      return (nil, multibyte)
    }
  }

  /// The first byte that does not occur in text: C0 controls except white space, form feed and
  /// escape.
  private static func firstBinaryByte(_ bytes: [UInt8]) -> Int? {
    bytes.firstIndex(where: isControl)
  }

  /// UTF-16 of a text without a byte order mark: half of the bytes of its tabs, line ends and Latin letters are zero.
  ///
  /// Characters such as 一 (U+4E00) have a zero on the other side. Where there are some, nearly all characters have to
  /// be those of the field, and more than in the other order of bytes.
  private static func wideEncoding(_ bytes: [UInt8]) -> String? {
    guard bytes.count.isMultiple(of: 2), bytes.count >= 16 else { return nil }
    var zeros = [0, 0]
    for (at, byte) in bytes.prefix(1 << 14).enumerated() where byte == 0 { zeros[at & 1] += 1 }
    let most = max(zeros[0], zeros[1])
    let length = min(bytes.count, 1 << 14)
    guard most >= 4, most * 50 >= length else { return nil }
    if min(zeros[0], zeros[1]) == 0 { return zeros[0] > 0 ? "UTF-16BE" : "UTF-16LE" }
    let (big, little) = (usualUnits(bytes, high: 0), usualUnits(bytes, high: 1))
    let isBig = big > little
    guard big != little, max(big, little) * 20 >= length / 2 * 19,
      zeros[isBig ? 0 : 1] >= 4
    else { return nil }
    return isBig ? "UTF-16BE" : "UTF-16LE"
  }

  /// The units of UTF-16 in the first 16 KiB that are ASCII, Chinese, Japanese, Russian or European letters, or their
  /// punctuation.
  ///
  /// - Parameter high: the place of the higher byte of a unit, 0 or 1.
  private static func usualUnits(_ bytes: [UInt8], high: Int) -> Int {
    stride(from: 0, to: min(bytes.count, 1 << 14) - 1, by: 2).count { at in
      let (page, low) = (bytes[at + high], bytes[at + 1 - high])
      switch page {
      case 0: return low >= 0x20 && low != 0x7F || (0x09...0x0D).contains(low)
      case 0x01, 0x02, 0x04, 0x1E, 0x20, 0x21, 0x30, 0xFF, 0x4E...0x9F: return true
      default: return false
      }
    }
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1B || byte == 0x7F
  }

  /// The encodings of the field.
  private static let fieldEncodings = [
    "GB18030", "Big5", "windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "x-mac-cyrillic",
  ]

  /// The bytes with spaces in the place of control characters, and their number; `nil` if there are none, if
  /// there are too many for a text, and for UTF-16, where such bytes are halves of letters.
  private static func withoutControls(_ bytes: [UInt8]) -> (bytes: [UInt8], count: Int)? {
    func isControl(_ byte: UInt8) -> Bool {
      byte < 0x20 && !(0x09...0x0D).contains(byte) || byte == 0x7F
    }
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    var count = 0
    for byte in bytes where isControl(byte) {
      if byte == 0 { return nil }
      count += 1
    }
    guard count > 0, count <= 8 || count * 100 <= bytes.count else { return nil }
    return (bytes.map { isControl($0) ? 0x20 : $0 }, count)
  }

  private static func candidates(_ bytes: [UInt8]) -> [String] {
    var error: Int32 = 0
    let found = bytes.withUnsafeBufferPointer { buffer in
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: 40) { name -> String in
        guard let base = name.baseAddress else { return "" }
        let length = Int32(clamping: min(buffer.count, 1 << 20))
        let confidence = cicu_detect_charset(buffer.baseAddress, length, base, &error)
        return error == 0 && confidence >= 10 ? String(cString: base) : ""
      }
    }
    // The detector often takes GB18030 in short files for a Latin encoding. The usual encodings of
    // the field are tried in addition to its guess, strictest first.
    var names = fieldEncodings
    if !found.isEmpty, found != "UTF-8" {
      names.removeAll { $0 == found }
      let latin = found.hasPrefix("ISO-8859") || found.hasPrefix("windows-125")
      names.insert(found, at: latin && found != "windows-1251" ? 1 : 0)
    }
    return names
  }

  /// Whether a decoding is plausible: hardly any private-use, control or unassigned characters.
  private static func looksLikeText(_ text: String) -> Bool {
    var odd = 0
    var count = 0
    for scalar in text.unicodeScalars {
      count += 1
      switch scalar.properties.generalCategory {
      case .privateUse, .unassigned, .surrogate: odd += 1
      case .control: odd += scalar.properties.isWhitespace ? 0 : 1
      default: break
      }
    }
    return odd * 100 <= count
  }
}
