// SPDX-License-Identifier: Apache-2.0
import Foundation

/// File names of papers whose translations are in files of their own.
///
/// Files belong together if their names differ only in a language: `a.zh.txt` and `a.en.docx`, `a_cn.pdf`
/// and `a_en.pdf`, `zh/a.txt` and `en/a.txt`. Any other file is a paper by itself.
package enum PaperFileNames {
  /// Groups the files of each paper.
  ///
  /// - Parameters:
  ///   - files: paths below one folder.
  ///   - languages: the order of the files within a paper, by primary language subtag, that of the
  ///     catalog if `nil`; other languages come last.
  /// - Returns: the papers in byte order of their first files.
  package static func papers(
    of files: [String], languages: [String]? = nil
  ) -> [[String]] {
    let languages = languages ?? LanguageMarkers.languages
    var groups: [String: [(language: String, file: String)]] = [:]
    for file in files {
      let (stem, language) = name(of: file)
      groups[stem, default: []].append((language ?? "", file))
    }
    func rank(_ language: String) -> Int { languages.firstIndex(of: language) ?? languages.count }
    var papers: [[String]] = []
    for group in groups.values {
      let found = Set(group.map(\.language))
      // Two files of one language cannot be told apart: each is a paper by itself.
      if group.count > 1, found.count == group.count, !found.contains("") {
        papers.append(
          group.sorted { (rank($0.language), $0.file) < (rank($1.language), $1.file) }.map(\.file))
      } else {
        papers += group.map { [$0.file] }
      }
    }
    return papers.sorted { $0[0].utf8.lexicographicallyPrecedes($1[0].utf8) }
  }

  /// The stem of a path without its ending and its language, and the language.
  package static func name(of file: String) -> (stem: String, language: String?) {
    var folders = file.split(separator: "/").map(String.init)
    var stem = ((folders.popLast() ?? "") as NSString).deletingPathExtension
    var language: String?
    if let cut = stem.lastIndex(where: { ".-_ ".contains($0) }),
      let found = LanguageMarkers.language(of: stem[stem.index(after: cut)...])
    {
      language = found
      stem = String(stem[..<cut])
    } else if let cut = stem.firstIndex(where: { ".-_ ".contains($0) }),
      let found = LanguageMarkers.language(of: stem[..<cut])
    {
      language = found
      stem = String(stem[stem.index(after: cut)...])
    } else if let index = folders.lastIndex(where: { LanguageMarkers.language(of: $0) != nil }) {
      language = LanguageMarkers.language(of: folders[index])
      folders.remove(at: index)
    }
    return ((folders + [stem]).joined(separator: "/"), language)
  }
}
