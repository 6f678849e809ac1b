// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// Writes translation units as an XLIFF 2.0 document, one `<unit>` per translation unit, for a reviewer's editor.
///
/// Each `<unit>` has the id of its translation unit as its name, and its notes; its segment has the state `reviewed`,
/// or `initial` where the translation waits for a reviewer, with the sub-state `concord:rejected` or `concord:mt`
/// where it was rejected or is a machine's. Only words are written: codes of another
/// format would be text in XLIFF.
public struct XLIFFWriter {
  private let from: LanguageTag
  private let to: LanguageTag
  private var bytes: [UInt8] = []
  private var count = 0

  /// Begins a document of one pair of languages.
  public init(from: LanguageTag, to: LanguageTag) {
    self.from = from
    self.to = to
    put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    put("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\"")
    attribute("srcLang", from.description)
    attribute("trgLang", to.description)
    put(">\n  <file id=\"f1\">\n")
  }

  /// Adds a unit; one without either language, or without words in the first, is left out.
  public mutating func append(_ unit: TranslationUnit) {
    guard let source = unit.variant(in: from)?.text, let target = unit.variant(in: to)?.text,
      !source.isEmpty
    else { return }
    count += 1
    put("    <unit id=\"u\(count)\"")
    attribute("name", unit.id.description)
    put(">\n")
    if !unit.notes.isEmpty {
      put("      <notes>\n")
      for note in unit.notes { element("note", text: note) }
      put("      </notes>\n")
    }
    let state: XLIFFSegment.State = unit.status == .approved ? .reviewed : .initial
    let sub =
      unit.status == .rejected
      ? "rejected" : unit.isMachineTranslated && state == .initial ? UnitProperty.machine : nil
    let subState = sub.map { " subState=\"concord:\($0)\"" } ?? ""
    put("      <segment state=\"\(state.rawValue)\"\(subState)>\n")
    element("source", text: source)
    element("target", text: target)
    put("      </segment>\n    </unit>\n")
  }

  /// Ends the document; without units, which XLIFF does not allow, it has an empty one.
  public mutating func finish() -> [UInt8] {
    if count == 0 { put("    <unit id=\"u1\"><segment><source/></segment></unit>\n") }
    put("  </file>\n</xliff>\n")
    return bytes
  }

  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func attribute(_ name: String, _ value: String) {
    _ = XMLText.append(attribute: name, XMLText.allowed(value), to: &bytes)
  }

  private mutating func element(_ name: String, text: String) {
    put("        <\(name)>")
    _ = XMLText.append(XMLText.allowed(text), to: &bytes)
    put("</\(name)>\n")
  }
}
