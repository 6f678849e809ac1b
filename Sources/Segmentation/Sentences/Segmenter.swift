// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// Cuts text into sentences.
///
/// ICU's boundaries are proposals, which are decided one by one with the data of the language
/// (docs/segmentation.md). A segmenter keeps an iterator and buffers and serves many texts. Not
/// thread-safe; use one instance per thread.
///
/// ```swift
/// let segments = Segmenter(language: .english).segments(of: "See Fig. 2. It shows the trend.")
/// segments.map(\.text)   // ["See Fig. 2.", "It shows the trend."]
/// segments[1].range      // 12..<31
/// ```
public final class Segmenter {
  /// The language of the texts.
  public let language: LanguageTag
  /// The options that decide what a segment is.
  public let options: SegmentationOptions
  private let table: SentenceTable
  private let proposals: ProposalFeed

  /// A segmenter for texts of a language.
  ///
  /// A language without its own table is cut by ICU's rules and the English table.
  public convenience init(language: LanguageTag, options: SegmentationOptions = .init()) {
    self.init(language: language, options: options, languages: .standard)
  }

  /// A segmenter for texts of a language of a catalog.
  package init(
    language: LanguageTag, options: SegmentationOptions = .init(), languages: LanguageCatalog
  ) {
    self.language = language
    self.options = options
    table = .table(for: language, in: languages)
    guard let opened = try? BreakIterator(.sentence) else {
      preconditionFailure("ICU has no sentence rules: reinstall the system's libicu")
    }
    proposals = ProposalFeed(iterator: opened)
  }

  /// The segments of a text, in order; the white space between them belongs to none.
  ///
  /// - Complexity: O(*n*).
  public func segments(of text: String) -> [Segment] {
    var text = text
    return text.withUTF8 { bytes in
      var segments: [Segment] = []
      forEachSegment(in: bytes) { range in
        let slice = UnsafeBufferPointer(rebasing: bytes[range])
        segments.append(Segment(text: String(decoding: slice, as: UTF8.self), range: range))
      }
      return segments
    }
  }

  /// Calls `body` with the bytes of each segment of a text.
  ///
  /// - Complexity: O(*n*) time; memory does not grow with a text that has line ends.
  public func forEachSegment(
    in bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void
  ) {
    proposals.load(bytes)
    withoutActuallyEscaping(body) { body in
      let scanner = SentenceScanner(
        bytes, proposals: proposals, table: table, options: options, emit: body)
      scanner.run()
    }
  }
}
