// SPDX-License-Identifier: Apache-2.0
import Segmentation
import Storage

/// Checks whether rows with all grams of a pattern contain it.
///
/// The fingerprints decide if they suffice, then the bytes of the text, then its tokens.
final class RowCheck {
  private let search: ShardSearch
  private let pattern: ConcordancePattern
  private let tokenizer: Tokenizer
  private let scan: RunScan?
  private let plain: PlainRun?
  private let buffer = TextBuffer()
  private var text = TokenizedText()
  /// How many tokens have been looked at, those that a pattern may be compared with again and again counted as often.
  private(set) var cost = 0

  init(_ pattern: ConcordancePattern, in search: ShardSearch, tokenizer: Tokenizer) {
    self.pattern = pattern
    self.search = search
    self.tokenizer = tokenizer
    let run = pattern.run
    scan = run.flatMap {
      RunScan($0, width: search.grams.width, hasNumerals: pattern.hasNumerals)
    }
    plain = run.flatMap(PlainRun.init)
  }

  /// Whether a row of a bucket contains the pattern.
  func has(_ row: Int, in bucket: RowLayout.Bucket) -> Bool {
    let grams = search.grams
    let verdict = scan?.verdict(
      grams.fingerprints(ofRow: row, in: bucket), marks: grams.marks(ofRow: row))
    switch verdict ?? .open {
    case .absent: return false
    case .certain: return true
    case .open: break
    }
    guard let bytes = bytes(of: row) else { return false }
    switch plain?.verdict(bytes) ?? .open {
    case .absent: return false
    case .certain: return true
    case .open: return !hits(in: bytes).isEmpty
    }
  }

  /// The places of the pattern in a row, in bytes of its text.
  func hits(inRow row: Int) -> [Range<Int>] { bytes(of: row).map(hits) ?? [] }

  private func hits(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    tokenizer.tokenize(bytes, into: &text)
    cost += text.count + text.count * pattern.elements.count / 2
    return pattern.hits(in: text)
  }

  private func bytes(of row: Int) -> UnsafeBufferPointer<UInt8>? {
    let (unit, variant) = search.grams.unit(ofRow: row)
    let record = search.shard.units.record(unit)
    return search.variant(variant, of: record).map { buffer.bytes(of: record.variants[$0].text) }
  }
}
