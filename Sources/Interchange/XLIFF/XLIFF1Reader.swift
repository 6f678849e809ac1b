// SPDX-License-Identifier: Apache-2.0
import Files
import Languages
import TextModel

/// Reads the segments of an XLIFF 1.0, 1.1 or 1.2 document, without validation.
final class XLIFF1Reader {
  private let tree: XMLTree
  private let authors: XLIFFAuthors
  private(set) var findings: [Finding] = []
  private var segments: [XLIFFSegment] = []
  private var languages: [(from: LanguageTag?, to: LanguageTag?)] = []

  init(_ tree: XMLTree) {
    self.tree = tree
    authors = XLIFFAuthors(tree)
  }

  func read() -> ([XLIFFSegment], LanguageTag?, LanguageTag?) {
    if tree.nodes[0].namespace == nil {
      findings.append(
        Finding(
          rule: "xliff/namespace", severity: .warning,
          message: "the document has no namespace; read as XLIFF 1.2",
          location: tree.nodes[0].location))
    }
    if tree.nodes[0].attribute("version") == nil {
      findings.append(
        Finding(
          rule: "xliff/no-version", severity: .warning,
          message: "<xliff> has no version; read as XLIFF 1.2", location: tree.nodes[0].location))
    }
    for node in tree.elements(of: 0) where tree.nodes[node].localName == "file" { file(node) }
    return (segments, languages.first?.from, languages.first?.to)
  }

  /// Reads a `<file>`; one inside the body of another, as some tools join files, has its own name and languages.
  private func file(_ node: Int) {
    let element = tree.nodes[node]
    let from = element.attribute("source-language").flatMap { LanguageNames.meant(inFile: $0) }
    let to = element.attribute("target-language").flatMap { LanguageNames.meant(inFile: $0) }
    languages.append((from, to))
    let start = segments.count
    walk(node, file: element.attribute("original") ?? "", translate: true)
    for index in start..<segments.count {
      segments[index].sourceLanguage = segments[index].sourceLanguage ?? from
      segments[index].targetLanguage = segments[index].targetLanguage ?? to
    }
  }

  private func walk(_ node: Int, file: String, translate: Bool) {
    for child in tree.elements(of: node) {
      let translate = tree.nodes[child].attribute("translate").map { $0 == "yes" } ?? translate
      switch tree.nodes[child].localName {
      case "body", "group", "bin-unit": walk(child, file: file, translate: translate)
      case "trans-unit": unit(child, file: file, translate: translate)
      case "file": self.file(child)
      default: break
      }
    }
  }

  private func unit(_ node: Int, file: String, translate: Bool) {
    guard let source = tree.first("source", in: node) else {
      findings.append(
        Finding(
          rule: "xliff/no-source", severity: .error,
          message: "<trans-unit> has no <source>; add one or remove it",
          location: tree.nodes[node].location))
      return
    }
    let target = tree.first("target", in: node)
    var segment = XLIFFSegment(
      file: file, unit: tree.nodes[node].attribute("id") ?? "", id: "",
      source: tree.content(of: source), location: tree.nodes[source].location)
    segment.unitNode = node
    segment.node = node
    segment.sourceNode = source
    segment.targetNode = target
    segment.isTranslatable = translate
    segment.writtenState = target.flatMap { tree.nodes[$0].attribute("state") }
    segment.sourceLanguage = language(source)
    segment.targetLanguage = target.flatMap(language)
    segment.context = UnitContext.name(
      resource: tree.nodes[node].attribute("resname"), id: segment.unit)
    let hasText = target.map { !tree.content(of: $0).isBlank } ?? false
    XLIFFTrust(tree).read(&segment, hasText: hasText)
    for child in tree.elements(of: node) {
      switch tree.nodes[child].localName {
      case "note": segment.notes.append(tree.text(of: child))
      case "comments":
        // Remarks of memoQ; those that were taken back stay in the file.
        segment.notes += tree.elements(of: child).filter {
          tree.nodes[$0].localName == "comment" && tree.nodes[$0].attribute("deleted") != "true"
        }.map(tree.text).filter { !$0.isEmpty }
      case "alt-trans":
        guard let proposal = tree.first("target", in: child) else { break }
        let quality = tree.nodes[child].attribute("match-quality")
        segment.matches.append(
          XLIFFSegment.Match(
            source: tree.first("source", in: child).map { tree.content(of: $0) },
            target: tree.content(of: proposal),
            quality: quality.flatMap { Double($0.filter { $0.isNumber || $0 == "." }) },
            origin: tree.nodes[child].attribute("origin")))
      default: break
      }
    }
    let trust = XLIFFTrust(tree)
    let definitions = trust.definitions(in: node)
    let marks = tree.first("seg-source", in: node).map { self.marks(in: $0) } ?? []
    guard !marks.isEmpty else {
      segment.target = target.map { tree.content(of: $0) }
      trust.readTool(&segment, definitions)
      authors.read(&segment)
      segments.append(segment)
      return
    }
    var translated: [String: Int] = [:]
    for mark in target.map({ self.marks(in: $0) }) ?? [] {
      guard let id = tree.nodes[mark].attribute("mid"), translated[id] == nil else { continue }
      translated[id] = mark
    }
    for mark in marks {
      var part = segment
      part.id = tree.nodes[mark].attribute("mid") ?? ""
      part.source = tree.content(of: mark)
      part.location = tree.nodes[mark].location
      part.sourceMarkNode = mark
      part.markNode = translated[part.id]
      part.target = part.markNode.map { tree.content(of: $0) }
      trust.readTool(&part, definitions)
      authors.read(&part)
      segments.append(part)
    }
  }

  private func language(_ node: Int) -> LanguageTag? {
    tree.nodes[node].attribute("xml:lang").flatMap { LanguageNames.meant(inFile: $0) }
  }

  /// The segments marked in a `seg-source` or `target`, inside codes too.
  private func marks(in node: Int) -> [Int] {
    tree.elements(of: node).filter { !tree.isDeleted($0) }.flatMap { child in
      tree.nodes[child].localName == "mrk" && tree.nodes[child].attribute("mtype") == "seg"
        ? [child] : marks(in: child)
    }
  }
}
