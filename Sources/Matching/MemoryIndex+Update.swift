import TextModel

extension MemoryIndex {
  /// Brings the index up to date with the files of the memory.
  ///
  /// Only files with a new fingerprint are read. They go into a new segment; segments that have
  /// become small beside it are merged with it, and one that is mostly dead is written anew, from the
  /// index itself. Another process that updates at the same time is waited for.
  ///
  /// - Parameter files: all files the memory now has; files the index knows and that are not among
  ///   them are taken out. Of files with the same path the last counts.
  /// - Returns: what has changed.
  /// - Throws: what a file's `load` throws, or `IndexError` when the directory cannot be written; the
  ///   index is then as it was.
  @discardableResult
  public func update(files: [MemoryFile]) throws -> MemoryUpdate {
    var wanted: [String: MemoryFile] = [:]
    for file in files { wanted[file.path] = file }
    if snapshot.disbelief == nil {
      let known = Self.fingerprints(snapshot.manifest)
      if known.count == wanted.count,
        wanted.allSatisfy({ known[$0.key] == $0.value.fingerprint })
      {
        return MemoryUpdate()
      }
    }
    try SystemFile.makeDirectory(directory)
    let lock = try DirectoryLock(directory + "/memory.lock")
    defer { withExtendedLifetime(lock) {} }
    let before = snapshot
    var current = try Self.load(directory)
    var update = MemoryUpdate()
    if let disbelief = before.disbelief ?? current.disbelief {
      // What a lookup has found damaged is not believed because its head is whole.
      update.rebuilt = disbelief
      current = Snapshot(manifest: IndexManifest(next: current.manifest.next))
    }
    let known = Self.fingerprints(current.manifest)
    update.removed = known.keys.filter { wanted[$0] == nil }.sorted()
    let changed = wanted.values.filter { known[$0.path] != $0.fingerprint }
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    for file in changed {
      if known[file.path] == nil {
        update.added.append(file.path)
      } else {
        update.changed.append(file.path)
      }
    }
    let gone = Set(update.removed).union(update.changed)
    var manifest = current.manifest
    for index in manifest.segments.indices {
      manifest.segments[index].files.removeAll { gone.contains($0.path) }
    }
    try rewrite(&manifest, current.segments, changed)
    try manifest.write(in: directory)
    snapshot = try Self.load(directory)
    removeLeftovers(manifest)
    return update
  }

  private static func fingerprints(_ manifest: IndexManifest) -> [String: String] {
    var known: [String: String] = [:]
    for segment in manifest.segments {
      for file in segment.files { known[file.path] = file.fingerprint }
    }
    return known
  }

  /// Writes the new segment, with what is merged into it, and takes it into the manifest.
  private func rewrite(
    _ manifest: inout IndexManifest, _ segments: [MemorySegment], _ changed: [MemoryFile]
  ) throws {
    let name = "memory-\(manifest.next)"
    let path = directory + "/" + name
    // Files left by a builder that was stopped have the same name, and are written over.
    let writer = try SegmentWriter(path)
    var entry = IndexManifest.Segment(name: name, unitCount: 0, languages: [], files: [])
    let begin = { (path: String, fingerprint: String) in
      writer.beginFile(path)
      entry.files.append(
        IndexManifest.File(number: entry.files.count, path: path, fingerprint: fingerprint))
    }
    for file in changed {
      begin(file.path, file.fingerprint)
      try file.load { unit in
        try writer.append(unit, codes: unit.variants.map { $0.content?.codeCount ?? 0 })
      }
    }
    let merged = SegmentPolicy.merged(manifest.segments, segments, with: writer.count)
    for index in merged {
      let units = segments[index].units
      for file in manifest.segments[index].files {
        begin(file.path, file.fingerprint)
        for number in units.units(ofFile: file.number) {
          let (unit, codes) = units.unit(number)
          try writer.append(unit, codes: codes)
        }
      }
      if let damage = segments[index].damage {
        throw IndexError(.damaged, "\(damage): is damaged; delete the index")
      }
    }
    entry.unitCount = writer.count
    entry.languages = try writer.finish()
    manifest.segments = manifest.segments.indices.filter { !merged.contains($0) }
      .map { manifest.segments[$0] }
    if writer.count > 0 || !entry.files.isEmpty { manifest.segments.append(entry) }
    manifest.next += 1
  }

  /// Removes files that no manifest names any more; those who have them mapped keep them.
  private func removeLeftovers(_ manifest: IndexManifest) {
    let named = Set(manifest.segments.map(\.name))
    for file in SystemFile.names(in: directory) where file.hasPrefix("memory-") {
      let segment = file.prefix { $0 != "." }
      if !named.contains(String(segment)) { SystemFile.remove(directory + "/" + file) }
    }
  }
}

extension IndexManifest {
  /// An empty manifest that goes on counting.
  init(next: Int) { self.next = next }
}

/// Which segments are merged with a new one.
enum SegmentPolicy {
  /// A segment is merged when it is not `growth` times as large as what it would be merged with, so a
  /// memory of *n* units has O(log *n*) segments and a unit is written O(log *n*) times.
  static let growth = 4

  /// The places of the segments to merge, newest first, given the units that count in each.
  static func merged(
    _ entries: [IndexManifest.Segment], _ segments: [MemorySegment], with count: Int
  ) -> [Int] {
    var merged: [Int] = []
    var total = count
    for index in entries.indices.reversed() {
      let units = segments[index].units
      let live = entries[index].files.reduce(0) { $0 + units.units(ofFile: $1.number).count }
      if live < total * growth || live * 2 < units.count {
        merged.append(index)
        total += live
      }
    }
    return merged
  }
}
