// SPDX-License-Identifier: Apache-2.0
import Interchange
import TextModel

/// How a file becomes a paper of the memory.
public struct MemoryImportOptions: Hashable, Sendable {
  /// The identifier of the paper; left out, one is made of the file name.
  public var id: PaperID?
  /// The language of the sources, for a file that does not say it.
  public var from: LanguageTag?
  /// The language of the targets, for a file that does not say it.
  public var to: LanguageTag?
  /// Whether an imported paper of the same identifier that has other sentences is replaced.
  public var replaces: Bool
  /// The encoding of a table; left out, what its languages suggest.
  public var encoding: String?

  /// Everything that is left out is found out, and no other paper is replaced.
  public init(
    id: PaperID? = nil, from: LanguageTag? = nil, to: LanguageTag? = nil, replaces: Bool = false,
    encoding: String? = nil
  ) {
    self.encoding = encoding
    self.id = id
    self.from = from
    self.to = to
    self.replaces = replaces
  }
}

/// The result of an import.
public struct MemoryImport: Hashable, Sendable, Codable {
  /// The paper that was written, by its name in the memory: `tm/office-2019.tmx`.
  public var file: String
  /// Units that were imported.
  public var units: Int
  /// Units that could not be used.
  public var skipped: Int
  /// The same segments with their places and reasons; not part of the JSON.
  public var skips = SkippedSegments()
  /// Whether the memory had the same paper already.
  public var unchanged: Bool
  /// Findings about the file besides `skips`; not part of the JSON.
  public var findings: [Finding] = []

  private enum CodingKeys: String, CodingKey {
    case file, units, skipped, unchanged
  }
}

extension Workspace {
  /// Imports a file into the memory as one paper.
  ///
  /// The file is TMX, XLIFF or PO, whose translated segments are taken, or a table with a heading of language
  /// tags. The content decides the format, then the name. If the memory has the paper already, as an import of
  /// the same file before its last change, what reviewers have decided about its units stays while their
  /// sentences stay.
  ///
  /// ```swift
  /// let done = try workspace.importMemory(.path("office.tmx"))
  /// print(done.file, done.units)
  /// ```
  ///
  /// - Throws: `JobError`: `tm/format` and `tm/nothing` for a file without translations; `bilingual/languages` if it
  ///   has no text in a language of the options; `tm/taken` if the identifier is that of a paper that was grown, or of
  ///   one with other sentences that is not to be replaced; and the codes of the readers. Then nothing is written.
  public func importMemory(_ input: Input, options: MemoryImportOptions = MemoryImportOptions())
    throws(JobError) -> MemoryImport
  {
    try JobError.border {
      let id = options.id ?? PaperID(fileName: input.name)
      try requireInner([input])
      let file = try ImportedFile(input, id: id, options: options, in: self)
      let store = memoryStore
      return try store.changing {
        let paper = store.paper(id)
        // A file that cannot be imported at all is reported before what it would replace.
        let earlier = Result { try EarlierImport(paper, in: store) }
        let matching = EarlierImport.Matching(try? earlier.get())
        var summary = PairedSummary()
        var count = 0
        var languages = FoundLanguages()
        let written = try store.rewrite(paper) { stream in
          stream.header = TMXHeader(toolVersion: ConcordVersion.current)
          summary = try file.readUnits(
            header: { stream.header = $0 },
            unit: { unit in
              count += 1
              languages.add(unit.variants.lazy.map(\.language))
              try stream.append(matching.updated(unit))
            })
          stream.closingComments = summary.closingComments
          guard count > 0 else {
            throw JobError(
              code: "tm/nothing",
              message: "\(input.name): the file has no unit with two languages"
                + Self.advice(on: file.languages))
          }
          try LanguageResolver.refuse(
            [options.from, options.to], besides: languages.tags, path: input.name)
          try check(
            earlier.get(), against: matching, paper: paper, input: input, options: options)
        }
        return MemoryImport(
          file: paper.name, units: count, skipped: summary.skipped, skips: summary.skips,
          unchanged: written.change == .unchanged,
          findings: summary.findings.filter { !summary.skips.isReason($0) }
            + matching.losses(in: paper.name) + written.findings)
      }
    }
  }

  /// The languages in which a file without units was read, and a way to read it in others; empty for one language.
  private static func advice(on languages: [LanguageTag]) -> String {
    guard languages.count > 1 else { return "" }
    let tags = languages.map(\.description).joined(separator: " and ")
    return "; its texts are taken for \(tags); if they are in other languages, name those in the"
      + " heading, or with --from and --to"
  }

  /// Makes sure that a paper may be replaced.
  private func check(
    _ earlier: EarlierImport, against matching: EarlierImport.Matching, paper: StoredPaper,
    input: Input, options: MemoryImportOptions
  ) throws(JobError) {
    if earlier.isGrown {
      throw JobError(
        code: "tm/taken",
        message:
          "\(paper.name) holds a paper that was grown; give the import another name with --id"
      )
    }
    if !options.replaces, !matching.isNewerVersion {
      throw JobError(
        code: "tm/taken",
        message:
          "\(paper.name) holds other sentences than \(input.name); give the import another"
          + " name with --id, or replace it with --replace")
    }
  }
}
