/// The elements and attributes of TMX 1.1 to 1.4b that the reader tells apart.
enum TMXName: String, CaseIterable {
  case tmx, header, body, tu, tuv, seg, prop, note
  case bpt, ept, it, ph, ut, hi, sub
  case version, tuid, type, lang, i
  case xmlLang = "xml:lang"
  case creationdate, changedate, lastusagedate

  static let table = XMLNameTable(TMXName.self)
  private static let all = allCases

  /// The name at an index of the table.
  static func at(_ index: Int) -> TMXName? {
    index >= 0 && index < all.count ? all[index] : nil
  }

  /// Whether what stands inside is another format's code and no text of the segment.
  var isNativeCode: Bool {
    switch self {
    case .bpt, .ept, .it, .ph, .ut: true
    default: false
    }
  }

  /// Whether it is an element of a segment.
  var isInline: Bool { isNativeCode || self == .hi || self == .sub }

  /// Whether its value is a date and time.
  var isDate: Bool {
    switch self {
    case .creationdate, .changedate, .lastusagedate: true
    default: false
    }
  }
}
