// SPDX-License-Identifier: Apache-2.0
import TextModel

extension POFile {
  /// The language of the texts, if the header has Poedit's field for it.
  public var sourceLanguage: LanguageTag? {
    header.first { $0.name.lowercased() == "x-source-language" }
      .flatMap { LanguageTag(String($0.value.prefix { $0 != "@" && $0 != "." })) }
  }

  /// The messages as segments, one for each plural form, without the header and obsolete messages.
  func pairedSegments(name: String) -> [PairedSegment] {
    let lines = LineIndex(text)
    let (from, to) = (sourceLanguage, targetLanguage)
    let hasContexts = entries.contains { $0.context != nil }
    return segmentForms.enumerated().map { index, place in
      let (entry, form) = (entries[place.entry], place.form)
      let translation = entry.translations[form]
      let range = entry.strings[form]
      var segment = PairedSegment(
        number: index + 1, unit: entry.context,
        source: InlineContent([.text(entry.source(ofForm: form))]),
        target: InlineContent([.text(translation)]), sourceLanguage: from,
        targetLanguage: to, location: lines.location(of: range.lowerBound, in: name))
      segment.context = entry.context ?? (hasContexts ? "" : nil)
      segment.notes = entry.extractedComments + entry.comments
      segment.isMiddleForm = form > 0 && form + 1 < entry.translations.count
      segment.state = TranslationState(
        entry.isFuzzy ? "fuzzy" : nil, in: .po, hasText: segment.hasTarget)
      if entry.isFuzzy { segment.doubt = "the file marks it as fuzzy" }
      segment.isLocked = entry.plural != nil && entry.translations.count > 2
      segment.runs = POString.runs(text, range, textLength: translation.utf8.count)
      return segment
    }
  }

  /// The message and plural form of each of `pairedSegments(name:)`.
  var segmentForms: [(entry: Int, form: Int)] {
    entries.indices.filter { !entries[$0].isHeader && !entries[$0].isObsolete }.flatMap { entry in
      entries[entry].translations.indices.filter(entries[entry].hasLine).map { (entry, $0) }
    }
  }
}

extension POEntry {
  /// Whether the file has a line for a plural form: some have the second and not the first.
  public func hasLine(ofForm form: Int) -> Bool {
    strings.indices.contains(form) && !strings[form].isEmpty
  }

  /// The source of a plural form: the singular for the first of several, else the plural.
  public func source(ofForm form: Int) -> String {
    guard let plural else { return id }
    return form == 0 && translations.count > 1 ? id : plural
  }
}

extension POString {
  /// The places in the file of the text of some quoted strings; escapes are in the gaps between the runs, with an
  /// empty run before and after each, so that words that begin or end with one do not reach into another string.
  static func runs(_ bytes: [UInt8], _ range: Range<Int>, textLength: Int)
    -> [PairedSegment.Run]
  {
    var runs: [PairedSegment.Run] = []
    var length = 0
    var at = range.lowerBound
    while at < range.upperBound {
      // To the string's opening quote, over line ends and marks of obsolete lines.
      guard bytes[at] == 0x22 else {
        at += 1
        continue
      }
      at += 1
      var start = at
      func close() {
        guard at > start else { return }
        runs.append(.init(text: length, file: start, length: at - start))
        length += at - start
      }
      while at < range.upperBound, bytes[at] != 0x22 {
        guard bytes[at] == 0x5C else {
          at += 1
          continue
        }
        close()
        let end = escapeEnd(bytes, from: at, to: range.upperBound)
        runs.append(.init(text: length, file: at, length: 0))
        length += unescaped(bytes[at..<end]).bytes.count
        at = end
        start = at
        runs.append(.init(text: length, file: at, length: 0))
      }
      close()
      at += 1
    }
    guard length == textLength, !runs.isEmpty else { return [] }
    return runs + [.init(text: length, file: range.upperBound - 1, length: 0)]
  }

  private static func escapeEnd(_ bytes: [UInt8], from start: Int, to limit: Int) -> Int {
    guard start + 1 < limit else { return limit }
    func digits(from start: Int, atMost most: Int, radix: Int) -> Int {
      var at = start
      while at < min(start + most, limit),
        let digit = Character(Unicode.Scalar(bytes[at])).hexDigitValue, digit < radix
      {
        at += 1
      }
      return at
    }
    switch bytes[start + 1] {
    case UInt8(ascii: "x"): return digits(from: start + 2, atMost: 2, radix: 16)
    case UInt8(ascii: "0")...UInt8(ascii: "7"): return digits(from: start + 1, atMost: 3, radix: 8)
    default: return start + 2
    }
  }
}
