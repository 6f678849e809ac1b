// SPDX-License-Identifier: Apache-2.0
import ICUText
import Segmentation

/// The comparison of a query and the source of a unit: the differences and their cost.
struct MatchComparison {
  /// The score before penalties.
  let base: MatchScore
  /// The differences that folding hid.
  let penalties: Set<MatchPenalty>
  /// The differences in text order; adjacent ones are joined.
  let edits: [MatchEdit]
  /// Pairs of items that are numbers of different value.
  let numbers: [(query: Int, unit: Int)]
  /// Whether the two texts are the same, byte for byte.
  let isIdentical: Bool

  /// Compares two texts.
  ///
  /// - Parameters:
  ///   - query: the text looked up.
  ///   - queryBytes: the bytes that `query` was read from.
  ///   - unit: the source of a unit.
  ///   - unitBytes: the bytes that `unit` was read from.
  init(
    query: ComparedText, queryBytes: UnsafeBufferPointer<UInt8>, unit: ComparedText,
    unitBytes: UnsafeBufferPointer<UInt8>
  ) {
    let alignment = TokenAlignment(query, unit)
    base = MatchScore(distance: alignment.distance, weight: max(query.weight, unit.weight))
    var walk = Walk(query: query, queryBytes: queryBytes, unit: unit, unitBytes: unitBytes)
    for pair in alignment.pairs { walk.take(pair.query, pair.unit) }
    isIdentical = walk.finish(isAligned: alignment.distance == 0)
    penalties = walk.penalties
    edits = walk.edits
    numbers = walk.numbers
  }

  /// The final score: below 100 unless the texts are identical.
  func score(adding others: Set<MatchPenalty> = []) -> MatchScore {
    MatchScore(hundredths: base.hundredths - MatchPenalty.cost(penalties.union(others)))
  }
}

/// A pass along an alignment that collects edits and penalties.
private struct Walk {
  let query: ComparedText
  let queryBytes: UnsafeBufferPointer<UInt8>
  let unit: ComparedText
  let unitBytes: UnsafeBufferPointer<UInt8>
  var penalties: Set<MatchPenalty> = []
  var edits: [MatchEdit] = []
  var numbers: [(query: Int, unit: Int)] = []
  /// The numbers of tokens consumed so far, and the start of the open edit.
  private var taken = (query: 0, unit: 0)
  private var open: (query: Int, unit: Int)?
  /// The end of the last pair of equal items, in bytes; `nil` after a difference.
  private var ends: (query: Int, unit: Int)? = (0, 0)

  init(
    query: ComparedText, queryBytes: UnsafeBufferPointer<UInt8>, unit: ComparedText,
    unitBytes: UnsafeBufferPointer<UInt8>
  ) {
    self.query = query
    self.queryBytes = queryBytes
    self.unit = unit
    self.unitBytes = unitBytes
  }

  /// Processes the next pair of item numbers.
  mutating func take(_ i: Int?, _ j: Int?) {
    if let i, let j, query.items[i].code == unit.items[j].code {
      close()
      takeEqual(i, j)
    } else {
      if open == nil { open = taken }
      ends = nil
    }
    if let i { taken.query = query.items[i].tokens.upperBound }
    if let j { taken.unit = unit.items[j].tokens.upperBound }
  }

  /// Ends the pass.
  ///
  /// - Returns: whether the texts are the same, byte for byte.
  mutating func finish(isAligned: Bool) -> Bool {
    close()
    if let ends, !equal(ends.query..<queryBytes.count, ends.unit..<unitBytes.count) {
      penalties.insert(.spacing)
    }
    let isIdentical = equal(0..<queryBytes.count, 0..<unitBytes.count)
    if isAligned, penalties.isEmpty, !isIdentical { penalties.insert(.encoding) }
    return isIdentical
  }

  private mutating func close() {
    guard let start = open else { return }
    open = nil
    let a = start.query..<taken.query
    let b = start.unit..<taken.unit
    append(b.isEmpty ? .insert : a.isEmpty ? .delete : .replace, query: a, unit: b)
  }

  private mutating func append(
    _ operation: MatchEdit.Operation, query tokens: Range<Int>, unit unitTokens: Range<Int>
  ) {
    edits.append(
      MatchEdit(
        operation, query: tokens, unit: unitTokens, queryBytes: query.bytes(of: tokens),
        unitBytes: unit.bytes(of: unitTokens)))
  }

  private mutating func takeEqual(_ i: Int, _ j: Int) {
    let x = query.items[i]
    let y = unit.items[j]
    let a = query.bytes(of: x.tokens)
    let b = unit.bytes(of: y.tokens)
    if let ends, !equal(ends.query..<a.lowerBound, ends.unit..<b.lowerBound) {
      penalties.insert(.spacing)
    }
    ends = (a.upperBound, b.upperBound)
    if equal(a, b) { return }
    if x.code == ComparedText.number {
      takeNumbers(i, j)
    } else if x.isMark {
      penalties.insert(.punctuation)
    } else {
      penalties.formUnion(
        HiddenDifference.penalties(
          UnsafeBufferPointer(rebasing: queryBytes[a]), UnsafeBufferPointer(rebasing: unitBytes[b]))
      )
    }
  }

  private mutating func takeNumbers(_ i: Int, _ j: Int) {
    let x = query.items[i]
    let y = unit.items[j]
    if query.value(of: x) == unit.value(of: y) {
      penalties.insert(query.folded(x) == unit.folded(y) ? .width : .notation)
    } else {
      penalties.insert(.number)
      numbers.append((i, j))
      append(.number, query: x.tokens, unit: y.tokens)
    }
  }

  private func equal(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { queryBytes[$0] == unitBytes[$1] }
  }
}

/// Names the differences that folding hides between two words or characters that compare as equal.
enum HiddenDifference {
  /// The penalties for two different spellings of one folded token.
  static func penalties(
    _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>
  ) -> Set<MatchPenalty> {
    var x = String(decoding: a, as: UTF8.self)
    var y = String(decoding: b, as: UTF8.self)
    var found: Set<MatchPenalty> = []
    let keys = (Folder.standard.key(x), Folder.standard.key(y))
    if keys.0 != keys.1 {
      let isSpelling = LetterSpelling.fold(keys.0) == LetterSpelling.fold(keys.1)
      found.insert(isSpelling ? .encoding : .script)
    }
    guard let nfc = try? Normalizer(.nfc), let nfkc = try? Normalizer(.nfkc) else { return found }
    (x, y) = (nfc.normalize(visible(x)), nfc.normalize(visible(y)))
    if x == y && found.isEmpty { return [.encoding] }
    let wide = (nfkc.normalize(x), nfkc.normalize(y))
    let narrow = (lowercase(x), lowercase(y))
    if !same(narrow.0, narrow.1), found.isEmpty { found.insert(.width) }
    if !same(wide.0, wide.1), same(lowercase(wide.0), lowercase(wide.1)) {
      found.insert(.letterCase)
    }
    return found.isEmpty ? [.encoding] : found
  }

  /// The text without the characters that folding drops: soft hyphens, joiners.
  private static func visible(_ text: String) -> String {
    var scalars = text.unicodeScalars
    scalars.removeAll { $0.value >= 0x80 && Folder.standard.key(String($0)).isEmpty }
    return String(scalars)
  }

  private static func lowercase(_ text: String) -> String {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      UTF8Scalars.append(CharacterClass.lowercase(scalar.value), to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `==` of strings is canonical equivalence, which the normal forms already decide.
  private static func same(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }
}
