// SPDX-License-Identifier: Apache-2.0
import Papers
import TextModel

/// The parts read from a paper, with their languages and sizes, and warnings.
public struct GrowReading: Hashable, Sendable, Codable {
  /// A part of the paper in one language.
  public struct Part: Hashable, Sendable, Codable {
    /// The kind.
    public var part: PartKind
    /// The language.
    public var lang: LanguageTag
    /// The number of sentences, or of names or keywords in a list.
    ///
    /// `nil` for prose that no other language has.
    public var sentences: Int?
    /// The text: of a list its items with semicolons between them, of longer prose the beginning.
    public var text: String
  }

  /// The parts, in the order of title, authors, abstract, keywords and body.
  public var parts: [Part] = []
  /// Warnings for the user, one sentence each.
  public var warnings: [String] = []
  /// Characters that XML cannot hold, and in whose place U+FFFD was written.
  public var replacedCharacters = 0

  /// A reading without parts.
  public init() {}
}

extension GrowReading {
  /// The most characters of a text that are shown.
  private static let shown = 160

  /// Describes the parts of a paper after they have been paired.
  mutating func describe(
    _ pairing: PaperPairing, parts: [DocumentPart], sections: [GrowResult.Section]
  ) {
    for kind in PartKind.allCases {
      let own = kind == .authors || kind == .keywords
      let languages = PaperPairing.languages(of: parts.filter { $0.kind == kind })
      if own {
        for language in languages { add(list: kind, in: language, of: parts) }
        continue
      }
      let section = sections.first { $0.part == kind }
      for (language, sentences) in zip(section?.languages ?? [], section?.sentences ?? []) {
        self.parts.append(
          Part(
            part: kind, lang: language, sentences: sentences.count,
            text: Self.beginning(of: sentences.prefix(4).joined(separator: " "))))
      }
      for part in pairing.unpaired where part.kind == kind {
        self.parts.append(
          Part(part: kind, lang: part.language, sentences: nil, text: Self.beginning(of: part.text))
        )
      }
    }
    warnings = partsWithoutPartner(pairing) + warnings
    if let papers = Self.severalPapers(pairing) { warnings.append(papers) }
    if let notes = Self.leftOut(parts) { warnings.append(notes) }
    if replacedCharacters > 0 {
      warnings.append(
        replacedCharacters == 1
          ? "1 character that XML cannot hold was replaced by U+FFFD"
          : "\(replacedCharacters) characters that XML cannot hold were replaced by U+FFFD")
    }
  }

  /// A notice of the titles of several papers in one text; `nil` for one paper.
  private static func severalPapers(_ pairing: PaperPairing) -> String? {
    guard let titles = pairing.prose.first(where: { $0.kind == .title }), titles.doubled.isEmpty,
      let count = titles.parts.map(\.count).max(), count > 1, let first = titles.parts.first?.first
    else { return nil }
    let text = beginning(of: first.text, most: 40)
    return "this is \(count) papers, which are added as one with the title of the first: \(text);"
      + " give one file for each to keep them apart"
  }

  /// A notice of captions, footnotes and the like, which are read and not aligned; `nil` for a paper without them.
  private static func leftOut(_ parts: [DocumentPart]) -> String? {
    let notes = parts.filter { $0.kind == .notes }
    guard let first = notes.first else { return nil }
    var languages: [(name: String, count: Int)] = []
    for part in notes {
      let name = part.language.description
      let count = max(1, part.paragraphs.count)
      if let known = languages.firstIndex(where: { $0.name == name }) {
        languages[known].count += count
      } else {
        languages.append((name, count))
      }
    }
    let counts = languages.map { "\($0.count) in \($0.name)" }.joined(separator: ", ")
    let text = beginning(of: first.paragraphs.first?.text ?? first.text, most: 40)
    return "captions and notes are left out: \(counts), first: \(text)"
  }

  private mutating func add(
    list kind: PartKind, in language: LanguageTag, of parts: [DocumentPart]
  ) {
    let own = parts.filter { $0.kind == kind && $0.language == language }
    let items = RepeatedParts(own).parts.flatMap(\.items)
    guard !items.isEmpty else { return }
    self.parts.append(
      Part(
        part: kind, lang: language, sentences: items.count,
        text: Self.beginning(of: items.joined(separator: "; "))))
  }

  /// A sentence for each kind of prose that only one language has.
  private func partsWithoutPartner(_ pairing: PaperPairing) -> [String] {
    let paired = Set(pairing.prose.map(\.kind))
    let doubled = Dictionary(
      pairing.prose.map { ($0.kind, $0.doubled.map(\.description)) },
      uniquingKeysWith: { first, _ in first })
    var lines: [String] = []
    for kind in PartKind.allCases {
      var languages: [String] = []
      for part in pairing.unpaired where part.kind == kind {
        // What is there twice has a notice of its own.
        let isVersion = doubled[kind]?.contains(part.language.description) == true
        if !isVersion, !languages.contains(part.language.description) {
          languages.append(part.language.description)
        }
      }
      guard !languages.isEmpty else { continue }
      let names = languages.map { language in
        guard language == LanguageTag.undetermined.description else { return language }
        let first = pairing.unpaired.first { $0.kind == kind && $0.language == .undetermined }
        return
          "an unknown language (\u{201C}\(Self.beginning(of: first?.text ?? "", most: 40))\u{201D})"
      }.joined(separator: ", ")
      lines.append(
        paired.contains(kind)
          ? "the \(kind.rawValue) in \(names) is not taken in, as its language was not asked for"
          : "the \(kind.rawValue) is in \(names) only, so it is not taken in")
    }
    return lines
  }

  private static func beginning(of text: String, most: Int = shown) -> String {
    var line = ""
    var count = 0
    var endsLine = false
    for character in text {
      if character.isNewline {
        endsLine = !line.isEmpty
        continue
      }
      if endsLine, count < most {
        line.append(" ")
        count += 1
      }
      endsLine = false
      if count >= most { return line + "…" }
      line.append(character)
      count += 1
    }
    return line
  }
}
