// SPDX-License-Identifier: Apache-2.0

/// A derived file of byte sections, mapped (`BlockFile`).
///
/// A block is checked when it is first read, so opening a large file costs only the blocks that are
/// read.
package final class SectionFile: Sendable {
  private let file: MappedFile
  private let sections: [Range<Int>]

  /// Opens a file that was written under `key`.
  ///
  /// - Throws: `StorageError`, with `index/foreign` for another format or key.
  package init(_ path: String, key: DerivedKey) throws(StorageError) {
    var (file, catalog) = try BlockFile.open(path, key: key)
    let count = catalog.number()
    var sections: [Range<Int>] = []
    while sections.count < count, !catalog.isDamaged {
      let start = catalog.number()
      let length = catalog.number()
      guard start >= 0, length >= 0, length <= file.count, start <= file.count - length else {
        throw StorageError(.damaged, "\(path): its catalog is damaged")
      }
      sections.append(start..<start + length)
    }
    guard !catalog.isDamaged else {
      throw StorageError(.damaged, "\(path): its catalog is damaged")
    }
    self.file = file
    self.sections = sections
  }

  /// The number of sections.
  package var count: Int { sections.count }

  /// Whether a read has found damaged bytes.
  package var isDamaged: Bool { file.isDamaged }

  /// The bytes of a section; empty if it does not exist or is damaged.
  ///
  /// The bytes are valid as long as the file exists.
  package func bytes(_ section: Int) -> UnsafeRawBufferPointer {
    bytes(section, 0..<size(of: section))
  }

  /// The number of bytes of a section, 0 if it does not exist; the bytes are not read.
  package func size(of section: Int) -> Int {
    sections.indices.contains(section) ? sections[section].count : 0
  }

  /// Bytes of a section, by their offsets in it; empty if they do not exist or are damaged.
  package func bytes(_ section: Int, _ range: Range<Int>) -> UnsafeRawBufferPointer {
    guard sections.indices.contains(section), range.lowerBound >= 0,
      range.upperBound <= sections[section].count
    else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    return file.bytes(sections[section].lowerBound + range.lowerBound, range.count)
  }

  /// Writes sections to a temporary file and renames it in one step.
  ///
  /// Each section starts at a multiple of eight bytes.
  ///
  /// - Throws: `StorageError` with `index/inaccessible`.
  package static func write(
    _ sections: [[UInt8]], key: DerivedKey, to path: String
  ) throws(StorageError) {
    let beside = path + SystemFile.temporarySuffix
    let writer = try BlockFileWriter(beside, key: key)
    var catalog = ByteWriter()
    catalog.write(sections.count)
    for section in sections {
      catalog.write(writer.section(section))
      catalog.write(section.count)
    }
    try writer.finish(catalog)
    try SystemFile.move(beside, to: path)
  }
}
