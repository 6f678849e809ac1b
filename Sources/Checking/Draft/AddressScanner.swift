// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// Finds what is written for programs and not for readers: addresses, e-mail, DOI, names of files, citation
/// keys, identifiers and placeholders.
///
/// Terms in them are not judged, and nothing in them is changed.
enum AddressScanner {
  /// The stretches of a text that are not language, in order.
  ///
  /// - Parameter text: UTF-8.
  /// - Complexity: O(*n*).
  static func ranges(in text: [UInt8]) -> [Range<Int>] {
    guard text.contains(where: isSign) else { return [] }
    var found: [Range<Int>] = []
    var at = 0
    while at < text.count {
      guard isPart(text[at]) else {
        at += 1
        continue
      }
      let start = at
      while at < text.count, isPart(text[at]) { at += 1 }
      if text[start..<at].contains(where: isSign) { append(start..<at, of: text, to: &found) }
    }
    return found
  }

  /// Whether a byte is one of those without which nothing is an address.
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x23, 0x2E, 0x2F, 0x3A, 0x40, 0x5C, 0x5F, 0x7B: true
    default: false
    }
  }

  /// Whether a byte may belong to an address.
  private static func isPart(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && byte != 0x22 && byte != 0x3C && byte != 0x3E && byte != 0x60
      && byte != 0x7C
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte.isASCIIDigit || byte.isASCIILetter
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte.isASCIILetter }

  /// Adds what a run of bytes without spaces holds.
  private static func append(_ run: Range<Int>, of text: [UInt8], to found: inout [Range<Int>]) {
    var start = run.lowerBound
    var end = run.upperBound
    while start < end, [0x28, 0x5B, 0x27, 0x2A].contains(text[start]) { start += 1 }
    while end > start,
      [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x5D, 0x27, 0x2A].contains(text[end - 1])
    {
      end -= 1
    }
    guard end - start > 1 else { return }
    let body = text[start..<end]
    if let whole = address(body) {
      found.append(whole)
      return
    }
    if let name = fileName(body, in: text, limit: found.last?.upperBound ?? 0) {
      found.append(name)
      return
    }
    // Parts of the run: identifiers, hashtags, keys, shortcodes and placeholders.
    var at = start
    while at < end {
      let byte = text[at]
      let isFree = at == 0 || !isWord(text[at - 1])
      var stop = at + 1
      switch byte {
      case 0x23, 0x40, 0x5C:
        guard isFree, stop < end, isLetter(text[stop]) else { break }
        while stop < end, isWord(text[stop]) || [0x2D, 0x5F, 0x3A].contains(text[stop]) {
          stop += 1
        }
        found.append(at..<stop)
      case 0x3A:
        // A shortcode between colons: `:warning:`.
        guard isFree, stop < end, isLetter(text[stop]) else { break }
        while stop < end, isWord(text[stop]) || [0x2B, 0x2D, 0x5F].contains(text[stop]) {
          stop += 1
        }
        guard stop < run.upperBound, text[stop] == 0x3A else {
          stop = at + 1
          break
        }
        found.append(at..<stop + 1)
      case 0x7B:
        while stop < end, text[stop] != 0x7D { stop += 1 }
        guard stop < end, stop > at + 1 else { break }
        stop += 1
        found.append(at..<stop)
      case _ where isWord(byte):
        while stop < end, isWord(text[stop]) || text[stop] == 0x5F { stop += 1 }
        if text[at..<stop].dropFirst().dropLast().contains(0x5F) { found.append(at..<stop) }
      default: break
      }
      at = max(stop, at + 1)
    }
  }

  /// The whole of a run that is an address, an e-mail address, a DOI or a path.
  private static func address(_ body: ArraySlice<UInt8>) -> Range<Int>? {
    let start = body.startIndex
    let whole = start..<body.endIndex
    if let colon = body.firstIndex(of: 0x3A) {
      let scheme = body[..<colon]
      let rest = body[(colon + 1)...]
      if rest.starts(with: [0x2F, 0x2F]), let first = scheme.lastIndex(where: { !isLetter($0) }) {
        return first + 1..<body.endIndex
      }
      if rest.starts(with: [0x2F, 0x2F]), !scheme.isEmpty { return whole }
      if isAny(scheme, of: ["doi", "mailto", "urn", "isbn", "arxiv", "tel"]), !rest.isEmpty {
        return whole
      }
    }
    if begins(body, "www.") { return whole }
    if begins(body, "10."), let slash = body.firstIndex(of: 0x2F), slash - start >= 7,
      body[(start + 3)..<slash].allSatisfy({ $0.isASCIIDigit || $0 == 0x2E })
    {
      return whole
    }
    if let at = body.firstIndex(of: 0x40), at > start, body[(at + 1)...].contains(0x2E),
      isWord(body[at - 1])
    {
      return whole
    }
    for mark in ["/", "./", "../", "~/"] where begins(body, mark) {
      let rest = body.dropFirst(mark.utf8.count)
      if rest.first.map(isWord) ?? false, mark.utf8.count > 1 || rest.contains(0x2F) {
        return whole
      }
    }
    if body.count > 3, isLetter(body[start]), body[start + 1] == 0x3A, body[start + 2] == 0x5C {
      return whole
    }
    return isDomain(body) ? whole : nil
  }

  /// Whether a run begins with a host name: `one-belt.example.org/page`.
  private static func isDomain(_ body: ArraySlice<UInt8>) -> Bool {
    let host = body.prefix { $0 != 0x2F && $0 != 0x3A }
    let labels = host.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard labels.count > 1, let top = labels.last,
      labels.allSatisfy({ label in
        !label.isEmpty && label.allSatisfy { isWord($0) || $0 == 0x2D }
      })
    else { return false }
    return topLevels.contains(String(decoding: top, as: UTF8.self))
  }

  /// The name of a file at the end of a run, with the letters before the run that belong to it.
  private static func fileName(_ body: ArraySlice<UInt8>, in text: [UInt8], limit: Int) -> Range<
    Int
  >? {
    guard let dot = body.lastIndex(of: 0x2E), dot > 0, isWord(text[dot - 1]) else { return nil }
    let ending = String(decoding: body[(dot + 1)...], as: UTF8.self).lowercased()
    guard endings.contains(ending) else { return nil }
    // 文件.pdf: the letters before the run belong to the name.
    var start = body.startIndex
    if start == dot { while start > limit, text[start - 1] >= 0x80 { start -= 1 } }
    return start..<body.endIndex
  }

  private static func begins(_ body: ArraySlice<UInt8>, _ mark: String) -> Bool {
    body.count > mark.utf8.count
      && zip(body, mark.utf8).allSatisfy { $0 == $1 || isLetter($0) && $0 | 0x20 == $1 }
  }

  private static func isAny(_ word: ArraySlice<UInt8>, of words: [String]) -> Bool {
    words.contains {
      $0.utf8.count == word.count && zip(word, $0.utf8).allSatisfy { $0 | 0x20 == $1 }
    }
  }

  /// Ends of host names that are common enough to tell one from two sentences without a space.
  private static let topLevels = Set(
    DataText.words(
      """
      com org net edu gov int mil info io eu cn ru kz kg uz tj by uk us de fr jp kr hk tw mo sg ua
      example test su xyz app dev ai co me tv news site online
      """))

  /// Ends of names of files.
  private static let endings = Set(
    DataText.words(
      """
      pdf doc docx docm odt rtf txt md tex bib html htm xml xhtml json yaml yml toml csv tsv xls xlsx
      ods ppt pptx key epub tmx tbx xlf xliff po mqxliff sdlxliff srx zip gz tar rar 7z png jpg jpeg
      gif svg tif tiff webp mp3 mp4 wav py js ts swift sh r c h css scss sql log ini cfg conf srt vtt
      exe php jsp asp aspx shtml
      """))
}
