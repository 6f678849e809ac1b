import Alignment
import Documents
import Files
import Interchange
import Segmentation
import TextModel

/// How two texts are aligned.
public struct TextAlignmentOptions: Hashable, Sendable {
  /// The language of the source text; left out, it is detected.
  public var source: LanguageTag?
  /// The language of the target text; left out, it is detected.
  public var target: LanguageTag?
  /// Whether every line is a sentence already.
  public var isPresegmented = false
  /// Whether the lexicons in use and their coverage are told.
  public var tellsLexicons = false
  /// Beads below this confidence, 0 to 1, are left out.
  public var minimumConfidence = 0.0

  /// A server of sentence vectors, asked only if it is given.
  public var embeddings: EmbeddingServer?

  /// Everything is detected.
  public init() {}
}

/// Two texts and the beads that join their sentences.
public struct TextAlignment: Hashable, Sendable, Codable {
  /// A bead with its texts.
  public struct Pair: Hashable, Sendable, Codable {
    /// Source sentence numbers, from 0.
    public var sourceSentences: [Int]
    /// Target sentence numbers, from 0.
    public var targetSentences: [Int]
    /// The source text.
    public var source: String
    /// The target text.
    public var target: String
    /// How likely the bead is right, 0 to 1.
    public var confidence: Double
    /// `1-2`.
    public var bead: String
  }

  /// The language of the source text.
  public var from: LanguageTag
  /// The language of the target text.
  public var to: LanguageTag
  /// The beads, in order; every sentence of both texts stands in one.
  public var beads: [Pair]
  /// What the aligner has to say: an empty side, a language that is not the one it seems.
  public var notices: [String]
  /// The lexicons in use and how much of each text they know, when asked for.
  public var lexicons: [LexiconCoverage]?
  /// The alignment as one self-contained page.
  public var page: String { report() }
  private var result = AlignmentResult(beads: [])
  private var sourceSentences: [String] = []
  private var targetSentences: [String] = []

  private enum CodingKeys: String, CodingKey {
    case from, to, beads, notices, lexicons
  }

  private func report() -> String {
    AlignmentReport.html(
      result, source: sourceSentences, target: targetSentences, languages: (from, to),
      title: "\(from) – \(to)")
  }

  /// Aligns two files.
  ///
  /// - Parameter workspace: lends its glossaries as a lexicon, if there is one.
  /// - Throws: `FileError` for what cannot be read, `WorkspaceError` when a
  ///   server of sentence vectors was named and does not answer.
  public init(
    _ sourcePath: String, _ targetPath: String, options: TextAlignmentOptions = .init(),
    workspace: Workspace? = nil
  ) throws {
    var left = try AlignableText(
      sourcePath, options.source, options.isPresegmented, srx: workspace?.srxPath)
    var right = try AlignableText(
      targetPath, options.target, options.isPresegmented, srx: workspace?.srxPath)
    from = left.language
    to = right.language
    let lexicons = try workspace.map {
      try $0.lexicons(of: $0.glossaries(), from: left.language, to: right.language)
    }
    if let server = options.embeddings {
      try left.ask(server, keptIn: workspace?.derivedFolder)
      try right.ask(server, keptIn: workspace?.derivedFolder)
    }
    let aligner = Aligner(source: from, target: to, lexicons: lexicons ?? [])
    result = aligner.align(left.alignment, right.alignment)
    sourceSentences = left.alignment.sentences
    targetSentences = right.alignment.sentences
    if options.tellsLexicons {
      self.lexicons = aligner.coverage(sourceSentences, targetSentences)
    }
    beads = result.beads.compactMap { bead in
      guard bead.confidence >= options.minimumConfidence else { return nil }
      return Pair(
        sourceSentences: Array(bead.source), targetSentences: Array(bead.target),
        source: left.text(of: bead.source), target: right.text(of: bead.target),
        confidence: hundredths(bead.confidence), bead: bead.type)
    }
    notices = left.notices + right.notices + result.notices.map(\.message)
  }

  /// The pairs as translation units, null beads left out.
  public var units: [TranslationUnit] {
    beads.enumerated().compactMap { number, pair in
      guard !pair.source.isEmpty, !pair.target.isEmpty else { return nil }
      return TranslationUnit(
        id: UnitID("\(number + 1)"),
        variants: [
          TranslationUnitVariant(language: from, text: pair.source),
          TranslationUnitVariant(language: to, text: pair.target),
        ],
        properties: [
          Property("x-bead", pair.bead), Property("x-confidence", decimals(pair.confidence)),
        ])
    }
  }

  /// Writes the page to a file.
  ///
  /// - Throws: `FileError` with `file/unwritable`.
  public func writePage(to path: String) throws {
    try AtomicFile.write(Array(page.utf8), to: path)
  }

  /// The pairs as a TMX document.
  public func tmx() -> [UInt8] {
    let header = TMXHeader(sourceLanguage: from, toolVersion: ConcordVersion.current)
    return TMXWriter.bytes(of: units, header: header).bytes
  }
}

/// One side of an alignment, read from a file.
private struct AlignableText {
  let language: LanguageTag
  private(set) var alignment: AlignmentText
  let notices: [String]

  init(_ path: String, _ given: LanguageTag?, _ isPresegmented: Bool, srx: String?) throws {
    let file = try SourceDocument(reading: path)
    let detected = LanguageDetector.detect(file.prose)
    language = given ?? detected ?? .undetermined
    if let given, let detected, !given.matches(detected) {
      notices = ["\(path): this looks like \(detected), not \(given)"]
    } else if given == nil {
      notices = ["\(path): language \(language), \(detected == nil ? "not known" : "detected")"]
    } else {
      notices = []
    }
    if isPresegmented {
      let lines = file.prose.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline)
      alignment = AlignmentText(lines.map(String.init))
    } else {
      let sentences = try SentenceList(file, language: language, srx: srx)
      alignment = AlignmentText(
        sentences.segments.map(\.text), paragraphStarts: sentences.paragraphStarts)
    }
  }

  /// Has a server make a vector for each sentence.
  mutating func ask(_ server: EmbeddingServer, keptIn folder: String?) throws {
    alignment.vectors = try server.vectors(of: alignment.sentences, keptIn: folder)
  }

  func text(of sentences: Range<Int>) -> String {
    SentenceJoiner.join(alignment.sentences[sentences], in: language)
  }
}
