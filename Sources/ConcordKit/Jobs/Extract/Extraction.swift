// SPDX-License-Identifier: Apache-2.0
import Documents
import Papers
import Segmentation
import TextModel

/// The cleaned parts of a paper: the result of `extract`.
public struct Extraction: Hashable, Sendable, Codable {
  /// A part of a paper.
  public struct Part: Hashable, Sendable, Codable {
    /// The kind of part.
    public var kind: PartKind
    /// The language of the part.
    public var lang: LanguageTag
    /// The cleaned text.
    public var text: String
    /// The names, if the part is a list of authors.
    public var names: [String]?
    /// The keywords, if the part is a list of keywords.
    public var keywords: [String]?
    /// The first UTF-8 byte of the part in the input.
    public var offset: Int
    /// The length of the part in the input, in UTF-8 bytes.
    public var length: Int

    fileprivate init(_ part: DocumentPart) {
      kind = part.kind
      lang = part.language
      text = part.text
      names = part.kind == .authors ? part.items : nil
      keywords = part.kind == .keywords ? part.items : nil
      offset = part.range.lowerBound
      length = part.range.count
    }
  }

  /// The parts, in the order of the file.
  public var parts: [Part]
  /// Notices about parts that were not read as they are in the file, one sentence each; not in the JSON form.
  public var notices: [String] = []

  private enum CodingKeys: String, CodingKey {
    case parts
  }
}

extension Concord {
  /// Finds the parts of a paper and cleans them: title, authors, abstract, keywords, body.
  ///
  /// - Parameters:
  ///   - workspace: a workspace whose glossaries and memory decide hyphens at line ends.
  ///   - ocr: when pages are recognised as pictures.
  /// - Throws: `JobError` for an input or a glossary that cannot be read.
  public static func extract(
    _ input: Input, in workspace: Workspace? = nil, ocr: OCRMode = .auto
  ) throws(JobError) -> Extraction {
    try workspace?.requireInner([input])
    return try JobError.border {
      let options = CleaningSetup.options(
        for: nil, glossaries: try workspace?.glossaries() ?? [], memory: try workspace?.memory())
      let document = try SourceDocument(input, ocr: .reading(ocr, in: workspace))
      return Extraction(
        parts: try document.parts(PaperReader(options: options)).map(Extraction.Part.init),
        notices: document.notices + document.furnitureNotices)
    }
  }
}

extension Workspace {
  /// Finds the parts of a paper and cleans them with the words of this workspace.
  ///
  /// - Throws: `JobError` for an input or a glossary that cannot be read.
  public func extract(_ input: Input, ocr: OCRMode = .auto) throws(JobError) -> Extraction {
    try Concord.extract(input, in: self, ocr: ocr)
  }
}
