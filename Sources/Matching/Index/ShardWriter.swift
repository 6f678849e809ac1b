// SPDX-License-Identifier: Apache-2.0
import Dispatch
import Segmentation
import Storage
import TextModel

/// Builds one shard of an index from units: a file of texts and one file of grams per language.
///
/// Units are processed in batches. While the caller reads the next batch, the last one is cut into
/// tokens on the other cores. The files do not depend on the number of cores.
final class ShardWriter {
  /// The result of a batch before it is appended.
  private struct Prepared {
    var records: [[UInt8]] = []
    var rows: [(language: String, row: IndexedRow)] = []
    var words: [String: WordCollector] = [:]
  }

  /// The memory of the workers.
  ///
  /// Each writes into its own slots, and the caller waits for all.
  private final class BatchWorkers: @unchecked Sendable {
    var units: [TranslationUnit] = []
    /// The number of inline codes of each variant of each unit.
    var codes: [[Int]] = []
    var tags: [LanguageTag: Int] = [:]
    var tables: [SymbolTable] = []
    var prepared: [Prepared] = []
    var tokenizers: [Tokenizer] = []

    /// Learns the symbol tables of the batch, language by language.
    func learn() {
      var texts = [[String]](repeating: [], count: tags.count)
      for unit in units {
        for variant in unit.variants {
          if let tag = tags[variant.language] { texts[tag].append(variant.text) }
        }
      }
      tables = texts.map(SymbolTable.init(learning:))
    }
  }

  /// The number of units appended.
  private(set) var count = 0
  private let path: String
  private let units: UnitsWriter
  private var languages: [String] = []
  private var grams: [String: GramsWriter] = [:]
  private var batch: [TranslationUnit] = []
  private var batchCodes: [[Int]] = []
  private let workers = BatchWorkers()
  private let queue = DispatchQueue(label: "concord.index")
  private let group = DispatchGroup()
  private var isWorking = false
  private static let batchCount = UnitsWriter.blockCount
  private static let pieceCount = 256

  /// Starts a shard.
  ///
  /// - Parameter path: the common beginning of the names of the files; each adds a suffix.
  init(_ path: String) throws(StorageError) {
    self.path = path
    units = try UnitsWriter(path + Self.unitsSuffix)
  }

  static let unitsSuffix = ".units"
  static func gramsSuffix(_ language: String) -> String { ".\(language).grams" }

  /// Begins a file: the following units belong to it.
  func beginFile(_ file: String) { units.beginFile(file, at: count) }

  /// Appends a unit.
  ///
  /// - Parameter codes: the number of inline codes of each variant.
  func append(_ unit: TranslationUnit, codes: [Int]) throws(StorageError) {
    count += 1
    batch.append(unit)
    batchCodes.append(codes)
    if batch.count >= Self.batchCount { try takeBatch() }
  }

  /// Writes all files, and returns the languages that have a file of grams, in the order of first
  /// occurrence.
  func finish() throws(StorageError) -> [String] {
    try takeBatch()
    try finishWork()
    try units.finish()
    for language in languages {
      try grams[language]?.finish()
      grams[language] = nil
    }
    return languages
  }

  /// Passes the batch to the workers after they have finished the previous one.
  private func takeBatch() throws(StorageError) {
    try finishWork()
    if batch.isEmpty { return }
    for unit in batch {
      for variant in unit.variants where workers.tags[variant.language] == nil {
        workers.tags[variant.language] = units.number(of: variant.language)
      }
    }
    let pieces = (batch.count + Self.pieceCount - 1) / Self.pieceCount
    workers.units = batch
    workers.codes = batchCodes
    workers.prepared = Array(repeating: Prepared(), count: pieces)
    while workers.tokenizers.count < pieces { workers.tokenizers.append(Tokenizer()) }
    batch.removeAll(keepingCapacity: true)
    batchCodes.removeAll(keepingCapacity: true)
    isWorking = true
    if pieces == 1 {
      workers.learn()
      Self.prepare(workers, 0)
      return
    }
    queue.async(group: group) { [workers] in
      workers.learn()
      var prepared = workers.prepared
      prepared.withUnsafeMutableBufferPointer { slots in
        nonisolated(unsafe) let slots = slots
        DispatchQueue.concurrentPerform(iterations: pieces) { piece in
          slots[piece] = Self.prepared(workers, piece)
        }
      }
      workers.prepared = prepared
    }
  }

  private static func prepare(_ workers: BatchWorkers, _ piece: Int) {
    workers.prepared[piece] = prepared(workers, piece)
  }

  private static func prepared(_ workers: BatchWorkers, _ piece: Int) -> Prepared {
    let tokenizer = workers.tokenizers[piece]
    var out = Prepared()
    var writer = ByteWriter()
    var compared = ComparedText()
    let start = piece * pieceCount
    for at in start..<min(start + pieceCount, workers.units.count) {
      let unit = workers.units[at]
      writer.removeAll()
      UnitRecord.write(
        unit, codes: workers.codes[at], to: &writer, tables: workers.tables
      ) { workers.tags[$0] ?? 0 }
      out.records.append(writer.bytes)
      var variants: [String: Int] = [:]
      for variant in unit.variants {
        let language = variant.language.language
        let number = variants[language, default: 0]
        variants[language] = number + 1
        guard number < GramsWriter.variantLimit else { continue }
        var text = variant.text
        text.withUTF8 { compared.load($0, tokenizer) }
        var row = IndexedRow(
          unit: UInt32(at), variant: UInt8(number),
          marks: compared.weight - 2 * compared.content.count,
          characters: compared.text.tokens.reduce(0) { $0 + ($1.kind.isCharacter ? 1 : 0) },
          content: compared.content, written: [])
        if compared.hasNumbers { compared.appendTokens(to: &row.written) }
        out.rows.append((language, row))
        out.words[language, default: WordCollector()].add(compared.text)
      }
    }
    return out
  }

  /// Waits for the workers and appends their results.
  private func finishWork() throws(StorageError) {
    guard isWorking else { return }
    group.wait()
    isWorking = false
    var at = 0
    let first = units.count
    guard first + workers.units.count <= GramsWriter.unitLimit else {
      throw StorageError(.inaccessible, "\(path): a memory has at most 268 million units")
    }
    units.beginBlock(workers.tables)
    for prepared in workers.prepared {
      for record in prepared.records {
        _ = record.withUnsafeBytes { units.append(workers.units[at], $0) }
        at += 1
      }
      for (language, row) in prepared.rows {
        var row = row
        row.unit += UInt32(first)
        try writer(language).append(row)
      }
      for language in prepared.words.keys.sorted() {
        if let words = prepared.words[language] { writer(language).add(words) }
      }
    }
    workers.units = []
    workers.prepared = []
  }

  private func writer(_ language: String) -> GramsWriter {
    if let known = grams[language] { return known }
    let new = GramsWriter(language, path: path + Self.gramsSuffix(language))
    grams[language] = new
    languages.append(language)
    return new
  }
}
