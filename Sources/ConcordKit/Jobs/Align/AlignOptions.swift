// SPDX-License-Identifier: Apache-2.0
import Documents
import TextModel

/// Options for aligning two texts.
public struct AlignOptions: Hashable, Sendable {
  /// The language of the source text; detected if `nil`.
  public var source: LanguageTag?
  /// The language of the target text; detected if `nil`.
  public var target: LanguageTag?
  /// Whether every line already is a sentence.
  public var isPresegmented: Bool
  /// Whether a semicolon or a colon ends a sentence; without effect on given sentences and on the rules of an
  /// SRX file.
  public var breaksAtClauses: Bool
  /// Whether the result names the lexicons and the share of each text that they know.
  public var reportsLexicons: Bool
  /// The lowest confidence of a bead in the result, 0...1.
  public var minimumConfidence: Double
  /// A server of sentence vectors; used only if given.
  public var embeddings: EmbeddingServer?
  /// When pages are recognised as pictures.
  public var ocr: OCRMode

  /// Options; by default both languages are detected and every bead is in the result.
  public init(
    source: LanguageTag? = nil, target: LanguageTag? = nil, isPresegmented: Bool = false,
    breaksAtClauses: Bool = false,
    reportsLexicons: Bool = false, minimumConfidence: Double = 0,
    embeddings: EmbeddingServer? = nil, ocr: OCRMode = .auto
  ) {
    self.source = source
    self.target = target
    self.isPresegmented = isPresegmented
    self.breaksAtClauses = breaksAtClauses
    self.reportsLexicons = reportsLexicons
    self.minimumConfidence = minimumConfidence
    self.embeddings = embeddings
    self.ocr = ocr
  }
}
