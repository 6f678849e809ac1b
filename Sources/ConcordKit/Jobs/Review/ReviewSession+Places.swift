import TextModel

extension ReviewDesk.Place {
  /// Finds the units that ids name: `sco-2024.abstract.3`, or `office:17` where papers share ids.
  ///
  /// - Throws: `WorkspaceError` for an id that no unit has, or that units of several files have.
  /// - Complexity: O(*bytes*) of the memory, unless every id begins with the name of its file.
  public static func find(_ ids: [String], in workspace: Workspace) throws -> [Self] {
    let files = workspace.memoryFiles
    var all: [String: [Self]]?
    func everywhere(_ id: String) throws -> [Self] {
      if all == nil {
        var found: [String: [Self]] = [:]
        for file in files {
          for unit in try MemoryFileEdit(workspace, file).units {
            found[unit.id.description, default: []].append(Self(file: file, id: unit.id))
          }
        }
        all = found
      }
      return all?[id] ?? []
    }
    return try ids.map { id in
      if let near = try nearby(id, files, workspace) { return near }
      let found = try everywhere(id)
      guard let place = found.first else {
        throw WorkspaceError(
          code: "review/missing",
          message: "no unit has the id \(id); 'concord review --list' lists what waits")
      }
      guard found.count == 1 else {
        throw WorkspaceError(
          code: "review/ambiguous",
          message: "\(id) stands in \(found.map(\.file).joined(separator: ", ")); write PAPER:\(id)"
        )
      }
      return place
    }
  }

  /// The unit in the file that its id names.
  private static func nearby(_ id: String, _ files: [String], _ workspace: Workspace) throws
    -> Self?
  {
    var candidates: [(file: String, id: String)] = []
    if let colon = id.firstIndex(of: ":") {
      candidates.append(("tm/\(id[..<colon]).tmx", String(id[id.index(after: colon)...])))
    }
    for dot in id.indices.reversed() where id[dot] == "." {
      candidates.append(("tm/\(id[..<dot]).tmx", id))
    }
    for (file, id) in candidates where files.contains(file) {
      let edit = try MemoryFileEdit(workspace, file)
      if edit.index(of: UnitID(id)) != nil { return Self(file: file, id: UnitID(id)) }
    }
    return nil
  }
}
