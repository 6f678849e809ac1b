// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import Papers
import TextModel

/// The papers in a folder, each with the files that are translations of each other.
///
/// Files belong together whose names differ in a language only: `a.zh.txt` and `a.en.docx`, `a_cn.pdf`
/// and `a_en.pdf`, `zh/a.txt` and `en/a.txt`. Every other file is a paper by itself.
struct PaperFolder {
  /// The papers, in order of their names.
  let papers: [PaperSource]

  /// Endings of files that hold papers.
  private static let endings: Set<String> = [
    "txt", "text", "md", "markdown", "html", "htm", "xhtml", "docx", "pdf", "tex", "jats", "nxml",
  ]

  /// Descriptions of the files that are left out, one line each.
  let omissions: [String]

  /// Reads the names in a folder and all below it; hidden files and other formats are passed over.
  ///
  /// - Parameter order: the languages in the order in which the files of a paper are read.
  /// - Throws: `JobError` for a folder that cannot be read; one inside it is left out.
  init(_ folder: String, order: [String]) throws(JobError) {
    let walk = FolderWalk(folder) { name in
      !name.hasSuffix("~") && Self.endings.contains((name as NSString).pathExtension.lowercased())
    }
    if walk.omissions.contains(where: { $0.path.isEmpty }) {
      throw JobError(
        code: "grow/unreadable",
        message: "\(folder): the folder cannot be read; check its permissions")
    }
    omissions = walk.omissions.map { "\(folder)/\($0.path): \($0.reason)" }
    let found = walk.files
    papers = PaperFileNames.papers(of: found, languages: order).map { names in
      let stem = PaperFileNames.name(of: names[0]).stem.replacing("/", with: "-")
      return PaperSource(
        files: names.map { folder + "/" + $0 }, id: PaperID(FileSlug(making: stem)))
    }
  }
}
