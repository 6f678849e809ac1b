// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import JSONRPC

/// Puts another term in the place of one, in all drafts of the workspace.
///
/// Drafts are the open documents and the files of the workspace that are text, Markdown, HTML or LaTeX in UTF-8. The
/// memory and the glossaries are left as they are, and so is a workspace within the workspace. Only places that have
/// the term itself are changed, in any case, with or without the mark of a possessive, not its other forms. As in
/// fixes of a check, code, addresses, comments, quotations and titles stay.
struct TermRename {
  let context: FeatureContext

  private static let endings: Set<String> = [
    "md", "markdown", "txt", "html", "htm", "xhtml", "tex",
  ]
  /// The folders of a workspace that hold no drafts.
  private static let others: Set<String> = ["tm", "glossaries", "dictionaries"]
  private static let mostFiles = 2000
  private static let largestFile = 4 << 20

  /// The words at a place that a rename would change.
  func subject(at position: TextPosition) async throws -> (range: TextSpanRange, words: String)? {
    let buffer = context.document.buffer
    let offset = buffer.offset(of: position, context.encoding)
    guard let term = try await context.term(at: offset, try context.report()) else { return nil }
    return (buffer.range(term.bytes, context.encoding), buffer.text(in: term.bytes))
  }

  /// The edits of all drafts.
  ///
  /// - Throws: `RPCError` where there is no term, and where the workspace has too many drafts.
  func edit(at position: TextPosition, to name: String) async throws -> WorkspaceEdit {
    let buffer = context.document.buffer
    let report = try context.report()
    let offset = buffer.offset(of: position, context.encoding)
    guard let opened = report.opened, let term = try await context.term(at: offset, report) else {
      throw RPCError(-32803, message: "there is no term of the glossaries here")
    }
    try Self.check(name, in: term.language)
    let session = try opened.check()
    var changes: [WorkspaceEdit.Changes] = []
    var left: [String] = []
    func add(_ file: String, uri: String, version: Int?, buffer: EditedText) throws {
      try Task.checkCancellation()
      let input = Input.text(buffer.text, name: file)
      let found = try session.replaceableTerms(in: input, language: term.language)
      let places = Self.places(of: term.place, among: found)
      left += places.filter { !$0.isPlain }.map {
        "\(file):\(buffer.lineNumber(of: $0.bytes.lowerBound) + 1)"
      }
      let ranges = places.filter(\.isPlain).map(\.bytes)
      if ranges.isEmpty { return }
      guard CheckSession.isRead(name, at: ranges, of: buffer.text, name: file) else {
        throw RPCError(
          -32803,
          message: "the new term has signs that are markup in \(file); nothing is renamed")
      }
      var buffer = buffer
      let edits = ranges.map {
        TextEdit(range: buffer.nextRange($0, context.encoding), newText: name)
      }
      changes.append(.init(uri: uri, version: version, edits: edits))
    }
    let root = opened.workspace.root
    let open = context.documents.all.filter { document in
      document.uri == context.document.uri && !isData(document.path ?? "", of: root)
        || isDraft(document.path ?? "", of: root)
          && context.roots.root(of: document) == root
    }
    for document in open {
      try add(
        document.name, uri: document.uri, version: document.version, buffer: document.buffer)
    }
    let known = Set(open.compactMap(\.path))
    for path in try drafts(below: root) where !known.contains(path) {
      guard
        let data = try FileHandle(forReadingAtPath: path)?.read(upToCount: Self.largestFile + 1),
        data.count <= Self.largestFile,
        let text = String(validating: data, as: UTF8.self)
      else { continue }
      // Editors leave a byte order mark out of the text, and count the first line without it.
      let shown =
        text.unicodeScalars.first == "\u{FEFF}"
        ? text.unicodeScalars.dropFirst() : text.unicodeScalars[...]
      try add(path, uri: FileURI.uri(of: path), version: nil, buffer: EditedText(String(shown)))
    }
    if !left.isEmpty {
      let shown = left.prefix(3).joined(separator: ", ") + (left.count > 3 ? ", …" : "")
      let text =
        "\(left.count == 1 ? "1 place is" : "\(left.count) places are") left as before, since the"
        + " term is written in another way there, such as with &nbsp;: \(shown)"
      context.connection.notify(
        "window/showMessage", ["type": 2, "message": .string(text)] as JSONValue)
    }
    return WorkspaceEdit(
      documents: changes, isVersioned: context.abilities.takesDocumentChanges)
  }

  /// Refuses a text that a glossary would not take as a term.
  private static func check(_ name: String, in language: LanguageTag) throws {
    guard name.contains(where: \.isLetter), !name.contains(where: \.isNewline) else {
      throw RPCError(-32803, message: "the new term needs at least one letter, and one line")
    }
    guard name.first?.isWhitespace == false, name.last?.isWhitespace == false else {
      throw RPCError(-32803, message: "the new term has spaces around it; write it without them")
    }
    do {
      try CheckSession.checkTerm(name, in: language)
    } catch {
      throw RPCError(-32803, message: error.message)
    }
  }

  /// The places of a term, and whether the file has the words as they are.
  private static func places(
    of place: TermsInText.Place, among places: [ReplaceableTerm]
  ) -> [(bytes: Range<Int>, isPlain: Bool)] {
    let wanted = place.term.lowercased()
    return places.compactMap { found in
      guard found.concept == place.concept, found.term == place.term else { return nil }
      let words = found.found.prefix(place.term.count)
      // What follows the term may be the mark of a possessive.
      let rest = found.found.dropFirst(words.count)
      let isTerm =
        words.replacing("\u{A0}", with: " ").lowercased() == wanted
        && rest.first.map({ "'’".contains($0) }) ?? true
      guard isTerm else { return nil }
      return (found.offset..<found.offset + words.utf8.count, found.isPlain)
    }
  }

  /// Whether a file is in a folder of the workspace that holds no drafts.
  private func isData(_ path: String, of root: String) -> Bool {
    InnerPath.of(path, in: root)?.split(separator: "/").first.map {
      Self.others.contains(String($0))
    } ?? false
  }

  private func isDraft(_ path: String, of root: String) -> Bool {
    guard let name = InnerPath.of(path, in: root) else { return false }
    let parts = name.split(separator: "/")
    return !parts.isEmpty && !isData(path, of: root)
      && !parts.contains { $0.hasPrefix(".") }
      && Self.endings.contains((path as NSString).pathExtension.lowercased())
  }

  /// The drafts in a workspace, in the order of their paths; links to folders are not followed, and other workspaces
  /// are left out.
  private func drafts(below root: String) throws -> [String] {
    var paths: [String] = []
    let keys: [URLResourceKey] = [.isRegularFileKey, .isDirectoryKey]
    let files = FileManager.default.enumerator(
      at: URL(fileURLWithPath: root), includingPropertiesForKeys: keys,
      options: [.skipsHiddenFiles])
    while let file = files?.nextObject() as? URL {
      try Task.checkCancellation()
      let kind = try? file.resourceValues(forKeys: Set(keys))
      if kind?.isDirectory == true, Workspace.isWorkspace(file.path) { files?.skipDescendants() }
      guard isDraft(file.path, of: root), kind?.isRegularFile == true
      else { continue }
      paths.append(file.path)
      guard paths.count <= Self.mostFiles else {
        throw RPCError(
          -32803, message: "the workspace has more than \(Self.mostFiles) drafts; none is changed")
      }
    }
    return paths.sorted()
  }
}
