// SPDX-License-Identifier: Apache-2.0
import Files
import Storage

extension Workspace {
  /// The file with the page of a rule, for programs that open it; made in `.concord/rules` if it is not there.
  ///
  /// - Returns: an absolute path; `nil` for a rule without a page, and where the file cannot be made, as in a workspace
  ///   that may only be read.
  public func rulePage(of rule: String) -> String? {
    guard let text = RuleGuide.text(of: rule), let page = RuleGuide.page(of: rule) else {
      return nil
    }
    let folder = derivedFolder + "/rules"
    let file = folder + page[(page.lastIndex(of: "/") ?? page.startIndex)...]
    do {
      try Self.requireRealFolder(derivedFolder)
      try SystemFile.makeDirectory(derivedFolder)
      try Self.requireRealFolder(folder)
      try SystemFile.makeDirectory(folder)
      let bytes = Array(text.utf8)
      // A page of another version of the program is replaced.
      if (try? TextFile.bytes(of: file)) != bytes { try AtomicFile.write(bytes, to: file) }
      return file
    } catch {
      return nil
    }
  }
}
