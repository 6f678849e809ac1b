// SPDX-License-Identifier: Apache-2.0
import Storage
import TextModel

extension MemoryIndex {
  /// Brings the index up to date with the files of the memory.
  ///
  /// Only files with a new stamp are read. They go into a new shard. Shards that are small compared
  /// with it are merged into it. A shard with less than half of its units still in the memory is
  /// written again, from the index itself. If another process is updating the index, the call waits
  /// for it.
  ///
  /// - Parameter files: all current files of the memory; other files are removed from the index. Of
  ///   files with the same path the last one counts.
  /// - Returns: the changes.
  /// - Throws: the errors of a file's `load`, or `StorageError` if the directory cannot be written;
  ///   the index then does not change.
  @discardableResult
  public func update(files: [IndexedFile]) throws -> MemoryUpdate {
    var wanted: [ExactText: IndexedFile] = [:]
    for file in files { wanted[ExactText(file.path)] = file }
    if snapshot.rejection == nil {
      let known = Self.stamps(snapshot.manifest)
      if known.count == wanted.count,
        wanted.allSatisfy({ known[$0.key] == $0.value.stamp })
      {
        return MemoryUpdate()
      }
    }
    try SystemFile.makeDirectory(directory)
    return try FileLock.take(directory + "/memory.lock").whileHeld { try rebuild(wanted) }
  }

  /// Brings the index up to date; the caller holds the lock.
  private func rebuild(_ wanted: [ExactText: IndexedFile]) throws -> MemoryUpdate {
    let before = snapshot
    var current = Self.load(directory)
    var update = MemoryUpdate()
    if let rejection = before.rejection ?? current.rejection {
      // A lookup may have met damage that the header of a file does not show.
      update.rebuilt = rejection
      current = Snapshot(manifest: IndexManifest(next: current.manifest.next))
    }
    let known = Self.stamps(current.manifest)
    update.removed = known.keys.filter { wanted[$0] == nil }.sorted().map(\.string)
    let changed = wanted.filter { known[$0.key] != $0.value.stamp }
      .sorted { $0.key < $1.key }.map(\.value)
    for file in changed {
      if known[ExactText(file.path)] == nil {
        update.added.append(file.path)
      } else {
        update.changed.append(file.path)
      }
    }
    let gone = Set((update.removed + update.changed).map(ExactText.init))
    var manifest = current.manifest
    for index in manifest.shards.indices {
      manifest.shards[index].files.removeAll { gone.contains(ExactText($0.path)) }
    }
    try rewrite(&manifest, shards: current.shards, changed: changed)
    try manifest.write(in: directory)
    snapshot = Self.load(directory)
    removeLeftovers(manifest)
    return update
  }

  static func stamps(_ manifest: IndexManifest) -> [ExactText: FileStamp] {
    var known: [ExactText: FileStamp] = [:]
    for shard in manifest.shards {
      for file in shard.files { known[ExactText(file.path)] = file.stamp }
    }
    return known
  }

  /// Writes the new shard, including merged shards, and adds it to the manifest.
  private func rewrite(
    _ manifest: inout IndexManifest, shards: [IndexShard], changed: [IndexedFile]
  ) throws {
    let name = "\(IndexManifest.shardPrefix)\(manifest.next)"
    let path = directory + "/" + name
    // Files left by a builder that was stopped have the same names and are replaced.
    let writer = try ShardWriter(path)
    var entry = IndexManifest.Shard(name: name, unitCount: 0, languages: [], files: [])
    let begin = { (path: String, stamp: FileStamp) in
      writer.beginFile(path)
      entry.files.append(
        IndexManifest.File(number: entry.files.count, path: path, stamp: stamp))
    }
    for file in changed {
      begin(file.path, file.stamp)
      try file.load { unit in
        try writer.append(unit, codes: unit.variants.map { $0.content?.codeCount ?? 0 })
      }
    }
    let merged = MergePolicy.merged(
      manifest.shards.indices.map { index in
        let units = shards[index].units
        let alive = manifest.shards[index].files.reduce(0) {
          $0 + units.units(ofFile: $1.number).count
        }
        return (alive, units.count)
      }, with: writer.count)
    for index in merged {
      let units = shards[index].units
      for file in manifest.shards[index].files {
        begin(file.path, file.stamp)
        for number in units.units(ofFile: file.number) {
          let (unit, codes) = units.unit(number)
          try writer.append(unit, codes: codes)
        }
      }
      if let damage = shards[index].damage {
        throw StorageError(.damaged, "\(damage): is damaged; delete the index")
      }
    }
    entry.unitCount = writer.count
    entry.languages = try writer.finish()
    manifest.shards = manifest.shards.indices.filter { !merged.contains($0) }
      .map { manifest.shards[$0] }
    if writer.count > 0 || !entry.files.isEmpty { manifest.shards.append(entry) }
    manifest.next += 1
  }

  /// Removes files that no manifest names; processes that have them mapped keep them.
  private func removeLeftovers(_ manifest: IndexManifest) {
    let named = Set(manifest.shards.map(\.name))
    for file in SystemFile.names(in: directory) where file.hasPrefix(IndexManifest.shardPrefix) {
      let shard = file.prefix { $0 != "." }
      if !named.contains(String(shard)) { SystemFile.remove(directory + "/" + file) }
    }
  }
}
