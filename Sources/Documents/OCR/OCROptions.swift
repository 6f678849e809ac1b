// SPDX-License-Identifier: Apache-2.0

/// When pages are read as pictures.
public enum OCRMode: String, Hashable, Sendable, CaseIterable {
  /// Pages without text, and pictures.
  case auto
  /// All pages of a PDF, whatever text they have, and pictures.
  case always
  /// None: a PDF without text, or a picture, is refused.
  case never
}

/// How pages are read as pictures.
public struct OCROptions: Sendable {
  /// When that is done.
  public var mode: OCRMode
  /// The languages that a page may have, most important first, each by the names of its models in `tesseract`:
  /// the usual one, then others for another script of it (`chi_sim`, `chi_tra`).
  ///
  /// Empty to use all that are installed of Concord's own languages. Those are also tried, if they are installed, on
  /// pages that the models named here read badly.
  public var models: [[String]]
  /// Where results are kept.
  public var cache: (any OCRCache)?

  /// Options; by default only pages without text are read, in any of the languages that are installed.
  public init(
    mode: OCRMode = .auto, models: [[String]] = [], cache: (any OCRCache)? = nil
  ) {
    self.mode = mode
    self.models = models
    self.cache = cache
  }
}

/// Keeps what was recognized, so that a document is recognized once.
///
/// There are two: one in the folder of derived files, and one in memory for tests.
public protocol OCRCache: Sendable {
  /// The results that were stored under a key for the same bytes; `nil` if there are none.
  func read(_ key: String, of document: [UInt8]) -> [[UInt8]]?
  /// Stores results, one for each page.
  func write(_ results: [[UInt8]], _ key: String, of document: [UInt8])
}
