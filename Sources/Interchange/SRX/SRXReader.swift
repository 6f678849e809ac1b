// SPDX-License-Identifier: Apache-2.0
import Files
import ICUText
import TextModel

/// Reads SRX 1.0 and 2.0.
///
/// All expressions are compiled once, so that an invalid rule is reported with its line, and every map must name
/// existing rules. An expression of Java with a brace that closes nothing, which ICU refuses, is read with the brace
/// escaped. The segmenter limits the time that a rule may take on a text.
public enum SRXReader {
  /// Reads a file.
  ///
  /// - Throws: `FileError`: `srx/root`, `srx/regex`, `srx/missing-rule`, `srx/empty`, the `xml/`
  ///   codes, the codes of reading.
  public static func read(_ source: ByteSource) throws -> SRXDocument {
    let handler = SRXHandler()
    try XMLStream(source).parse(handler)
    return handler.document
  }
}

/// Turns the events of an SRX document into its value.
final class SRXHandler: XMLHandler {
  private enum Name: Int, CaseIterable {
    case srx, header, formathandle, body, languagerules, languagerule, rule, beforebreak, afterbreak
    case maprules, maprule, languagemap
    case version, segmentsubflows, cascade, type, include, languagerulename, languagepattern
    case breaks

    static let table = XMLNameTable(allCases.map { $0 == .breaks ? "break" : "\($0)" })
  }

  let names = Name.table
  private(set) var document = SRXDocument(ruleSets: [], maps: [], cascades: false)
  private var depth = 0
  private var inHeader = false
  private var rule: SRXDocument.Rule?
  private var text: String?
  private var foreign = MarkupBuilder()
  private var mapLocations: [SourceLocation] = []

  func start(_ element: XMLElementView, in stream: XMLStream) {
    depth += 1
    if foreign.depth > 0 { return foreign.start(element.markup) }
    let name = Name(rawValue: element.name)
    func value(_ name: Name) -> String? { element.attribute(name.rawValue) }
    switch name {
    case .srx? where depth == 1:
      document.version = value(.version) ?? ""
      document.rootAttributes = element.attributeValues.filter { $0.name != "version" }
    case _ where depth == 1:
      stream.stop("srx/root", "the document is <\(element.qualifiedName)>, not <srx>")
    case .header?:
      inHeader = true
      document.segmentsSubflows = value(.segmentsubflows) != "no"
      document.cascades = value(.cascade) == "yes"
    case .formathandle?:
      if let type = value(.type) { document.includesCodes[type] = value(.include) == "yes" }
    case .languagerule?:
      document.ruleSets.append(
        SRXDocument.RuleSet(name: value(.languagerulename) ?? "", rules: []))
    case .rule?:
      rule = SRXDocument.Rule(
        isBreak: value(.breaks) != "no", before: "", after: "", location: stream.location)
    case .beforebreak?, .afterbreak?: text = ""
    case .languagemap?:
      mapLocations.append(stream.location)
      let pattern = check(value(.languagepattern) ?? "", "language pattern", in: stream)
      document.maps.append(
        SRXDocument.Map(pattern: pattern, ruleSet: value(.languagerulename) ?? ""))
    case nil where inHeader: foreign.start(element.markup)
    default: break
    }
  }

  func end(_ index: Int, in stream: XMLStream) {
    depth -= 1
    if foreign.depth > 0 {
      foreign.end()
      if foreign.depth == 0, case .element(let element)? = foreign.finish().first {
        document.extensions.append(element)
      }
      return
    }
    switch Name(rawValue: index) {
    case .header?: inHeader = false
    case .beforebreak?:
      rule?.before = text ?? ""
      text = nil
    case .afterbreak?:
      rule?.after = text ?? ""
      text = nil
    case .rule?:
      guard let rule, !document.ruleSets.isEmpty else { break }
      var checked = rule
      checked.before = check(rule.before, "<beforebreak>", in: stream, at: rule.location)
      checked.after = check(rule.after, "<afterbreak>", in: stream, at: rule.location)
      document.ruleSets[document.ruleSets.count - 1].rules.append(checked)
      self.rule = nil
    case .srx?: finish(in: stream)
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, in stream: XMLStream) {
    if foreign.depth > 0 { foreign.append(String(decoding: bytes, as: UTF8.self)) }
    if text != nil { text? += String(decoding: bytes, as: UTF8.self) }
  }

  /// The expression in the form of ICU; an error for one that is none.
  private func check(
    _ pattern: String, _ what: String, in stream: XMLStream, at location: SourceLocation? = nil
  ) -> String {
    guard !pattern.isEmpty else { return pattern }
    do {
      _ = try RegularExpression(pattern)
      return pattern
    } catch {
      let escaped = SRXPattern.escapingBraces(pattern)
      if escaped != pattern, (try? RegularExpression(escaped)) != nil { return escaped }
      let set = document.ruleSets.last.map { " in '\($0.name)'" } ?? ""
      stream.stop(
        "srx/regex", "the \(what)\(set) is not a regular expression: '\(pattern)' (\(error.code))",
        at: location)
      return pattern
    }
  }

  private func finish(in stream: XMLStream) {
    let known = Set(document.ruleSets.map(\.name))
    for (map, location) in zip(document.maps, mapLocations) where !known.contains(map.ruleSet) {
      return stream.stop(
        "srx/missing-rule", "the map names the rules '\(map.ruleSet)', which are not in the file",
        at: location)
    }
    if document.maps.isEmpty {
      stream.stop("srx/empty", "no language is mapped to any rules; add <maprules>")
    }
  }
}
