import Documents
import TextModel

/// How two texts are aligned.
public struct AlignOptions: Hashable, Sendable {
  /// The language of the source text; left out, it is detected.
  public var source: LanguageTag?
  /// The language of the target text; left out, it is detected.
  public var target: LanguageTag?
  /// Whether every line is a sentence already.
  public var isPresegmented: Bool
  /// Whether the result says which lexicons were used and how much of each text they know.
  public var reportsLexicons: Bool
  /// The lowest confidence of a bead in the result, 0...1.
  public var minimumConfidence: Double
  /// A server of sentence vectors, asked only if it is given.
  public var embeddings: EmbeddingServer?
  /// When pages are read as pictures.
  public var ocr: OCRMode

  /// Options; by default both languages are detected and every bead is in the result.
  public init(
    source: LanguageTag? = nil, target: LanguageTag? = nil, isPresegmented: Bool = false,
    reportsLexicons: Bool = false, minimumConfidence: Double = 0,
    embeddings: EmbeddingServer? = nil, ocr: OCRMode = .auto
  ) {
    self.source = source
    self.target = target
    self.isPresegmented = isPresegmented
    self.reportsLexicons = reportsLexicons
    self.minimumConfidence = minimumConfidence
    self.embeddings = embeddings
    self.ocr = ocr
  }
}
