// SPDX-License-Identifier: Apache-2.0
import ConcordKit

/// The units of a TMX, XLIFF or PO file, or of a table, as the outline of the document.
struct UnitSymbols {
  let context: FeatureContext

  /// The most units that are listed.
  private static let limit = 20_000
  /// The longest text of a unit in the outline, in characters.
  private static let longest = 80

  func symbols() throws -> [DocumentSymbol] {
    guard let opened = try context.report().opened else { return [] }
    let document = context.document
    let units = try opened.workspace.bilingualUnits(
      of: .text(document.buffer.text, name: document.name))
    // Each goes on from the place before: in the units of the file, and at both ends in those of the client.
    var (places, starts, ends) = (document.buffer, document.buffer, document.buffer)
    return units.prefix(Self.limit).map { unit in
      let place = TextPosition(
        line: unit.location.line - 1, character: max(0, unit.location.column - 1))
      let start = places.nextOffset(of: place, .utf32)
      let end = max(start, places.line(place.line).upperBound)
      let range = TextSpanRange(
        starts.nextPosition(of: start, context.encoding),
        ends.nextPosition(of: end, context.encoding))
      return DocumentSymbol(
        name: unit.name.map(short) ?? "\(unit.number)", detail: short(unit.source), range: range,
        selectionRange: range)
    }
  }

  private func short(_ text: String) -> String {
    let line = QuotedText.cleaned(text)
    let cut = line.count <= Self.longest ? line : line.prefix(Self.longest - 1) + "…"
    return cut.isEmpty ? "–" : cut
  }
}
