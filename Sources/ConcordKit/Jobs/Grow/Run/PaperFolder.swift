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

  /// The names of files of these endings do not tell whether they hold papers; their content does.
  private static let unsureEndings: Set<String> = ["xml"]

  /// The most files that are named among those that are left out; the others are counted.
  private static let namedOmissions = 3

  /// Descriptions of the files that are left out, one line each.
  let omissions: [String]

  /// Reads the names in a folder and all below it; hidden files are passed over, and other formats are named in
  /// `omissions`.
  ///
  /// - Parameter order: the languages in the order in which the files of a paper are read.
  /// - Throws: `JobError` for a folder that cannot be read; one inside it is left out.
  init(_ folder: String, order: [String]) throws(JobError) {
    let walk = FolderWalk(folder) { name in
      let ending = (name as NSString).pathExtension.lowercased()
      return !name.hasSuffix("~")
        && (Self.endings.contains(ending) || Self.unsureEndings.contains(ending))
    }
    if walk.omissions.contains(where: { $0.path.isEmpty }) {
      throw JobError(
        code: "grow/unreadable",
        message: "\(folder): the folder cannot be read; check its permissions")
    }
    let isPaper = { (path: String) in
      !Self.unsureEndings.contains((path as NSString).pathExtension.lowercased())
        || Self.format(of: folder + "/" + path) == .jats
    }
    let found = walk.files.filter(isPaper)
    let kept = Set(found)
    let others =
      walk.files.filter { !kept.contains($0) } + walk.others.filter { !$0.hasSuffix("~") }
    omissions =
      walk.omissions.map { "\(folder)/\($0.path): \($0.reason)" }
      + Self.notice(of: others.sorted { ExactText($0) < ExactText($1) }, in: folder)
    papers = PaperFileNames.papers(of: found, languages: order).map { names in
      let stem = PaperFileNames.name(of: names[0]).stem.replacing("/", with: "-")
      return PaperSource(
        files: names.map { folder + "/" + $0 }, id: PaperID(FileSlug(making: stem)))
    }
  }

  /// The line about files that are not papers: the first of them with what they are, and how many there are.
  private static func notice(of files: [String], in folder: String) -> [String] {
    guard !files.isEmpty else { return [] }
    let named = files.prefix(namedOmissions).map { "\($0) (\(reason(for: folder + "/" + $0)))" }
    let rest = files.count - named.count
    let list = named.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    return [
      "\(folder): \(counted(files.count, "file")) \(files.count == 1 ? "is not a paper and is" : "are not papers and are")"
        + " left out: \(list)"
    ]
  }

  private static func reason(for file: String) -> String {
    guard let format = format(of: file) else { return "cannot be read" }
    switch format {
    case .xml: return "XML of another kind than JATS"
    case .text:
      let ending = (file as NSString).pathExtension
      return ending.isEmpty
        ? "no ending, such as .txt" : "the ending .\(ending) is not that of a paper"
    default: return format.advice.map { "\(format.title); \($0)" } ?? format.title
    }
  }

  /// The format of a file by its first bytes and its name; `nil` if it cannot be read.
  private static func format(of file: String) -> FileFormat? {
    let source = ByteSource(path: file)
    do {
      // The entries of an archive, which decide its format, are at its end.
      return try source.formatOfHead()
        ?? FileFormat(source.readAll(limit: archiveLimit), name: file)
    } catch { return nil }
  }

  /// The largest archive that is read only to name its format: 64 MiB.
  private static let archiveLimit = 64 << 20
}
