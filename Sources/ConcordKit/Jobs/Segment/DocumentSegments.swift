import Documents
import Segmentation
import TextModel

/// The sentences of a document, each at its place in the input.
enum DocumentSegments {
  /// Cuts every block into sentences; a block never shares one with the next.
  ///
  /// A line end inside a block counts as a space, so the text of a segment is as long as its place in
  /// the input, byte for byte.
  static func segments(of document: TextDocument, language: LanguageTag, srx: String?) throws
    -> [Segment]
  {
    let cutter = try SentenceCutter(language: language, srx: srx)
    return try document.blocks.flatMap { block in
      try cutter.segments(of: onOneLine(document.text(of: block))).map { segment in
        let start = block.range.lowerBound
        return Segment(
          text: segment.text,
          range: segment.range.lowerBound + start..<segment.range.upperBound + start)
      }
    }
  }

  /// The text with a space for every byte of a line end.
  static func onOneLine(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for index in bytes.indices where (0x0A...0x0D).contains(bytes[index]) { bytes[index] = 0x20 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
