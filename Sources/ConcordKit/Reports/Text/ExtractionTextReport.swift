// SPDX-License-Identifier: Apache-2.0

/// Writes the parts of a paper for people: a heading and the text of each.
public enum ExtractionTextReport {
  /// The parts, separated by empty lines.
  public static func text(of extraction: Extraction) -> String {
    extraction.parts.map { part in
      let text = part.keywords ?? part.names
      let body = text.map { $0.map(\.printableLine).joined(separator: "\n") } ?? part.text
      return "[\(part.kind.rawValue) \(part.lang)]\n\(body.printable)"
    }.joined(separator: "\n\n")
  }
}
