// SPDX-License-Identifier: Apache-2.0

/// The order of the folders of one target: the code of a folder uses only types of its own folder and of
/// folders before it.
struct FolderOrder: Sendable {
  /// A use of a type that a later folder declares.
  struct Violation: Hashable, CustomStringConvertible {
    let file: String
    let type: String
    let folder: String
    let declaredIn: String

    var description: String { "\(file) uses \(type) of the later folder \(declaredIn)" }
  }

  /// The uses of types that later folders declare.
  private(set) var violations: [Violation] = []
  /// The folders that are not in the table.
  private(set) var unlisted: Set<String> = []
  /// The folders of the table that have no file.
  private(set) var missing: Set<String> = []
  /// The number of pairs of folders that use each other, directly or through others.
  private(set) var circles = 0

  /// Examines the files of a target.
  ///
  /// - Parameters:
  ///   - files: the files.
  ///   - order: the folders, lowest first; `.` is the root. A sub-folder that is not listed belongs to
  ///     the listed folder above it.
  init(_ files: [SwiftSource], order: [String]) {
    var homes: [String: (folder: String, path: String)] = [:]
    var declared: [String: Set<String>] = [:]
    var folders: [String: String] = [:]
    for file in files {
      guard let folder = Self.listed(file.folder, in: order) else {
        unlisted.insert(file.folder)
        continue
      }
      folders[file.path] = folder
      let types = file.declaredTypes
      declared[file.path] = types.all
      for type in types.shared { homes[type] = (folder, file.path) }
    }
    missing = Set(order).subtracting(folders.values)
    let ranks = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    var uses: [String: Set<String>] = [:]
    for file in files {
      guard let folder = folders[file.path] else { continue }
      for type in file.mentionedTypes.subtracting(declared[file.path] ?? []).sorted() {
        guard let home = homes[type], home.folder != folder else { continue }
        uses[folder, default: []].insert(home.folder)
        if let own = ranks[folder], let other = ranks[home.folder], other > own {
          violations.append(
            Violation(file: file.path, type: type, folder: folder, declaredIn: home.folder))
        }
      }
    }
    circles = Self.circles(uses, order)
  }

  /// The entry of the table that a folder belongs to: itself, or the nearest listed folder above it.
  private static func listed(_ folder: String, in order: [String]) -> String? {
    var folder = folder
    while !order.contains(folder) {
      guard let slash = folder.lastIndex(of: "/") else { return nil }
      folder = String(folder[..<slash])
    }
    return folder
  }

  /// The number of pairs of folders that can be reached from each other.
  private static func circles(_ uses: [String: Set<String>], _ folders: [String]) -> Int {
    func reached(from start: String) -> Set<String> {
      var reached: Set<String> = []
      var pending = [start]
      while let folder = pending.popLast() {
        for next in uses[folder] ?? [] where reached.insert(next).inserted { pending.append(next) }
      }
      return reached
    }
    let reach = Dictionary(uniqueKeysWithValues: folders.map { ($0, reached(from: $0)) })
    var count = 0
    for (place, first) in folders.enumerated() {
      for second in folders[(place + 1)...]
      where reach[first]?.contains(second) == true && reach[second]?.contains(first) == true {
        count += 1
      }
    }
    return count
  }
}
