import Foundation
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
    "txt", "text", "md", "markdown", "html", "htm", "xhtml", "docx", "pdf",
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
    papers = Self.papers(of: found, order: order).map { names in
      let stem = Self.name(of: names[0]).stem.replacing("/", with: "-")
      return PaperSource(
        files: names.map { folder + "/" + $0 }, id: PaperID(FileSlug(making: stem)))
    }
  }

  /// Groups names that differ in a language only.
  static func papers(of files: [String], order: [String]) -> [[String]] {
    var groups: [String: [(language: String, file: String)]] = [:]
    for file in files {
      let (stem, language) = name(of: file)
      groups[stem, default: []].append((language ?? "", file))
    }
    func rank(_ member: (language: String, file: String)) -> (Int, String) {
      (order.firstIndex(of: member.language) ?? order.count, member.file)
    }
    var papers: [[String]] = []
    for group in groups.values {
      let languages = Set(group.map(\.language))
      // Two files of one language cannot be told apart: each is by itself.
      if group.count > 1, languages.count == group.count, !languages.contains("") {
        papers.append(group.sorted { rank($0) < rank($1) }.map(\.file))
      } else {
        papers += group.map { [$0.file] }
      }
    }
    return papers.sorted { $0[0].utf8.lexicographicallyPrecedes($1[0].utf8) }
  }

  /// A name without its ending and its language, and the language.
  private static func name(of file: String) -> (stem: String, language: String?) {
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

/// What people write in names of files and folders for a language.
private enum LanguageMarkers {
  private static let table: [String: [String]] = [
    "zh": [
      "zh", "cn", "chn", "chi", "chs", "cht", "zho", "zh-cn", "zh-hans", "zh-hant", "chinese",
      "中", "中文", "汉语", "中文版",
    ],
    "en": ["en", "eng", "en-us", "en-gb", "english", "英", "英文", "英语", "英文版"],
    "ru": ["ru", "rus", "ru-ru", "russian", "русский", "рус", "俄", "俄文", "俄语", "俄文版"],
  ]

  private static let languages: [String: String] = Dictionary(
    table.flatMap { language, names in names.map { ($0, language) } },
    uniquingKeysWith: { first, _ in first })

  static func language(of name: some StringProtocol) -> String? { languages[name.lowercased()] }
}
