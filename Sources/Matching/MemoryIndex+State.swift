// SPDX-License-Identifier: Apache-2.0
import Storage
import TextModel

extension MemoryIndex {
  /// The relation of an index on disk to the files of its memory.
  package enum State: Hashable, Sendable {
    /// The index was made from exactly these files.
    case current
    /// The memory has no index yet.
    case missing
    /// Some files were added, changed or removed since the index was made.
    case outdated(files: Int)
    /// The index cannot be used, for example because it is damaged or of another version.
    case rejected(reason: String)
  }

  /// Compares the index with the files of the memory; neither is changed.
  ///
  /// - Complexity: O(*files*); the texts are not read.
  package func state(for files: [IndexedFile]) -> State {
    let snapshot = snapshot
    if let reason = snapshot.rejection { return .rejected(reason: reason) }
    let known = Self.stamps(snapshot.manifest)
    let wanted = Dictionary(
      files.map { (ExactText($0.path), $0.stamp) }, uniquingKeysWith: { $1 })
    guard !snapshot.manifest.shards.isEmpty || wanted.isEmpty else { return .missing }
    let changed = wanted.filter { known[$0.key] != $0.value }.count
    let removed = known.keys.filter { wanted[$0] == nil }.count
    return changed + removed == 0 ? .current : .outdated(files: changed + removed)
  }
}
