import ICUText
import Storage

extension Workspace {
  /// The key of what a maker derives from files of the workspace.
  ///
  /// It covers the format number of the maker, the versions of Concord and of ICU, and the stamps of the
  /// files, so that nothing is read from `.concord/` that the present program would not write.
  ///
  /// - Parameters:
  ///   - format: the kind and the format number of the maker.
  ///   - parts: everything else that the content depends on, in a fixed order.
  ///   - files: paths from the root, in a fixed order.
  func key(of format: DerivedFormat, parts: [String] = [], files: [String]) -> DerivedKey {
    DerivedKey(
      format: format, parts: [ConcordVersion.current, ICUVersion.library] + parts,
      files: files.map { ($0, FileStamp(of: root + "/" + $0)) })
  }
}
