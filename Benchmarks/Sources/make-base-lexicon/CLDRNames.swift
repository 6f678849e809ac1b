// SPDX-License-Identifier: Apache-2.0
import Foundation
import FoundationXML
import TextModel

/// The names that CLDR has in one language: countries, languages, scripts, currencies, cities, regions,
/// days, units and the subjects of emoji, each under a key that all languages share.
final class CLDRNames: NSObject, XMLParserDelegate {
  /// Key → name, or key → several keywords separated by ` | `.
  private(set) var names: [String: String] = [:]
  private var path: [(name: String, key: String)] = []
  private var text = ""

  /// Reads the files of a language below CLDR's folder `common`.
  init(common: String, language: String) {
    super.init()
    for folder in ["main", "subdivisions", "annotations", "annotationsDerived"] {
      let url = URL(fileURLWithPath: "\(common)/\(folder)/\(language).xml")
      guard let parser = XMLParser(contentsOf: url) else { continue }
      parser.delegate = self
      _ = parser.parse()
    }
  }

  private static let kinds: Set<String> = [
    "annotation", "day", "displayName", "exemplarCity", "language", "script", "subdivision",
    "territory",
  ]

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let values = ["cp", "type", "alt", "count"].compactMap { attributes[$0] }
    path.append((element, ([element] + values).joined(separator: "=")))
    text = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    if Self.kinds.contains(element) {
      let key = path.map(\.key).joined(separator: "/")
      names[key] = text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
    path.removeLast()
    text = ""
  }

  /// The names that two languages have, side by side, in the order of their keys.
  static func pairs(_ left: CLDRNames, _ right: CLDRNames) -> [(String, String)] {
    left.names.keys.sorted().compactMap { key in
      guard let a = left.names[key], let b = right.names[key], a != b, a != "↑↑↑", b != "↑↑↑"
      else { return nil }
      return (a, b)
    }
  }
}
