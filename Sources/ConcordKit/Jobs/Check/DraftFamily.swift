// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import Papers
import TextModel

/// The files with the same text in different languages: `speech.zh.md` and `speech.en.md`, `zh/a.txt` and `en/a.txt`.
public struct DraftFamily: Hashable, Sendable {
  /// A file in one language.
  public struct Member: Hashable, Sendable {
    /// The path.
    public var path: String
    /// The language that its name says.
    public var language: LanguageTag
  }

  /// The language that the name of the file says; `nil` if it says none.
  public var language: LanguageTag?
  /// The other files, in the order of their paths.
  public var others: [Member]

  /// The family of a file, whose ending the others share.
  ///
  /// - Parameter path: an absolute path.
  /// - Complexity: O(*names*) of its folder, and of the folders beside it if their names are languages.
  public init(of path: String) {
    let parts = path.split(separator: "/").map(String.init)
    // The language is in the name of the file or of its folder.
    let base = "/" + parts.dropLast(2).joined(separator: "/")
    let name = parts.suffix(2).joined(separator: "/")
    let (stem, language) = PaperFileNames.name(of: name)
    self.language = language.flatMap { LanguageTag($0) }
    others = []
    guard language != nil else { return }
    let ending = (name as NSString).pathExtension.lowercased()
    let manager = FileManager.default
    let own = parts.dropLast().last ?? ""
    let folders =
      PaperFileNames.name(of: (name as NSString).lastPathComponent).language == nil
      ? (try? manager.contentsOfDirectory(atPath: base)) ?? [] : [own]
    for folder in folders.sorted() {
      let names = (try? manager.contentsOfDirectory(atPath: base + "/" + folder)) ?? []
      for other in names.sorted() where (other as NSString).pathExtension.lowercased() == ending {
        let candidate = folder + "/" + other
        let (otherStem, otherLanguage) = PaperFileNames.name(of: candidate)
        guard candidate != name, otherStem == stem, otherLanguage != language,
          let tag = otherLanguage.flatMap({ LanguageTag($0) })
        else { continue }
        let prefix = base == "/" ? "" : base
        others.append(Member(path: prefix + "/" + candidate, language: tag))
      }
    }
  }

  /// The file that this one is a translation of: the one in the source language of a workspace, if this one is in
  /// another language.
  ///
  /// A file that is a link out of the workspace is none of it.
  ///
  /// - Returns: `nil` if there is none, or more than one.
  public func original(in workspace: Workspace) -> Member? {
    let source = workspace.configuration.sourceLanguage
    guard let language, !language.matches(source) else { return nil }
    let found = others.filter {
      $0.language.matches(source)
        && (FileKind(at: $0.path, followsLinks: false) != .link || workspace.isInside($0.path))
    }
    return found.count == 1 ? found[0] : nil
  }
}
