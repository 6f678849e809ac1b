// SPDX-License-Identifier: Apache-2.0
import ICUText
import Storage

extension Workspace {
  /// The key of a file that a maker derives from the workspace.
  ///
  /// It covers the format number of the maker, the versions of Concord and of ICU, and the versions
  /// of the input. So nothing is read from `.concord/` that this version of the program would not
  /// write.
  ///
  /// - Parameters:
  ///   - format: the kind and the format number of the maker.
  ///   - parts: everything else that the content depends on, in a fixed order.
  ///   - papers: the papers of the memory that the content depends on.
  ///   - glossaries: the glossaries that the content depends on.
  ///   - files: paths of other files, from the root.
  func key(
    of format: DerivedFormat, parts: [String] = [], papers: [StoredPaper] = [],
    glossaries: [StoredGlossary] = [], files: [String] = []
  ) -> DerivedKey {
    DerivedKey(
      format: format, parts: [ConcordVersion.current, ICUVersion.library] + parts,
      files: papers.map { ($0.name, FileStamp($0.version)) }
        + glossaries.map { ($0.name, FileStamp($0.version)) }
        + files.map { ($0, FileStamp(of: file($0))) })
  }
}
