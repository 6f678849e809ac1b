// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// The results of reading a TMX file besides its units.
public struct TMXSummary: Sendable {
  /// The header; an empty one when the file has none.
  public var header: TMXHeader
  /// Findings, in file order; no more than `TMXReader.findingLimit`.
  public var findings: [Finding]
  /// Findings past the limit, which are counted only.
  public var droppedFindings: Int
  /// Units passed on.
  public var unitCount: Int
  /// Damaged units, which were not passed on; each has an error among the findings.
  public var skippedCount: Int
  /// Comments and processing instructions after the last unit.
  public var closingComments: [MarkupRemark]
}

/// Reads TMX 1.1 to 1.4b as a stream of translation units.
///
/// The file is read in windows of fixed size, so memory does not grow with it. A unit that cannot be
/// used (a variant without language or segment, no variant at all) is skipped with a finding at its
/// place; a file that is not TMX, is cut off or ill-formed throws, and the units passed on before
/// should then be discarded.
///
/// A unit without `tuid` gets an id made from its languages and texts, `x` and 16 hexadecimal digits:
/// the same in every file and on every run, and shared by units with the same texts.
///
/// ```swift
/// let summary = try TMXReader(path: "tm/sco.tmx").read { unit, location in
///   print(location, unit.variants.map(\.text))
/// }
/// print(summary.skippedCount, summary.findings.count)
/// ```
public struct TMXReader: Sendable {
  private let source: ByteSource

  /// The most findings that are kept.
  public static let findingLimit = 1000

  /// Reads a file; `-` is standard input.
  public init(path: String) { source = ByteSource(path: path) }

  /// Reads bytes, under the name of the file they come from.
  public init(_ bytes: [UInt8], name: String) { source = ByteSource(bytes, name: name) }

  /// Reads from a source of bytes.
  public init(_ source: ByteSource) { self.source = source }

  /// Reads the whole file.
  ///
  /// - Parameters:
  ///   - header: called with the header before the first unit.
  ///   - unit: called with each unit, in file order, and the place of its `<tu>`.
  /// - Throws: `FileError`: `tmx/root`, `tmx/body`, the `xml/` codes, the codes of reading; what
  ///   the closures throw.
  /// - Complexity: O(*bytes*), in constant memory but for the largest unit.
  @discardableResult
  public func read(
    header: (TMXHeader) throws -> Void = { _ in },
    unit: (TranslationUnit, SourceLocation) throws -> Void
  ) throws -> TMXSummary {
    try withoutActuallyEscaping(header) { header in
      try withoutActuallyEscaping(unit) { unit in
        let handler = TMXHandler(TMXState(file: source.name, header: header, unit: unit))
        let stream = XMLStream(source)
        try stream.parse(handler)
        return handler.summary(with: stream.findings)
      }
    }
  }

  /// Reads the whole file, which is UTF-8, and passes the bytes of damaged units on too.
  ///
  /// - Parameter damaged: called with the bytes of each damaged unit, with those since the unit before it, which may
  ///   be comments; `header` and `unit` are as in `read(header:unit:)`.
  @discardableResult
  package func read(
    header: (TMXHeader) throws -> Void, unit: (TranslationUnit) throws -> Void,
    damaged: (Range<Int>) throws -> Void
  ) throws -> TMXSummary {
    try withoutActuallyEscaping(header) { header in
      try withoutActuallyEscaping(unit) { unit in
        try withoutActuallyEscaping(damaged) { damaged in
          var state = TMXState(file: source.name, header: header) { value, _ in try unit(value) }
          state.onDamaged = damaged
          let handler = TMXHandler(state)
          let stream = XMLStream(source)
          try stream.parse(handler)
          return handler.summary(with: stream.findings)
        }
      }
    }
  }

  /// Reads the whole file into memory.
  public func readAll() throws -> (units: [TranslationUnit], summary: TMXSummary) {
    var units: [TranslationUnit] = []
    let summary = try read { unit, _ in units.append(unit) }
    return (units, summary)
  }
}
