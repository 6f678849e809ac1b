// SPDX-License-Identifier: Apache-2.0
import Files

/// The elements and attributes of TMX 1.1 to 1.4b that the reader tells apart.
enum TMXName: Int, CaseIterable {
  case tmx, header, body, tu, tuv, seg, prop, note
  case bpt, ept, it, ph, ut, hi, sub
  case version, tuid, type, lang, i
  case xmlLang
  case creationdate, changedate, lastusagedate

  /// The name as it is written.
  var text: String { self == .xmlLang ? "xml:lang" : "\(self)" }

  static let table = XMLNameTable(allCases.map(\.text))

  /// Whether the content is another format's code and not text of the segment.
  var isNativeCode: Bool {
    switch self {
    case .bpt, .ept, .it, .ph, .ut: true
    default: false
    }
  }

  /// Whether the name is that of an element of a segment.
  var isInline: Bool { isNativeCode || self == .hi || self == .sub }

  /// Whether its value is a date and time.
  var isDate: Bool {
    switch self {
    case .creationdate, .changedate, .lastusagedate: true
    default: false
    }
  }
}
