// SPDX-License-Identifier: Apache-2.0
import Documents
import TextModel

/// How papers are taken into the memory.
public struct GrowOptions: Hashable, Sendable {
  /// The language of the source side; left out, the workspace's, if the paper has it.
  public var from: LanguageTag?
  /// The language of the target side; left out, the workspace's, if the paper has it.
  public var to: LanguageTag?
  /// The identifier of the paper, if only one is grown; left out, one is made of the file name.
  public var id: PaperID?
  /// The journal or series in which the papers appeared; left out, what the memory already says.
  public var journal: String?
  /// The year in which the papers appeared; left out, what the memory already says.
  public var year: Int?
  /// Pairs below this confidence, 0 to 1, wait for a review; left out, the workspace's figure.
  public var minimumConfidence: Double?
  /// The parts that are taken in; empty for all.
  ///
  /// Other parts stay as the memory has them.
  public var parts: Set<PartKind>
  /// Whether nothing is written and only the results are returned.
  public var isDryRun: Bool
  /// When pages are read as pictures.
  public var ocr: OCRMode

  /// Everything that is left out is decided by the workspace.
  public init(
    from: LanguageTag? = nil, to: LanguageTag? = nil, id: PaperID? = nil, journal: String? = nil,
    year: Int? = nil, minimumConfidence: Double? = nil, parts: Set<PartKind> = [],
    isDryRun: Bool = false, ocr: OCRMode = .auto
  ) {
    self.from = from
    self.to = to
    self.id = id
    self.journal = journal
    self.year = year
    self.minimumConfidence = minimumConfidence
    self.parts = parts
    self.isDryRun = isDryRun
    self.ocr = ocr
  }

  /// Whether a part is taken in; the authors always are, since they belong to the paper and not to its text.
  func takes(_ kind: PartKind) -> Bool { parts.isEmpty || kind == .authors || parts.contains(kind) }
}
