import Files
import Foundation
import Interchange
import Storage
import TextModel

/// A paper that has been read, aligned and judged, and waits to be written.
struct GrownPaper {
  /// What became of it; `change` says what writing it will do.
  var result: GrowResult
  /// The file as it should be.
  var bytes: [UInt8]
  /// The version of the file it was made from; another one there now means that it is out of date.
  var stamp: FileStamp
  /// Where the file belongs.
  var memory: PaperMemory
  /// Both texts side by side.
  var page: GrowPage

  /// Whether the file is still the one this was made from.
  var isUpToDate: Bool { FileStamp(of: memory.file) == stamp }

  /// Writes the file.
  ///
  /// - Throws: `FileError` with `file/unwritable`; the old file is then as it was.
  func write() throws { try AtomicFile.write(bytes, to: memory.file) }
}

/// The translation units of a paper as they are put together, part by part.
struct UnitList {
  private(set) var units: [TranslationUnit] = []
  private let id: PaperID
  private var highest: [PartKind: Int] = [:]

  /// - Parameter old: the units the memory has; their numbers are not given to others.
  init(id: PaperID, old: [PartKind: [TranslationUnit]]) {
    self.id = id
    for (part, units) in old {
      let prefix = "\(id).\(part.rawValue)."
      highest[part] = units.map(\.id.description).filter { $0.hasPrefix(prefix) }
        .compactMap { Int($0.dropFirst(prefix.count).prefix { $0.isNumber }) }.max()
    }
  }

  /// The next free id of a part.
  mutating func nextID(_ part: PartKind) -> UnitID {
    highest[part, default: 0] += 1
    return UnitID("\(id).\(part.rawValue).\(highest[part, default: 0])")
  }

  mutating func append(_ unit: TranslationUnit) { units.append(unit) }
}
