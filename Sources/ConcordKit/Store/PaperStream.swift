// SPDX-License-Identifier: Apache-2.0
import Interchange
import TextModel

/// A paper that is being written, one unit after another.
public final class PaperStream {
  /// The header, which is written with the first unit.
  public var header = TMXHeader()
  /// Comments and processing instructions after the last unit.
  public var closingComments: [MarkupRemark] = []
  private var writer: TMXWriter?
  private let sink: (UnsafeBufferPointer<UInt8>) throws -> Void

  /// A paper without units so far.
  init(_ sink: @escaping (UnsafeBufferPointer<UInt8>) throws -> Void) { self.sink = sink }

  /// Writes the next unit.
  ///
  /// - Throws: `FileError` with `file/unwritable`.
  public func append(_ unit: TranslationUnit) throws {
    begin()
    try writer?.append(unit)
  }

  /// Ends the paper.
  ///
  /// - Returns: the parts of the units that a memory cannot represent.
  func finish() throws -> [Finding] {
    begin()
    writer?.closingComments = closingComments
    try writer?.finish().withUnsafeBufferPointer { try sink($0) }
    return writer?.findings ?? []
  }

  private func begin() {
    if writer == nil { writer = TMXWriter(header: header, to: sink) }
  }
}

/// The result of writing a paper.
public struct PaperRewrite: Hashable, Sendable {
  /// The change of the paper.
  public var change: PaperChange
  /// The parts of the units that the memory cannot represent.
  public var findings: [Finding]
}
