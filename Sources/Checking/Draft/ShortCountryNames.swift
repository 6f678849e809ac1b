// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// Countries that a text without spaces names by short names of one character: 俄 in 中俄两国 and 俄总统.
struct ShortCountryNames: Sendable {
  /// The region codes that a character may mean, by its simplified form.
  private let regions: [UInt32: Set<String>]
  /// The characters before and after a short name that make it one: `访-`, `-总统`.
  private let frames: [(before: [UInt32], after: [UInt32])]
  /// The region codes of names by themselves, in simplified characters.
  private let regionsByName: [String: String]

  /// The short names of a language; `nil` if it has none that need characters around them.
  static func of(_ language: LanguageTag) -> ShortCountryNames? {
    tables.table(for: language, in: .standard)
  }

  private static let tables = CompiledTables<ShortCountryNames?> { tag, catalog in
    catalog[tag].warnings.flatMap { ShortCountryNames($0, tag) }
  }

  private init?(_ data: WarningData, _ language: LanguageTag) {
    guard !data.countryFrames.isEmpty else { return nil }
    var regions: [UInt32: Set<String>] = [:]
    for line in DataText.lines(data.countryWords) {
      for word in line.dropFirst() {
        let scalars = Self.folded(word)
        guard scalars.count == 1 else { continue }
        regions[scalars[0], default: []].formUnion(
          (line.first ?? "").split(separator: ",").map(String.init))
      }
    }
    self.regions = regions
    frames = DataText.words(data.countryFrames).map { frame in
      let parts = frame.split(separator: "-", omittingEmptySubsequences: false).map {
        Self.folded($0)
      }
      return (parts.first ?? [], parts.count > 1 ? parts[1] : [])
    }
    var names: [String: String] = [:]
    for (region, name) in RegionNames.inAllScripts(of: language) {
      names[Self.simplified(name)] = region
    }
    for line in DataText.lines(data.countryNames) {
      for name in line.dropFirst() { names[Self.simplified(name)] = line.first }
    }
    regionsByName = names
  }

  /// The regions whose names by themselves a text contains letter for letter, by ICU's names.
  static func named(in text: CheckText) -> [String] {
    let written = simplified(text.text)
    return names.table(for: text.language, in: .standard).filter { written.contains($0.name) }
      .map(\.region)
  }

  private static let names = CompiledTables<[(region: String, name: String)]> { tag, catalog in
    catalog.contains(tag)
      ? RegionNames.inAllScripts(of: tag).map { ($0.region, simplified($0.name)) } : []
  }

  private static func simplified(_ text: String) -> String {
    String(String.UnicodeScalarView(folded(text).compactMap(Unicode.Scalar.init)))
  }

  private static func folded(_ text: some StringProtocol) -> [UInt32] {
    text.unicodeScalars.map { SimplifiedHan.fold($0.value) }
  }

  /// The country that a name by itself means.
  func region(named name: String) -> String? { regionsByName[Self.simplified(name)] }

  /// The ways to write a name that begins with the name of a country in full by the short name: 俄外交部 for
  /// 俄罗斯外交部.
  func shortened(_ name: String) -> [String] {
    let characters = Array(name)
    for length in stride(from: characters.count - 1, to: 1, by: -1) {
      guard let region = region(named: String(characters[..<length])) else { continue }
      return regions.filter { $0.value.contains(region) }.keys.sorted()
        .compactMap { Unicode.Scalar($0).map { String(Character($0)) } }
        .map { $0 + String(characters[length...]) }
    }
    return []
  }

  /// The regions that a text names shortly: with characters around the name, or in a row of short names of different
  /// countries that the source has as well (哈乌两国).
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - edges: the bytes where it has the edge of a word.
  ///   - known: the regions that the source names.
  /// - Complexity: O(*n* · *f*) for *n* characters and *f* frames.
  func found(in text: String, edges: Set<Int>, known: Set<String>) -> Set<String> {
    var scalars: [UInt32] = []
    var offsets = [0]
    for scalar in text.unicodeScalars {
      scalars.append(SimplifiedHan.fold(scalar.value))
      offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar))
    }
    var found: Set<String> = []
    for at in scalars.indices {
      guard let own = regions[scalars[at]] else { continue }
      let isFramed = frames.contains { before, after in
        let (start, end) = (at - before.count, at + 1 + after.count)
        return start >= 0 && end <= scalars.count && edges.contains(offsets[start])
          && edges.contains(offsets[end]) && scalars[start..<at].elementsEqual(before)
          && scalars[at + 1..<end].elementsEqual(after)
      }
      if isFramed { found.formUnion(own) }
      guard edges.contains(offsets[at]), !own.isDisjoint(with: known) else { continue }
      var row = own
      var last = own
      var next = at + 1
      while next < scalars.count, let other = regions[scalars[next]],
        other.isDisjoint(with: last), !other.isDisjoint(with: known)
      {
        row.formUnion(other)
        last = other
        next += 1
        if edges.contains(offsets[next]) { found.formUnion(row) }
      }
    }
    return found
  }
}
