// SPDX-License-Identifier: Apache-2.0
import Files

/// The dictionaries that packages have put on this machine: dictd's (FreeDict) and StarDict's.
public enum MachineDictionaries {
  /// The folders where Debian's packages put them.
  public static let folders = ["/usr/share/dictd", "/usr/share/stardict/dic"]

  /// The file of a dictionary in one of some folders, the first that has it; `nil` if none has.
  static func path(of name: String, in folders: [String]) -> String? {
    guard !name.isEmpty, !name.contains("/"), name != ".", name != ".." else { return nil }
    for folder in folders {
      for ending in endings {
        let path = "\(folder)/\(name).\(ending)"
        if FileKind(at: path) == .file { return path }
      }
    }
    return nil
  }

  /// The endings of the files that begin a dictionary.
  static let endings = ["index", "ifo"]
}

extension UserDictionaries {
  /// Adds a dictionary that a package has put on this machine.
  ///
  /// - Parameters:
  ///   - name: the name without an ending, such as `freedict-eng-rus`.
  ///   - folders: where to look, in order.
  /// - Returns: the dictionary and its number of entries.
  /// - Throws: `JobError` with `dictionary/not-installed` if no folder has it; and what `add` throws.
  public func install(_ name: String, from folders: [String] = MachineDictionaries.folders)
    throws(JobError) -> (Listing, entries: Int)
  {
    guard let path = MachineDictionaries.path(of: name, in: folders) else {
      throw JobError(
        code: "dictionary/not-installed",
        message: "there is no dictionary '\(name)' in \(folders.joined(separator: " or ")); "
          + "install its package, or give its file to 'concord dictionary add'")
    }
    return try add(path, name: name, from: nil, to: nil)
  }
}
