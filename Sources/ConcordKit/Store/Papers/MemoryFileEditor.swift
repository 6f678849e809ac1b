import Files
import Foundation
import Interchange
import TextModel

/// A memory file that is read whole, changed in places, and written back.
///
/// Everything the file says besides stays as it is; a file with damage is refused, as writing it would
/// lose what could not be read.
struct MemoryFileEdit {
  /// The file, as a path from the workspace.
  let path: String
  /// The units, in file order.
  var units: [TranslationUnit] = []
  /// The bytes the file had when it was read.
  let original: [UInt8]
  private var header = TMXHeader()
  private let file: String

  /// Reads a file.
  ///
  /// - Throws: `FileError` when it cannot be read or has damage.
  init(_ workspace: Workspace, _ path: String) throws {
    self.path = path
    file = workspace.root + "/" + path
    original = try ByteSource(path: file).readAll()
    var (units, header) = ([TranslationUnit](), TMXHeader())
    let summary = try TMXReader(ByteSource(original, name: path)).read(header: { header = $0 }) {
      unit, _ in units.append(unit)
    }
    if summary.skippedCount > 0, let first = summary.findings.first {
      throw FileError(
        code: first.rule, message: "\(first.message); mend it before a review",
        location: first.location)
    }
    (self.units, self.header) = (units, header)
  }

  /// The units that wait for a reviewer.
  var waiting: [ReviewItem] {
    let paper = header.properties.first { $0.type == PaperMemory.paperProperty }?.value
    return units.filter { $0.status == .needsReview }.map {
      ReviewItem($0, file: path, paper: paper)
    }
  }

  /// Where a unit stands.
  func index(of id: UnitID) -> Int? { units.firstIndex { $0.id == id } }

  /// The bytes of the file as it is now.
  var bytes: [UInt8] { TMXWriter.bytes(of: units, header: header).bytes }

  /// Writes the file.
  ///
  /// - Throws: `FileError` with `file/unwritable`; the old file is then as it was.
  func write() throws { try AtomicFile.write(bytes, to: file) }
}

extension TranslationUnit {
  /// Sets the first property of a type, or adds it behind the others.
  mutating func setProperty(_ type: String, _ value: String) {
    if let index = properties.firstIndex(where: { $0.type == type }) {
      properties[index].value = value
    } else {
      properties.append(Property(type, value))
    }
  }

  /// Sets an attribute, or adds it behind the others.
  mutating func setAttribute(_ name: String, _ value: String) {
    if let index = attributes.firstIndex(where: { $0.name == name }) {
      attributes[index].value = value
    } else {
      attributes.append(Attribute(name, value))
    }
  }
}
