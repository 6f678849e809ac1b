import Documents
import Segmentation
import TextModel

/// The sentences of a text, as `segment` gives them.
public struct SentenceList: Hashable, Sendable, Codable {
  /// A sentence.
  public struct Sentence: Hashable, Sendable, Codable {
    /// The text, its lines joined.
    public var text: String
    /// Its first UTF-8 byte in the input as given.
    public var offset: Int
    /// The UTF-8 bytes it takes there.
    public var length: Int
  }

  /// The language, given or detected.
  public var lang: LanguageTag
  /// The sentences, in order.
  public var segments: [Sentence]
  /// The numbers, from 0, of sentences that open a paragraph.
  var paragraphStarts: Set<Int> = []

  private enum CodingKeys: String, CodingKey {
    case lang, segments
  }

  /// The steps that put a wrapped sentence on one line and change no character of it.
  public static let joiningSteps: Set<CleaningStep> = [.lines, .hyphens, .spaces]

  /// Cleans a text and cuts it into sentences.
  ///
  /// - Parameters:
  ///   - language: the language; left out, it is detected.
  ///   - steps: how the text is cleaned first.
  ///   - srx: an SRX file whose rules cut instead of our own.
  /// - Throws: `FileError` for an SRX file that cannot be used.
  public init(
    _ file: SourceDocument, language: LanguageTag? = nil,
    steps: Set<CleaningStep> = CleaningStep.standard, srx: String? = nil
  ) throws {
    lang = language ?? LanguageDetector.detect(file.prose) ?? .undetermined
    let cleaned = Cleaner(language: lang, options: CleaningOptions(steps: steps)).clean(file.prose)
    let cutter = try SentenceCutter(language: lang, srx: srx)
    let paragraphs = Set(Self.paragraphStarts(in: cleaned.text))
    var next = paragraphs.sorted()[...]
    segments = []
    for (number, segment) in try cutter.segments(of: cleaned.text).enumerated() {
      let place = cleaned.sourceRange(segment.range)
      segments.append(
        Sentence(
          text: segment.text, offset: place.lowerBound + file.baseOffset, length: place.count))
      if let start = next.first, segment.range.lowerBound >= start {
        if number > 0 { paragraphStarts.insert(number) }
        next = next.drop { $0 <= segment.range.lowerBound }
      }
    }
  }

  /// The offsets after line ends of a cleaned text, in which a line is a paragraph or a heading.
  private static func paragraphStarts(in text: String) -> [Int] {
    text.utf8.enumerated().compactMap { offset, byte in byte == 0x0A ? offset + 1 : nil }
  }
}

extension SentenceList {
  /// Reads the sentences of a file, or of standard input for `-`.
  ///
  /// - Throws: `FileError` when it cannot be read; `FileError` for an SRX file that cannot
  ///   be used.
  public init(
    readingFrom path: String, language: LanguageTag? = nil,
    steps: Set<CleaningStep> = CleaningStep.standard, srx: String? = nil
  ) throws {
    try self.init(SourceDocument(reading: path), language: language, steps: steps, srx: srx)
  }
}
