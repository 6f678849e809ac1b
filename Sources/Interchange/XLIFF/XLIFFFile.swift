// SPDX-License-Identifier: Apache-2.0
import Files
import Languages
import TextModel

/// An XLIFF file, 1.0 to 1.2 or 2.0 to 2.2: its segments, and every byte around them.
///
/// A 2.x file must follow the rules of the standard, also those outside its schema, and is refused with the
/// first that is broken; a 1.x file is read without validation. Writing leaves all bytes as they are but those
/// of the targets and states that were changed.
///
/// ```swift
/// var file = try XLIFFFile(ByteSource(path: "charter.xlf"))
/// file.setTarget(InlineContent([.text("Устав")]), state: .translated, of: 0)
/// try AtomicFile.write(file.bytes(), to: "charter.xlf")
/// ```
public struct XLIFFFile: Sendable {
  /// The version as the file has it: `1.2`, `2.0`.
  public let version: String
  /// The language of the sources, of the first `<file>` in 1.x.
  public let sourceLanguage: LanguageTag?
  /// The language of the targets, of the first `<file>` in 1.x.
  public private(set) var targetLanguage: LanguageTag?
  /// The segments, in file order.
  public private(set) var segments: [XLIFFSegment]
  /// Findings about the file.
  public private(set) var findings: [Finding]

  let tree: XMLTree
  private var changed: Set<Int> = []
  /// The notes of the units that got one.
  private var notes: [Int: Set<String>] = [:]
  /// The language of the targets that are put in, for what does not name it.
  private var addedLanguage: LanguageTag?

  /// Reads a file.
  ///
  /// - Throws: `FileError`: `xliff/root`, `xliff/version`, `xliff/invalid`, the `xml/` codes,
  ///   the codes of reading.
  public init(_ source: ByteSource) throws {
    tree = try XMLTree(source) { try DecodedFile($0, encoding: $1).text }
    let root = tree.nodes[0]
    guard root.localName == "xliff" else {
      throw FileError(
        code: "xliff/root", message: "the document is <\(root.name)>, not <xliff>",
        location: root.location)
    }
    findings = tree.findings
    version = root.attribute("version") ?? Self.unwrittenVersion(root)
    if version.hasPrefix("1."), root.namespace?.contains(":xliff:document:2.") == true {
      throw FileError(
        code: "xliff/version",
        message:
          "version '\(version)' does not go with the namespace of XLIFF 2; write 2.0, 2.1 or 2.2",
        location: root.location)
    }
    if version.hasPrefix("1.") {
      let reader = XLIFF1Reader(tree)
      (segments, sourceLanguage, targetLanguage) = reader.read()
      findings += reader.findings
    } else if ["2.0", "2.1", "2.2"].contains(version) {
      if let fault = XLIFF2Validator(tree).firstFault() { throw fault }
      sourceLanguage = root.attribute("srcLang").flatMap { LanguageNames.meant(inFile: $0) }
      targetLanguage = root.attribute("trgLang").flatMap { LanguageNames.meant(inFile: $0) }
      segments = XLIFF2Reader(tree).read()
    } else {
      throw FileError(
        code: "xliff/version",
        message:
          "version '\(version)' is not one of XLIFF 1.0 to 1.2 and 2.0 to 2.2; convert the file",
        location: root.location)
    }
  }

  /// The version of a document that does not say it: 1.2, unless its namespace is of another.
  private static func unwrittenVersion(_ root: XMLTree.Node) -> String {
    root.namespace.map { $0.contains(":xliff:document:1.") } ?? true ? "1.2" : ""
  }

  /// Changes the target of a segment and, if one is given, its state.
  ///
  /// - Precondition: there is a segment of that index.
  public mutating func setTarget(
    _ target: InlineContent, state: XLIFFSegment.State? = nil, of index: Int
  ) {
    precondition(segments.indices.contains(index), "there is such a segment")
    guard segments[index].target != target || state != nil && segments[index].state != state else {
      return
    }
    segments[index].target = InlineContent(target.nodes.map(XMLText.allowed))
    if segments[index].target != target {
      findings.append(
        Finding(
          rule: "xliff/character", severity: .warning,
          message: "the target has characters that XML does not allow; they are replaced by U+FFFD",
          location: segments[index].location))
    }
    if let state { segments[index].state = state }
    segments[index].proposal = nil
    segments[index].isChanged = true
    changed.insert(index)
  }

  /// Puts a translation from a memory in as the target of a segment, in the way of XLIFF.
  ///
  /// An exact one becomes `translated`, any other stays `initial` (2.x) or `needs-review-translation` (1.x);
  /// `subState` or `state-qualifier` says which, and a match (2.x, the module) or `alt-trans` (1.x) beside it holds
  /// source, target, percent and origin in the memory. Codes of a source of 2.x that may not be deleted, and for
  /// which the translation has no place, come after it.
  ///
  /// - Precondition: there is a segment of that index.
  public mutating func propose(_ proposal: TargetProposal, for index: Int) {
    let target =
      version.hasPrefix("2.")
      ? proposal.target.completed(for: segments[index].source) : proposal.target
    setTarget(target, state: proposal.isExact ? .translated : .initial, of: index)
    segments[index].proposal = proposal
    segments[index].isChanged = true
    changed.insert(index)
  }

  /// Adds a note to the unit of a segment, unless the unit has it already; `segments` has it at this segment.
  ///
  /// - Precondition: there is a segment of that index.
  /// - Complexity: O(1) amortised, in the number of notes and of segments of the unit.
  public mutating func addNote(_ text: String, to index: Int) {
    precondition(segments.indices.contains(index), "there is such a segment")
    let text = XMLText.allowed(text)
    // All segments of a unit begin with its notes.
    let unit = segments[index].unitNode
    guard notes[unit, default: Set(segments[index].notes)].insert(text).inserted else { return }
    segments[index].notes.append(text)
    segments[index].addedNotes.append(text)
    changed.insert(index)
  }

  /// Names the language of the targets that are put in, where the file does not.
  ///
  /// Only the document (2.x), or the `<file>` (1.x), that gets a target names it, so a file without a new target
  /// stays as it is.
  public mutating func setTargetLanguage(_ language: LanguageTag) {
    targetLanguage = targetLanguage ?? language
    addedLanguage = language
  }

  /// The elements that are to name the language of the targets: they have new targets, and no language.
  private func unnamed(_ segments: [XLIFFSegment]) -> [Int] {
    let is2 = version.hasPrefix("2.")
    let name = is2 ? "trgLang" : "target-language"
    var found: Set<Int> = []
    for index in changed where segments[index].isChanged && segments[index].target != nil {
      var node = is2 ? 0 : segments[index].node
      while tree.nodes[node].localName != "file", let parent = tree.nodes[node].parent {
        node = parent
      }
      if tree.nodes[node].attribute(name) == nil { found.insert(node) }
    }
    return found.sorted()
  }

  /// The file with the changes made; without any, the bytes as they were.
  public func bytes() -> [UInt8] {
    var edits = TextEdits()
    let segments = version.hasPrefix("2.") ? settled(changed) : segments
    if let addedLanguage {
      let name = version.hasPrefix("2.") ? "trgLang" : "target-language"
      for node in unnamed(segments) {
        edits.replace(
          at: tree.attributeEnd(of: node), attribute: name, addedLanguage.description)
      }
    }
    let editor = XLIFFEditor(
      tree: tree, segments: segments, changed: changed, target: targetLanguage ?? addedLanguage)
    for index in editor.changed { editor.edit(index, &edits) }
    editor.addBesides(&edits)
    return tree.bytes(with: edits)
  }
}

extension TextEdits {
  /// Adds an attribute.
  mutating func replace(at offset: Int, attribute: String, _ value: String) {
    var bytes: [UInt8] = []
    _ = XMLText.append(attribute: attribute, value, to: &bytes)
    replace(offset..<offset, with: String(decoding: bytes, as: UTF8.self))
  }
}
