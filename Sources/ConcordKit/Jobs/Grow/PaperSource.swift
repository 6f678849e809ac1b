// SPDX-License-Identifier: Apache-2.0
import Papers
import Segmentation
import Storage
import TextModel

/// A paper that is to be grown: one input with all its languages, or an input for each.
public struct PaperSource: Hashable, Sendable, CustomStringConvertible {
  /// The inputs: one, or several that are translations of each other.
  public var inputs: [Input]
  /// The identifier of the paper, if the place it was found in gives one.
  public var id: PaperID?

  /// A paper in some inputs.
  public init(_ inputs: [Input], id: PaperID? = nil) {
    self.inputs = inputs
    self.id = id
  }

  /// A paper in some files.
  public init(files: [String], id: PaperID? = nil) {
    self.init(files.map { .path($0) }, id: id)
  }

  /// Reads an argument of the command line: `paper.txt`, or `a.zh.txt:a.en.txt` with a colon between files.
  ///
  /// A text that is the name of a file is that file, even if it has colons.
  public init(argument: String) {
    let pieces = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let areFiles = pieces.allSatisfy { !$0.isEmpty }
    self.init(files: areFiles && !Workspace.exists(argument) ? pieces : [argument])
  }

  /// The names of the inputs, as the command line takes them.
  public var description: String { inputs.map(\.name).joined(separator: ":") }

  /// The identifier of the paper when none is given.
  public func defaultID(languages: [LanguageTag]) -> PaperID {
    PaperID(fileName: inputs.first?.name ?? "", languages: Set(languages.map(\.language)))
  }

  /// Names the paper in the ledger: absolute paths, or the names of inputs in memory.
  var ledgerName: String {
    inputs.map { input in
      if case .path(let path) = input {
        (try? Workspace.absolute(path)) ?? path
      } else {
        input.name
      }
    }.joined(separator: ":")
  }

  /// The versions of the inputs: a stamp of each file, a hash of each input in memory.
  var versions: String {
    inputs.map { input in
      switch input {
      case .path(let path): FileStamp(of: path).description
      case .text(let text, _): "text \(ContentHash(text.utf8).value)"
      case .bytes(let bytes, _): "bytes \(ContentHash(bytes).value)"
      }
    }.joined(separator: ", ")
  }

  /// The parts read from a paper.
  struct Reading: Sendable {
    /// The parts of all inputs.
    var parts: [DocumentPart] = []
    /// The words that were badly read.
    var doubtful = DoubtfulWords()
    /// The words that were joined at a line end and may be compounds.
    var joins: [JoinedWord] { parts.flatMap(\.doubtfulJoins) }
    /// Notices about parts that were not read as they are in the files, one sentence each.
    var warnings: [String] = []
    /// Notices that may explain why a language is missing.
    var hints: [String] = []
    /// The texts of the bodies that are in `parts`.
    private var bodies: Set<String> = []

    /// The fewest characters of a body that cannot be in two files by accident.
    private static let leastBody = 40

    /// Adds the parts of an input, without bodies that another input has as well.
    mutating func add(_ parts: [DocumentPart]) {
      let isLong = { (part: DocumentPart) in
        part.kind == .body && part.text.unicodeScalars.count >= Self.leastBody
      }
      self.parts += parts.filter { !isLong($0) || !bodies.contains($0.text) }
      bodies.formUnion(parts.filter(isLong).map(\.text))
    }
  }

  /// Reads all inputs.
  ///
  /// - Throws: for an input that cannot be read, or whose letters are not the ones that were written.
  func read(_ options: CleaningOptions, ocr: OCROptions) throws -> Reading {
    let reader = PaperReader(options: options)
    var reading = Reading()
    for input in inputs {
      let source = try SourceDocument(
        input, ocr: ocr, refusing: SourceDocument.pairs.union([.table, .workbook]))
      let parts = try source.parts(reader)
      reading.add(parts)
      reading.doubtful.add(source.document)
      reading.warnings += inputs.count == 1 ? source.document.warnings : source.notices
      if let frame = source.furnitureNotice {
        reading.warnings.append(inputs.count == 1 ? frame : "\(source.path): \(frame)")
      }
      if let concealed = source.concealedNotice {
        reading.hints.append(concealed)
        reading.warnings.append(inputs.count == 1 ? concealed : "\(source.path): \(concealed)")
      }
      if let guesses = Self.notice(ofGuesses: parts.flatMap(\.guessedWords)) {
        reading.warnings.append(inputs.count == 1 ? guesses : "\(source.path): \(guesses)")
      }
    }
    return reading
  }

  /// The most guessed words that a notice names.
  private static let mostNamed = 8

  /// A notice of the words that were joined at a line end without evidence; `nil` for none.
  private static func notice(ofGuesses words: [String]) -> String? {
    var seen: Set<String> = []
    let words = words.filter { seen.insert($0).inserted }
    guard !words.isEmpty else { return nil }
    let named = words.prefix(mostNamed).joined(separator: ", ")
    let rest = words.count > mostNamed ? " and \(words.count - mostNamed) more" : ""
    return "guessed that a hyphen at a line end is not part of the word: \(named)\(rest)"
  }
}

extension Workspace {
  /// The papers that arguments of the command line mean: files, translations as `a.txt:b.txt`, and folders
  /// of papers.
  ///
  /// Files whose names differ in a language only are one paper, as in a folder: `a.zh.txt a.en.pdf`, which a
  /// shell makes of `a.*`.
  ///
  /// - Throws: `JobError`: `grow/unreadable` for a folder that cannot be read, `grow/empty` for one without
  ///   papers.
  public func papers(at arguments: [String]) throws(JobError) -> [PaperSource] {
    var papers: [PaperSource] = []
    let order = Self.readingOrder(configuration)
    let files = arguments.filter { !Self.isFolder($0) && Self.exists($0) }
    let translations = PaperFileNames.papers(of: files, languages: order).filter { $0.count > 1 }
    let firsts = Dictionary(
      translations.flatMap { files in files.map { ($0, files) } }, uniquingKeysWith: { a, _ in a })
    var taken: Set<[String]> = []
    for argument in arguments {
      if let files = firsts[argument] {
        if taken.insert(files).inserted { papers.append(PaperSource(files: files)) }
        continue
      }
      guard Self.isFolder(argument) else {
        papers.append(PaperSource(argument: argument))
        continue
      }
      let path = argument.hasSuffix("/") ? String(argument.dropLast()) : argument
      let inside = try PaperFolder(path, order: order)
      for omission in inside.omissions { notices.add(omission) }
      let found = inside.papers
      guard !found.isEmpty else {
        throw JobError(
          code: "grow/empty",
          message: "\(argument): there is no paper here (txt, md, html, tex, docx, pdf, JATS)")
      }
      papers += found
    }
    return papers
  }

  /// The primary subtags of languages in the order in which the files of a paper are read: those of the
  /// workspace, then the others.
  private static func readingOrder(_ configuration: WorkspaceConfiguration) -> [String] {
    let own = [configuration.sourceLanguage.language, configuration.targetLanguage.language]
    return own + ["zh", "en", "ru"].filter { !own.contains($0) }
  }
}
