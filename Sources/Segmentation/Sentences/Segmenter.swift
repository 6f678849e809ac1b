import ICUText
import TextModel

/// Cuts text into sentences.
public final class Segmenter {
  /// The language of the texts.
  public let language: LanguageTag
  /// What counts as a segment.
  public let options: SegmentationOptions
  private let iterator: BreakIterator
  private var units = UTF16Text()

  /// A segmenter for texts of a language.
  public init(language: LanguageTag, options: SegmentationOptions = .init()) {
    self.language = language
    self.options = options
    guard let opened = try? BreakIterator(.sentence) else {
      preconditionFailure("ICU has no sentence rules: reinstall the system's libicu")
    }
    iterator = opened
  }

  /// The segments of a text, in order; white space between them belongs to none.
  public func segments(of text: String) -> [Segment] {
    var text = text
    return text.withUTF8 { bytes in
      units.load(bytes)
      var segments: [Segment] = []
      var start = 0
      iterator.forEachBoundary(in: units) { end in
        var from = start
        var to = end
        while from < to, bytes[from] <= 0x20 { from += 1 }
        while to > from, bytes[to - 1] <= 0x20 { to -= 1 }
        if from < to {
          segments.append(
            Segment(
              text: String(
                decoding: UnsafeBufferPointer(rebasing: bytes[from..<to]), as: UTF8.self),
              range: from..<to))
        }
        start = end
      }
      return segments
    }
  }
}
