// SPDX-License-Identifier: Apache-2.0

/// The source of a unit with the edits that turn it into the query.
///
/// The notation is that of wdiff, `[-gone-]{+come+}`, in red and green where colour is available.
package struct DifferenceText {
  private let style: Style

  package init(_ style: Style) { self.style = style }

  package func text(of hit: LookupResult.MemoryHit, query: String) -> String {
    let unit = Array(hit.source.utf8)
    let wanted = Array(query.utf8)
    func cut(_ bytes: [UInt8], _ range: Range<Int>) -> String {
      let range = range.clamped(to: 0..<bytes.count)
      return String(decoding: bytes[range], as: UTF8.self).printableLine
    }
    var out = ""
    var at = 0
    for edit in hit.edits where edit.unitBytes.lowerBound >= at {
      out += cut(unit, at..<edit.unitBytes.lowerBound)
      out += gone(cut(unit, edit.unitBytes)) + come(cut(wanted, edit.queryBytes))
      at = edit.unitBytes.upperBound
    }
    return out + cut(unit, at..<unit.count)
  }

  private func gone(_ text: String) -> String {
    if text.isEmpty { return "" }
    return style.isOn ? style.red(text) : "[-\(text)-]"
  }

  private func come(_ text: String) -> String {
    if text.isEmpty { return "" }
    return style.isOn ? style.green(text) : "{+\(text)+}"
  }
}
