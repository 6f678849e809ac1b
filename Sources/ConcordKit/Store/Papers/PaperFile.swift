import Foundation
import Interchange
import Storage
import TextModel

/// The memory file of a paper: `tm/<id>.tmx`.
struct PaperMemory {
  /// The property of the file that names its paper.
  static let paperProperty = "x-paper"
  /// The property that marks a unit a person has decided about, and says how.
  static let reviewedProperty = "x-reviewed"

  /// The identifier of the paper.
  let id: PaperID
  /// The path from the workspace.
  var path: String { "tm/\(id).tmx" }

  private let root: String
  /// The absolute path.
  var file: String { root + "/" + path }

  init(id: PaperID, root: String) {
    self.id = id
    self.root = root
  }

  /// What the file holds now.
  struct Contents {
    /// What it says of the paper.
    var properties: [Property] = []
    /// The units by part, in file order.
    var units: [PartKind: [TranslationUnit]] = [:]
    /// Which version of the file this is; empty where there is none.
    var stamp = FileStamp.missing

    /// The first property of a type.
    func property(_ type: String) -> String? { properties.first { $0.type == type }?.value }
  }

  /// Reads the file, if it is there.
  ///
  /// - Throws: `FileError` when it is damaged; then nothing may be written over it.
  func contents() throws -> Contents {
    var contents = Contents()
    guard Workspace.exists(file) else { return contents }
    contents.stamp = FileStamp(of: file)
    try TMXReader(path: file).read(header: { contents.properties = $0.properties }) { unit, _ in
      guard let part = unit.property("x-part").flatMap(PartKind.init(rawValue:)) else { return }
      contents.units[part, default: []].append(unit)
    }
    return contents
  }

  /// What happens to the file when these bytes are written.
  func change(to bytes: [UInt8]) -> GrowResult.Change {
    guard let old = FileManager.default.contents(atPath: file) else { return .added }
    return old.elementsEqual(bytes) ? .unchanged : .updated
  }

  /// Makes the folder of the memory, if it is not there.
  ///
  /// - Throws: `WorkspaceError` when it cannot be made.
  static func makeFolder(in root: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: root + "/tm", withIntermediateDirectories: true)
    } catch {
      throw WorkspaceError(
        code: "workspace/unwritable",
        message: "\(root)/tm: the folder cannot be made; check its permissions")
    }
  }
}
