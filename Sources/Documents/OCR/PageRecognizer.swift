import Dispatch
import Files
import Foundation

/// Reads pictures of pages with `tesseract`, a program that is found when it is needed.
struct PageRecognizer {
  /// The models that are used when none are asked for: those of Concord's own languages.
  static let defaultModels = [["chi_sim", "chi_tra"], ["eng"], ["rus"]]
  /// The longest a page may take, in seconds.
  private static let timeLimit = 180
  /// The most output of a page.
  private static let outputLimit = 16 << 20
  /// The mean confidence below which the other models of a language are tried.
  private static let poor = 0.8

  private let options: OCROptions
  private let path: String
  private let program: ChildProgram
  private let version: String
  /// For each language its models, all installed.
  private let models: [[String]]

  /// Finds the program and the models.
  ///
  /// - Throws: `FileError` with `ocr/tesseract` or `ocr/language` and the packages that are to be installed.
  init(_ options: OCROptions, path: String) throws(FileError) {
    self.options = options
    self.path = path
    let wanted = options.models.isEmpty ? Self.defaultModels : options.models
    guard let program = ChildProgram("tesseract") else {
      let packages = wanted.compactMap(\.first).map(Self.package).joined(separator: " ")
      throw FileError(
        code: "ocr/tesseract",
        message: "reading a picture needs the program tesseract; install tesseract-ocr \(packages)",
        file: path)
    }
    self.program = program
    let list = try? program.run(["--list-langs"], seconds: 20, bytes: 1 << 20)
    let installed = Set(
      String(decoding: list?.success ?? [], as: UTF8.self).split(whereSeparator: \.isNewline)
        .map { $0.trimmingCharacters(in: .whitespaces) })
    let known = wanted.map { $0.filter(installed.contains) }
    let missing = zip(wanted, known).filter { $1.isEmpty }.compactMap(\.0.first)
    // Only languages that somebody asked for have to be there.
    if !options.models.isEmpty && !missing.isEmpty || known.allSatisfy(\.isEmpty) {
      let packages = missing.map(Self.package).joined(separator: " ")
      throw FileError(
        code: "ocr/language",
        message: "tesseract cannot read this language yet; install \(packages)", file: path)
    }
    models = known.filter { !$0.isEmpty }
    let about = try? program.run(["--version"], seconds: 20, bytes: 1 << 20)
    version = String(decoding: about?.output.prefix { $0 != 0x0A } ?? [], as: UTF8.self)
  }

  /// The Debian package of a model: `tesseract-ocr-chi-sim`.
  private static func package(_ model: String) -> String {
    "tesseract-ocr-" + model.replacing("_", with: "-")
  }

  // MARK: Pages

  /// The pages of a PDF that have these numbers, from 0.
  ///
  /// - Throws: `FileError` for a page that cannot be drawn or read.
  func pages(of pictures: PDFPictures, numbers: [Int]) throws(FileError) -> [PrintedPage] {
    let key = numbers.map { "\($0)" }.joined(separator: ",") + " \(PDFPictures.resolution)"
    let results = try kept(key, of: pictures.bytes) { () throws(FileError) in
      try self.recognize(numbers.count) { number throws(FileError) in
        try pictures.picture(numbers[number])
      }
    }
    return results.map { RecognizedPage.pages(of: $0).first ?? Self.blank }
  }

  /// The pages of a picture in a file of its own: PNG, JPEG, TIFF.
  ///
  /// - Throws: `FileError` if it cannot be read.
  func pages(ofPicture bytes: [UInt8]) throws(FileError) -> [PrintedPage] {
    let results = try kept("picture", of: bytes) { () throws(FileError) in
      try self.recognize(1) { _ in bytes }
    }
    return results.flatMap { RecognizedPage.pages(of: $0) }
  }

  private static let blank = PrintedPage(width: 1, height: 1, lines: [], isRecognized: true)

  private func kept(
    _ key: String, of document: [UInt8], make: () throws(FileError) -> [[UInt8]]
  ) throws(FileError) -> [[UInt8]] {
    let key = "\(key) \(version) \(models.map { $0.joined(separator: "/") }.joined(separator: "+"))"
    if let results = options.cache?.read(key, of: document) { return results }
    let results = try make()
    options.cache?.write(results, key, of: document)
    return results
  }

  /// Recognizes pictures, as many at a time as there are cores.
  private func recognize(
    _ count: Int, picture: @Sendable (Int) throws(FileError) -> [UInt8]
  ) throws(FileError) -> [[UInt8]] {
    let results = ResultList(count)
    DispatchQueue.concurrentPerform(iterations: count) { number in
      guard !results.hasFailed else { return }
      do throws(FileError) {
        results.set(number, .success(try best(of: try picture(number), page: number)))
      } catch {
        results.set(number, .failure(error))
      }
    }
    return try results.values()
  }

  /// The result with the usual models; if it is poor, the best of those with other models.
  private func best(of picture: [UInt8], page: Int) throws(FileError) -> [UInt8] {
    var best = try recognize(picture, models.map { $0[0] }, page: page)
    var confidence = RecognizedPage.confidence(of: RecognizedPage.pages(of: best))
    guard confidence < Self.poor else { return best }
    for (place, language) in models.enumerated() {
      for model in language.dropFirst() {
        var set = models.map { $0[0] }
        set[place] = model
        let other = try recognize(picture, set, page: page)
        let value = RecognizedPage.confidence(of: RecognizedPage.pages(of: other))
        if value > confidence { (best, confidence) = (other, value) }
      }
    }
    return best
  }

  private func recognize(
    _ picture: [UInt8], _ models: [String], page: Int
  ) throws(FileError) -> [UInt8] {
    let result = try? program.run(
      ["-", "-", "-l", models.joined(separator: "+"), "--psm", "3", "tsv"], input: picture,
      environment: ["OMP_THREAD_LIMIT": "1"], seconds: Self.timeLimit, bytes: Self.outputLimit)
    guard let tsv = result?.success else {
      let what =
        switch result?.ending {
        case .timeout: "took more than \(Self.timeLimit) seconds"
        case .tooMuchOutput: "gave more text than is read"
        default: "failed"
        }
      throw FileError(
        code: "ocr/failed",
        message: "tesseract \(what) on page \(page + 1); give a clearer or smaller picture",
        file: path)
    }
    return tsv
  }
}

/// The results of pages that are made at the same time.
private final class ResultList: @unchecked Sendable {
  // All access is under the lock.
  private let lock = NSLock()
  private var results: [Result<[UInt8], FileError>?]
  private var failed = false

  init(_ count: Int) { results = Array(repeating: nil, count: count) }

  /// Whether a page has failed, so that the rest need not be done.
  var hasFailed: Bool { lock.withLock { failed } }

  func set(_ number: Int, _ result: Result<[UInt8], FileError>) {
    lock.withLock {
      results[number] = result
      if case .failure = result { failed = true }
    }
  }

  /// All results, or the error of the first page that has one.
  func values() throws(FileError) -> [[UInt8]] {
    let results = lock.withLock { self.results }
    var values: [[UInt8]] = []
    for result in results {
      guard let result else { continue }
      values.append(try result.get())
    }
    return values
  }
}
