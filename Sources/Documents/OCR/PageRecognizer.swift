// SPDX-License-Identifier: Apache-2.0
import Dispatch
import Files
import Foundation

/// Reads pictures of pages with `tesseract`, a program that is found when it is needed.
struct PageRecognizer {
  /// The longest a page may take, in seconds.
  private static let timeLimit = 180
  /// The most output of a page.
  private static let outputLimit = 16 << 20
  /// The mean confidence below which other models are tried.
  private static let poor = 0.8
  /// The resolutions, in dots per inch, at which doubtful lines are read again.
  ///
  /// The models are made for letters of one size, and what one resolution misreads another one often reads rightly.
  private static let resolutions = [PDFPictures.resolution, 250, 400]

  private let options: OCROptions
  private let path: String
  private let program: ChildProgram
  private let version: String
  private let models: RecognitionModels

  /// Finds the program and the models.
  ///
  /// - Throws: `FileError` with `ocr/tesseract` or `ocr/language` and the packages that are to be installed.
  init(_ options: OCROptions, path: String) throws(FileError) {
    self.options = options
    self.path = path
    let wanted = options.models.isEmpty ? RecognitionModels.all : options.models
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
    models = RecognitionModels(options.models, installed: installed)
    // Only languages that somebody asked for have to be there.
    if !options.models.isEmpty && !models.missing.isEmpty || models.wanted.isEmpty {
      let packages = models.missing.map(Self.package).joined(separator: " ")
      throw FileError(
        code: "ocr/language",
        message: "tesseract cannot read this language yet; install \(packages)", file: path)
    }
    let about = try? program.run(["--version"], seconds: 20, bytes: 1 << 20)
    version = String(decoding: about?.output.prefix { $0 != 0x0A } ?? [], as: UTF8.self)
  }

  /// The Debian package of a model: `tesseract-ocr-chi-sim`.
  private static func package(_ model: String) -> String {
    "tesseract-ocr-" + model.replacing("_", with: "-")
  }

  // MARK: Pages

  /// The result of reading some pages.
  struct Outcome {
    /// The pages; those that could not be read are blank.
    var pages: [PrintedPage]
    /// Why pages could not be read: the place in `pages`, and the error.
    var failures: [(index: Int, error: FileError)]
  }

  /// The pages of a PDF that have these numbers, from 0.
  ///
  /// - Throws: `FileError` if none of them can be drawn and read.
  func pages(of pictures: PDFPictures, numbers: [Int]) throws(FileError) -> Outcome {
    let key = numbers.map { "\($0)" }.joined(separator: ",") + " \(PDFPictures.resolution)"
    let results = kept(key, of: pictures.bytes) {
      self.results(numbers.count) { index throws(FileError) in
        try page(number: numbers[index]) { resolution throws(FileError) in
          try pictures.picture(numbers[index], resolution: resolution)
        }
      }
    }
    var outcome = Outcome(pages: [], failures: [])
    for (index, result) in results.enumerated() {
      switch result {
      case .success(let tsv):
        outcome.pages.append(RecognizedPage.pages(of: tsv).first ?? Self.blank)
      case .failure(let error):
        outcome.pages.append(Self.blank)
        outcome.failures.append((index, error))
      }
    }
    if let first = outcome.failures.first, outcome.failures.count == numbers.count {
      throw first.error
    }
    return outcome
  }

  /// The pages of a picture in a file of its own: PNG, JPEG, TIFF.
  ///
  /// - Throws: `FileError` if it cannot be read.
  func pages(ofPicture bytes: [UInt8]) throws(FileError) -> [PrintedPage] {
    let results = kept("picture", of: bytes) {
      self.results(1) { _ throws(FileError) in try best(of: bytes, page: 0).tsv }
    }
    var pages: [PrintedPage] = []
    for result in results { pages += RecognizedPage.pages(of: try result.get()) }
    return pages
  }

  private static let blank = PrintedPage(width: 1, height: 1, lines: [], isRecognized: true)

  /// The results that were stored, or those that are made now; they are stored if all of them are successes.
  private func kept(
    _ key: String, of document: [UInt8], make: () -> [Result<[UInt8], FileError>]
  ) -> [Result<[UInt8], FileError>] {
    let key = "\(key) \(version) \(models.key)"
    if let results = options.cache?.read(key, of: document) { return results.map { .success($0) } }
    let results = make()
    let pages = results.compactMap { try? $0.get() }
    if pages.count == results.count { options.cache?.write(pages, key, of: document) }
    return results
  }

  /// Makes results, as many at a time as there are cores.
  private func results(
    _ count: Int, make: @Sendable (Int) throws(FileError) -> [UInt8]
  ) -> [Result<[UInt8], FileError>] {
    let results = ResultList(count)
    DispatchQueue.concurrentPerform(iterations: count) { number in
      do throws(FileError) {
        results.set(number, .success(try make(number)))
      } catch {
        results.set(number, .failure(error))
      }
    }
    return results.values
  }

  // MARK: One page

  /// The best result for a page that can be drawn.
  private func page(
    number: Int, draw: @Sendable (Int) throws(FileError) -> [UInt8]
  ) throws(FileError) -> [UInt8] {
    let picture = try draw(PDFPictures.resolution)
    let first = try best(of: picture, page: number)
    guard let page = RecognizedPage.pages(of: first.tsv).first,
      let drawn = GrayPicture(pgm: picture)
    else { return first.tsv }
    let second = SecondReading(page, picture: drawn)
    guard !second.lines.isEmpty else { return first.tsv }
    var pictures = [drawn]
    for resolution in Self.resolutions.dropFirst() {
      if let other = GrayPicture(pgm: try draw(resolution)) { pictures.append(other) }
    }
    let readings = self.readings(of: second, pictures: pictures, models: first.models, page: number)
    return RecognizedPage.tsv(of: second.page(with: readings))
  }

  /// The readings of each model for the doubtful lines of a page; empty where a model fails.
  private func readings(
    of second: SecondReading, pictures: [GrayPicture], models: [String], page: Int
  ) -> [[SecondReading.Readings]] {
    // For each model the lines that it may be able to read.
    let jobs = models.map { model in
      let script = RecognitionModels.script(of: model)
      let own = second.lines.indices.filter { second.lines[$0].scripts.contains(script) }
      return (model: model, lines: own, boxes: own.flatMap { second.lines[$0].pieces })
    }
    let results = self.results(jobs.count * pictures.count) { place throws(FileError) in
      let (job, picture) = (jobs[place / pictures.count], pictures[place % pictures.count])
      let scale = Double(picture.width) / Double(pictures[0].width)
      guard let sheet = LineSheet(job.boxes, of: picture, scale: scale) else { return [] }
      return try recognize(sheet.picture.pgm, [job.model], layout: 6, page: page)
    }
    var readings: [[SecondReading.Readings]] = second.lines.map { _ in [] }
    for (number, job) in jobs.enumerated() {
      var own: [SecondReading.Readings] = job.lines.map { _ in [] }
      for (place, picture) in pictures.enumerated() {
        let scale = Double(picture.width) / Double(pictures[0].width)
        guard let tsv = try? results[number * pictures.count + place].get(), !tsv.isEmpty,
          let sheet = LineSheet(job.boxes, of: picture, scale: scale)
        else { continue }
        var words = sheet.words(in: tsv)[...]
        for (index, line) in job.lines.enumerated() {
          let count = second.lines[line].pieces.count
          own[index].append(Array(words.prefix(count)))
          words = words.dropFirst(count)
        }
      }
      for (index, line) in job.lines.enumerated() { readings[line].append(own[index]) }
    }
    return readings
  }

  /// The result with the usual models, or with others if that is poor, and the models that it is from.
  private func best(
    of picture: [UInt8], page: Int
  ) throws(FileError) -> (tsv: [UInt8], models: [String]) {
    var set = models.wanted.map { $0[0] }
    var best = try recognize(picture, set, page: page)
    var read = RecognizedPage.pages(of: best)
    var confidence = RecognizedPage.confidence(of: read)
    func attempt(_ other: [String]) throws(FileError) {
      let tsv = try recognize(picture, other, page: page)
      let pages = RecognizedPage.pages(of: tsv)
      let value = RecognizedPage.confidence(of: pages)
      if value > confidence { (best, read, confidence, set) = (tsv, pages, value, other) }
    }
    if confidence < Self.poor {
      for (place, language) in models.wanted.enumerated() {
        for model in language.dropFirst() {
          var other = models.wanted.map { $0[0] }
          other[place] = model
          try attempt(other)
        }
      }
    }
    // Lines in a language that nobody named: a page of it, or every second paragraph.
    if !models.others.isEmpty,
      confidence < Self.poor || RecognizedPage.unreadShare(of: read) > 0.05
    {
      try attempt(set + models.others.map { $0[0] })
    }
    return (best, set)
  }

  /// The output of the program for a picture.
  ///
  /// - Parameter layout: the `--psm` of the program: 3 for a page, 6 for lines that make one block.
  private func recognize(
    _ picture: [UInt8], _ models: [String], layout: Int = 3, page: Int
  ) throws(FileError) -> [UInt8] {
    let result = try? program.run(
      ["-", "-", "-l", models.joined(separator: "+"), "--psm", "\(layout)", "tsv"],
      input: picture, environment: ["OMP_THREAD_LIMIT": "1"], seconds: Self.timeLimit,
      bytes: Self.outputLimit)
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

  init(_ count: Int) { results = Array(repeating: nil, count: count) }

  func set(_ number: Int, _ result: Result<[UInt8], FileError>) {
    lock.withLock { results[number] = result }
  }

  /// All results, in order.
  var values: [Result<[UInt8], FileError>] { lock.withLock { results.compactMap { $0 } } }
}
