/// A derived file of byte sections, mapped: what other targets keep in `.concord/` under the header and
/// the checksums that the index of a memory has (docs/index-format.md).
///
/// A block is checked when it is first read, so opening a large file costs what is read of it.
package final class SectionFile: Sendable {
  private let file: MappedFile
  private let sections: [Range<Int>]

  /// Opens a file, and believes it only if it was written for `key`.
  package init(_ path: String, key: UInt64) throws(IndexError) {
    var (file, catalog) = try IndexFile.open(path, .sections)
    guard UInt64(UInt(bitPattern: catalog.number())) == key else {
      throw IndexError(.foreign, "\(path): was made of other files")
    }
    let count = catalog.number()
    var sections: [Range<Int>] = []
    while sections.count < count, !catalog.isDamaged {
      let start = catalog.number()
      let length = catalog.number()
      guard start >= 0, length >= 0, length <= file.count, start <= file.count - length else {
        throw IndexError(.damaged, "\(path): its catalog is damaged")
      }
      sections.append(start..<start + length)
    }
    guard !catalog.isDamaged else {
      throw IndexError(.damaged, "\(path): its catalog is damaged")
    }
    self.file = file
    self.sections = sections
  }

  /// How many sections there are.
  package var count: Int { sections.count }

  /// Whether a read has met bytes that are not what was written.
  package var isDamaged: Bool { file.isDamaged }

  /// The bytes of a section; empty when it is not there or damaged.
  ///
  /// They live as long as the file.
  package func bytes(_ section: Int) -> UnsafeRawBufferPointer {
    bytes(section, 0..<(sections.indices.contains(section) ? sections[section].count : 0))
  }

  /// Bytes of a section, by their place in it; empty when they are not there or damaged.
  package func bytes(_ section: Int, _ range: Range<Int>) -> UnsafeRawBufferPointer {
    guard sections.indices.contains(section), range.lowerBound >= 0,
      range.upperBound <= sections[section].count
    else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    return file.bytes(sections[section].lowerBound + range.lowerBound, range.count)
  }

  /// Writes sections beside the file and puts them there in one step; each begins at a multiple of
  /// eight bytes.
  package static func write(_ sections: [[UInt8]], key: UInt64, to path: String) throws(IndexError)
  {
    let beside = path + SystemFile.temporarySuffix
    let writer = try IndexFileWriter(beside, .sections)
    var catalog = ByteWriter()
    catalog.write(Int(bitPattern: UInt(key)))
    catalog.write(sections.count)
    for section in sections {
      catalog.write(writer.section(section))
      catalog.write(section.count)
    }
    try writer.finish(catalog)
    try SystemFile.move(beside, to: path)
  }
}
