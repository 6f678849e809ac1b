// SPDX-License-Identifier: Apache-2.0
import Interchange
import TextModel

/// A unit of a bilingual file, with its place.
public struct BilingualUnit: Hashable, Sendable {
  /// The number in the file, from 1.
  public var number: Int
  /// The name in the file: the `tuid`, file, unit and segment of XLIFF, the context of PO.
  public var name: String?
  /// The text to be translated.
  public var source: String
  /// The translation; empty if there is none.
  public var target: String
  /// The place of its translation, or of its source if it has none.
  public var location: SourceLocation
}

extension Workspace {
  /// The units of a TMX, XLIFF or PO file, or of a table; empty for a file in one language.
  ///
  /// - Throws: `JobError` for an input that cannot be read.
  public func bilingualUnits(of input: Input) throws(JobError) -> [BilingualUnit] {
    try JobError.border {
      let (source, format) = try input.source.recognized()
      switch format {
      case .tmx, .xliff, .po, .table, .workbook: break
      default: return []
      }
      let file = try PairedFile(source, format: format, hints: tableHints(from: nil, to: nil))
      guard file.languages.choices?.isEmpty != true else { return [] }
      let selection = try languages.selection(of: file, from: nil, to: nil)
      var units: [BilingualUnit] = []
      try file.read(selection) { segment, _ in
        units.append(
          BilingualUnit(
            number: segment.number, name: segment.unit, source: segment.source.plainText,
            target: segment.target?.plainText ?? "", location: segment.location))
      }
      return units
    }
  }
}
