// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A translation from a memory to be written into a file, with its score and origin.
public struct TargetProposal: Hashable, Sendable {
  /// The translation, with the codes of the segment it is for.
  public var target: InlineContent
  /// The similarity of the source in the memory, in hundredths of a percent.
  public var hundredths: Int
  /// Whether the source in the memory is identical to the text; any other translation has to be edited.
  public var isExact: Bool
  /// The words of the source in the memory.
  public var memorySource: String
  /// The words of its translation there.
  public var memoryTarget: String
  /// The origin: `tm/charter.tmx: charter.12`.
  public var origin: String
  /// Whether a table gets the translation as it is where a spreadsheet program may take it for a formula; otherwise an
  /// apostrophe comes before it (`FormulaText`).
  public var isRaw = false

  /// A translation and where it comes from.
  public init(
    target: InlineContent, hundredths: Int, isExact: Bool, memorySource: String,
    memoryTarget: String, origin: String
  ) {
    self.target = target
    self.hundredths = hundredths
    self.isExact = isExact
    self.memorySource = memorySource
    self.memoryTarget = memoryTarget
    self.origin = origin
  }

  /// The score in percent as formats write it: `100`, `87.5`.
  public var percent: String {
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    if rest == 0 { return "\(whole)" }
    return "\(whole)." + (rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)")
  }

  /// The kind of the translation in one word: `exact` or `fuzzy`.
  public var kind: String { isExact ? "exact" : "fuzzy" }
}
