import Files
import TextModel

/// A file of segments with their translations, and its text.
public struct BilingualFile: Sendable {
  /// The format.
  public let format: FileFormat
  /// The segments, in file order.
  public let segments: [BilingualSegment]
  /// The file's text, in which the places of the targets count; without a byte order mark.
  public let text: String
  /// Bytes of the file before its text: a byte order mark.
  public let markLength: Int
  /// Whether the file is that text in UTF-8.
  public let isUTF8: Bool
  /// What is odd in the file.
  public let findings: [Finding]

  /// The segments of an XLIFF file, or of a PO file, which any other format is read as.
  ///
  /// - Throws: the codes of `XLIFFFile` and `POFile`.
  public init(_ source: ByteSource, format: FileFormat) throws {
    self.format = format
    switch format {
    case .xliff:
      let file = try XLIFFFile(source)
      segments = file.bilingualSegments
      markLength = file.tree.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      text = String(decoding: file.tree.bytes.dropFirst(markLength), as: UTF8.self)
      isUTF8 = file.tree.isOriginal
      findings = file.findings
    default:
      let file = try POFile(source)
      segments = file.bilingualSegments(name: source.name)
      markLength = file.isUTF8 ? file.markLength : 0
      text = String(decoding: file.text, as: UTF8.self)
      isUTF8 = file.isUTF8
      findings = file.findings
    }
  }
}

extension BilingualFile {
  /// Writes words as they stand in a target of the file, with its escapes.
  public var escape: @Sendable (String) -> String {
    switch format {
    case .xliff: return { XMLText.escaped($0) }
    case .po: return POString.escaped
    default: return { $0 }
    }
  }
}
