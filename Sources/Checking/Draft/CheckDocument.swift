// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A text with its language and its place in the file.
public struct CheckText: Hashable, Sendable {
  /// The text.
  public var text: String
  /// The language of the text.
  public var language: LanguageTag
  /// Where the bytes of the text are in the file.
  public var offsets: OffsetMap
  /// The inline codes of its format, as a person sees them (`{x1}`), in order; they are not in `text`.
  public var codes: [String]

  /// A text at a place.
  public init(
    _ text: String, language: LanguageTag, offsets: OffsetMap, codes: [String] = []
  ) {
    self.text = text
    self.language = language
    self.offsets = offsets
    self.codes = codes
  }
}

/// One segment of a draft, with the source it translates where there is one.
public struct CheckSegment: Hashable, Sendable {
  /// The number of the segment as users count: rows, units or sentences from 1.
  public var number: Int
  /// The text to check: the draft, or the target of a translation.
  public var target: CheckText
  /// The text that the segment translates; only its characters are needed, as no finding points into it.
  public var source: CheckText? {
    get { boxedSource?.text }
    set { boxedSource = newValue.map(Box.init) }
  }
  /// The source in a box: the drafts with the most segments have none.
  private var boxedSource: Box?
  /// An approved translation of this very source in the memory, for `memory/divergent`.
  public var approved: String?

  /// The reason why the target is left as it is and its findings have no replacement; `nil` if the segment is open.
  public var protection: Finding.Protection?

  /// Parts of the target that are not to be translated, as ranges of its text in order: nothing is found inside them.
  public var untranslated: [Range<Int>] = []

  /// Sentences of the source around this one that the target does not have, for `segment/omitted`.
  public var omitted: [String] = []
  /// Short list items of the source that the target's list has too few of; another item may be the one left out.
  public var omittedItems: [String] = []
  /// Sentences of the target that the source does not have, as ranges of its text, for `segment/added`.
  public var added: [Range<Int>] = []
  /// Whether so few words of the source have a translation in the target that it hardly translates the source.
  public var hasOtherContent = false
  /// Parts of the source for which nothing is found in the target, for `segment/omitted`.
  public var omittedParts: [String] = []
  /// Parts of the target for which nothing is found in the source, as ranges of its text, for `segment/added`.
  public var addedParts: [Range<Int>] = []

  /// A segment of a draft.
  public init(
    number: Int, target: CheckText, source: CheckText? = nil, approved: String? = nil
  ) {
    self.number = number
    self.target = target
    boxedSource = source.map(Box.init)
    self.approved = approved
  }
}

extension CheckSegment {
  /// A text that a segment has by reference.
  private final class Box: Hashable, Sendable {
    let text: CheckText

    init(_ text: CheckText) { self.text = text }

    static func == (a: Box, b: Box) -> Bool { a.text == b.text }

    func hash(into hasher: inout Hasher) { hasher.combine(text) }
  }
}

/// A draft, ready to be checked.
public struct CheckDocument: Sendable {
  /// The file as the user named it.
  public var file: String
  /// The whole text that offsets count in, for lines, columns and comments.
  public var content: String
  /// The segments, in order.
  public var segments: [CheckSegment]
  /// Whether the segments follow one another as one text, so that a full form comes before its
  /// abbreviation and one concept has one name; not so for the rows of a table or memory.
  public var isRunningText = true

  /// Stretches that the format sets apart: quotations, references, headings; in no order.
  public var zones: [CheckZone] = []

  /// A draft.
  ///
  /// - Parameters:
  ///   - file: the file as the user named it.
  ///   - content: the file's text. For a file that is not text (DOCX) the text that was taken from it.
  ///   - segments: what is checked.
  public init(file: String, content: String, segments: [CheckSegment]) {
    self.file = file
    self.content = content
    self.segments = segments
  }

  /// A draft in one language, cut into segments by their places in it.
  public init(file: String, content: String, language: LanguageTag, segments: [Segment]) {
    self.init(
      file: file, content: content,
      segments: segments.enumerated().map { number, segment in
        CheckSegment(
          number: number + 1,
          target: CheckText(
            segment.text, language: language, offsets: OffsetMap(start: segment.range.lowerBound)))
      })
  }
}
