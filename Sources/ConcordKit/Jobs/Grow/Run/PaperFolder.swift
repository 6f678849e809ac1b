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

  /// Reads the names in a folder and all below it; hidden files and other formats are passed over.
  ///
  /// - Parameter order: the languages in the order in which the files of a paper are read.
  /// - Throws: `JobError` for a folder that cannot be read.
  init(_ folder: String, order: [String]) throws(JobError) {
    var found: [String] = []
    var pending = [""]
    while let inner = pending.popLast() {
      let path = inner.isEmpty ? folder : folder + "/" + inner
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
        throw JobError(
          code: "grow/unreadable",
          message: "\(path): the folder cannot be read; check its permissions")
      }
      for name in names where !name.hasPrefix(".") && !name.hasSuffix("~") {
        let file = inner.isEmpty ? name : inner + "/" + name
        if Workspace.isFolder(folder + "/" + file) {
          pending.append(file)
        } else if Self.endings.contains((name as NSString).pathExtension.lowercased()) {
          found.append(file)
        }
      }
    }
    papers = PaperFileNames.papers(of: found, languages: order).map { names in
      let stem = PaperFileNames.name(of: names[0]).stem.replacing("/", with: "-")
      return PaperSource(
        files: names.map { folder + "/" + $0 }, id: PaperID(FileSlug(making: stem)))
    }
  }
}
