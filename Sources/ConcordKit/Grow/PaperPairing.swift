import Segmentation
import TextModel

/// The parts of a paper in two languages, laid side by side by kind.
struct PaperPairing {
  /// Parts of one kind that belong together.
  struct PartPair {
    var kind: PartKind
    var source: [DocumentPart]
    var target: [DocumentPart]
  }

  /// Title, abstract and body, where both languages have them.
  let prose: [PartPair]
  /// The keyword lists, where both languages have them.
  let keywords: PartPair?
  /// Parts of prose that only one language has, or that are in a third.
  let unpaired: [DocumentPart]
  /// The titles by language.
  let titles: [String: String]

  init(_ parts: [DocumentPart], from source: LanguageTag, to target: LanguageTag) {
    func pick(_ kind: PartKind, _ language: LanguageTag) -> [DocumentPart] {
      parts.filter { $0.kind == kind && $0.language.matches(language) }
    }
    var prose: [PartPair] = []
    var unpaired = parts.filter { part in
      part.kind != .authors && part.kind != .keywords && !part.language.matches(source)
        && !part.language.matches(target)
    }
    for kind in [PartKind.title, .abstract, .body] {
      let pair = PartPair(kind: kind, source: pick(kind, source), target: pick(kind, target))
      if pair.source.isEmpty || pair.target.isEmpty {
        unpaired += pair.source + pair.target
      } else {
        prose.append(pair)
      }
    }
    self.prose = prose
    self.unpaired = unpaired.sorted { $0.range.lowerBound < $1.range.lowerBound }
    let keywords = PartPair(
      kind: .keywords, source: pick(.keywords, source), target: pick(.keywords, target))
    self.keywords = keywords.source.isEmpty || keywords.target.isEmpty ? nil : keywords
    var titles: [String: String] = [:]
    for part in parts where part.kind == .title && titles[part.language.language] == nil {
      titles[part.language.language] = part.text
    }
    self.titles = titles
  }

  /// The pair of languages a paper is taken in as: what is asked for, then the workspace's, then the
  /// first two languages of the paper.
  static func languages(
    of parts: [DocumentPart], _ options: GrowOptions, _ configuration: WorkspaceConfiguration
  ) -> (from: LanguageTag, to: LanguageTag)? {
    var found: [LanguageTag] = []
    for part in parts where !found.contains(where: { $0.matches(part.language) }) {
      found.append(part.language)
    }
    let preferred = [configuration.sourceLanguage, configuration.targetLanguage]
    let ordered =
      preferred.compactMap { tag in found.first { $0.matches(tag) } }
      + found.filter { tag in !preferred.contains { $0.matches(tag) } }
    func choose(_ wanted: LanguageTag?, not other: LanguageTag?) -> LanguageTag? {
      if let wanted { return found.first { $0.matches(wanted) } }
      return ordered.first { other?.matches($0) != true }
    }
    guard let from = choose(options.from, not: options.to),
      let to = choose(options.to, not: from), !from.matches(to)
    else { return nil }
    return (from, to)
  }
}
