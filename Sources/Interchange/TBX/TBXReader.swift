// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// Reads TBX, version 2 (`martif`) and 3 (`tbx`, in both styles, DCA and DCT), and MultiTerm XML (`mtf`) as concept
/// entries.
///
/// Any dialect reads: Core, Min, Basic, Linguist. Categories that a concept entry does not have (part of speech,
/// context, dates) remain in the element that comes with each entry, and are counted in one finding per
/// category. An entry without a term is skipped with an error.
///
/// ```swift
/// let summary = try TBXReader(ByteSource(path: "terms.tbx")).read { entry, _, location in
///   print(location, entry.id)
/// }
/// print(summary.entryCount, summary.findings.count)
/// ```
public struct TBXReader: Sendable {
  /// The results of reading besides the entries.
  public struct Summary: Sendable {
    /// The version: 2 for `martif`, 3 for `tbx`.
    public var version: Int
    /// The dialect as the file names it: `TBX-Basic`.
    public var dialect: String
    /// The header as written.
    public var header: MarkupElement?
    /// Faults, and one finding for each category that a concept entry does not have.
    public var findings: [Finding]
    /// Entries passed on.
    public var entryCount: Int
    /// Damaged entries, which were not passed on.
    public var skippedCount: Int
  }

  private let source: ByteSource

  /// Reads from a file or bytes.
  public init(_ source: ByteSource) { self.source = source }

  /// Reads the whole file.
  ///
  /// - Parameter entry: called with each entry, its element as written, and its place.
  /// - Throws: `FileError`: `tbx/root`, the `xml/` codes, the codes of reading; what the closure
  ///   throws.
  @discardableResult
  public func read(
    entry: (ConceptEntry, MarkupElement, SourceLocation) throws -> Void
  ) throws -> Summary {
    try withoutActuallyEscaping(entry) { onEntry in
      var summary = Summary(
        version: 2, dialect: "", header: nil, findings: [], entryCount: 0, skippedCount: 0)
      var log = FindingLog(limit: 1000)
      var lost: [String: (count: Int, first: SourceLocation)] = [:]
      var ordinal = 0
      let handler = SubtreeHandler(
        ["martifHeader", "tbxHeader", "termEntry", "conceptEntry", "conceptGrp"],
        roots: ["martif", "tbx", "TBX", "mtf"],
        code: "tbx/root", kind: "TBX file"
      ) { element, location in
        if element.name.hasSuffix("Header") {
          summary.header = element
          return
        }
        ordinal += 1
        let element = element.name == "conceptGrp" ? MultiTerm.entry(element) : element
        var mapper = TBXMapper(location: location)
        guard let entry = mapper.entry(element, ordinal: ordinal) else {
          log.add(
            Finding(
              rule: "tbx/no-term", severity: .error,
              message: "the entry has no term in any language; add one or remove it",
              location: location))
          summary.skippedCount += 1
          return
        }
        for finding in mapper.findings { log.add(finding) }
        for category in mapper.lost { lost[category, default: (0, location)].count += 1 }
        summary.entryCount += 1
        try onEntry(entry, element, location)
      }
      let stream = XMLStream(source)
      try stream.parse(handler)
      summary.version = handler.root.localName == "martif" ? 2 : 3
      summary.dialect = handler.root.attribute("type") ?? ""
      let notHeld = lost.sorted { $0.key < $1.key }.map { category, found in
        Finding(
          rule: "tbx/category", severity: .info,
          message: "'\(category)' (\(found.count) times) is not kept in a glossary",
          location: found.first)
      }
      summary.findings = stream.findings + log.findings + notHeld
      return summary
    }
  }

  /// Reads the whole file into memory.
  public func readAll() throws -> (entries: [ConceptEntry], summary: Summary) {
    var entries: [ConceptEntry] = []
    let summary = try read { entry, _, _ in entries.append(entry) }
    return (entries, summary)
  }
}
