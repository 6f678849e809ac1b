// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing
import TextModel

/// Records of what the program gives for the inputs in `Tests/Fixtures/golden`, compared whole.
///
/// A change of behaviour shows as a difference of a record. If the change is meant, write the records again with
/// `RECORD_GOLDEN=1 swift test --filter Golden`, which fails on purpose, and read the difference that git shows.
public enum Golden {
  /// Whether this run writes the records.
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil

  /// Compares lines with a record, or writes it.
  ///
  /// - Parameters:
  ///   - lines: what the program gives now; a line feed within one is written as `⏎`.
  ///   - name: the name of the record in `Tests/Fixtures/golden/records`, without extension.
  public static func compare(
    _ lines: [String], with name: String, at place: Testing.SourceLocation = #_sourceLocation
  ) {
    let file = Repository.fixture("golden/records/\(name).txt")
    let lines = lines.map {
      $0.replacingOccurrences(of: "\r", with: "␍").replacingOccurrences(of: "\n", with: "⏎")
    }
    if isRecording {
      try? FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try? Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
      Issue.record("recorded \(name); run again without RECORD_GOLDEN", sourceLocation: place)
      return
    }
    guard let data = try? Data(contentsOf: file) else {
      Issue.record("there is no record \(name)", sourceLocation: place)
      return
    }
    let known = String(decoding: data, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init).dropLast()
    guard !known.elementsEqual(lines, by: { $0.utf8.elementsEqual($1.utf8) }) else { return }
    Issue.record(
      "\(name): \(differences(Array(known), lines)); if this is meant, RECORD_GOLDEN=1 writes the record again",
      sourceLocation: place)
  }

  /// The first three places where two lists differ, and their lengths.
  private static func differences(_ old: [String], _ new: [String]) -> String {
    let places = (0..<max(old.count, new.count)).filter { number in
      guard number < old.count, number < new.count else { return true }
      return !old[number].utf8.elementsEqual(new[number].utf8)
    }
    let shown = places.prefix(3).map { number in
      "line \(number + 1): “\(number < old.count ? old[number] : "")” is now “\(number < new.count ? new[number] : "")”"
    }
    return "\(old.count) lines before, \(new.count) now; " + shown.joined(separator: "; ")
  }

  /// The text of an input.
  public static func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: Repository.fixture("golden/\(name)")), as: UTF8.self)
  }

  /// A text of an input file that has several.
  public struct Text: Sendable, CustomTestStringConvertible {
    /// The name after the mark `⁂`.
    public let name: String
    /// The lines up to the next name, with a line feed at the end.
    public let text: String
    /// The name, for messages.
    public var testDescription: String { name }
  }

  /// The texts of an input file, each after a line `⁂ NAME`.
  public static func texts(of name: String) throws -> [Text] {
    var found: [Text] = []
    for part in try text(of: name).components(separatedBy: "⁂ ").dropFirst() {
      let end = part.firstIndex(of: "\n") ?? part.endIndex
      found.append(Text(name: String(part[..<end]), text: String(part[end...].dropFirst())))
    }
    return found
  }

  /// Two languages, as an argument of a test.
  public struct Languages: Sendable, CustomTestStringConvertible {
    /// The language of the sources.
    public let from: LanguageTag
    /// The language of the targets.
    public let to: LanguageTag
    /// The tags, for messages.
    public var testDescription: String { "\(from)-\(to)" }

    /// Two languages.
    public init(from: LanguageTag, to: LanguageTag) { (self.from, self.to) = (from, to) }
  }

  /// A pair of texts in two languages.
  public struct Pair: Sendable, Hashable {
    /// The language of the source: `zh`, `en` or `ru`.
    public var from: String
    /// The language of the target.
    public var to: String
    /// The text.
    public var source: String
    /// Its translation, right or wrong.
    public var target: String

    /// A unit of the two texts, the translation perhaps of a region; waiting for a review or approved.
    public func unit(_ id: String, region: String = "", waits: Bool) -> TranslationUnit? {
      guard let first = LanguageTag(from), let second = LanguageTag(to + region) else { return nil }
      return TranslationUnit(
        id: UnitID(id),
        variants: [
          TranslationUnitVariant(language: first, text: source),
          TranslationUnitVariant(language: second, text: target),
        ],
        properties: waits ? [Property(UnitProperty.status, ReviewStatus.needsReview.rawValue)] : [])
    }
  }

  /// The pairs of an input with four columns: two languages, two texts.
  public static func pairs(of name: String = "pairs.tsv") throws -> [Pair] {
    try text(of: name).split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 4 else { return nil }
      return Pair(from: cells[0], to: cells[1], source: cells[2], target: cells[3])
    }
  }

  /// A number with three decimals, so that the last bits of a machine's arithmetic do not show.
  public static func rounded(_ number: Double) -> String {
    let thousandths = Int((abs(number) * 1000).rounded())
    let decimals = String(1000 + thousandths % 1000).dropFirst()
    return "\(number < 0 && thousandths > 0 ? "-" : "")\(thousandths / 1000).\(decimals)"
  }
}
