import Files
import Interchange
import TextModel

/// What is wrong with the files of a memory, as `tm verify` gives it.
public struct MemoryVerification: Hashable, Sendable {
  /// Files looked at.
  public var files = 0
  /// Units that are whole.
  public var units = 0
  /// Damage and doubled ids, by file and place.
  public var findings: [Finding] = []

  /// Reads every file of the memory through; one that is damaged keeps none of the others from it.
  public init(_ workspace: Workspace) {
    for path in workspace.memoryFiles {
      files += 1
      do {
        findings += try verify(workspace.root + "/" + path, as: path)
      } catch let error as FileError {
        findings.append(
          Finding(
            rule: error.code, severity: .error, message: error.message,
            location: error.location.map {
              SourceLocation(file: path, line: $0.line, column: $0.column)
            }
              ?? SourceLocation(file: path, line: 1, column: 1)))
      } catch {
        findings.append(
          Finding(
            rule: "document/unreadable", severity: .error, message: String(describing: error),
            location: SourceLocation(file: path, line: 1, column: 1)))
      }
    }
  }

  private mutating func verify(_ file: String, as path: String) throws -> [Finding] {
    var found: [Finding] = []
    var places: [UnitID: Int] = [:]
    let summary = try TMXReader(path: file).read { unit, place in
      units += 1
      if let first = places.updateValue(place.line, forKey: unit.id) {
        found.append(
          Finding(
            rule: "tm/duplicate-id", severity: .warning,
            message:
              "the unit '\(unit.id)' stands on line \(first) already; give this one another id",
            location: SourceLocation(file: path, line: place.line, column: place.column)))
      }
    }
    let damage = summary.findings.map { finding in
      var finding = finding
      finding.location.file = path
      return finding
    }
    return (damage + found).sorted { $0.location < $1.location }
  }
}
