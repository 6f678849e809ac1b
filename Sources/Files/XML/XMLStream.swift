// SPDX-License-Identifier: Apache-2.0
import CXML
import TextModel

/// One pass through an XML document, by libxml2's streaming parser over a fixed window of bytes.
///
/// Only the document itself is opened. A handler ends the pass with `stop(_:)`.
package final class XMLStream {
  /// The source of the bytes.
  package let source: ByteSource
  /// The stream's own findings about the document.
  package private(set) var findings: [Finding] = []

  private let limits: XMLLimits
  private let encoding: String?
  // The handler outlives its pass. Counting references to it at every event would cost a tenth of
  // the time.
  private unowned(unsafe) var handler: (any XMLHandler)?
  private var parser: OpaquePointer?
  private var failure: (any Error)?

  /// Prepares a pass.
  ///
  /// - Parameter encoding: the encoding of the bytes, overriding the declaration; `nil` to use the
  ///   declared encoding.
  package init(
    _ source: ByteSource, encoding: String? = nil, limits: XMLLimits = XMLLimits()
  ) {
    self.source = source
    self.encoding = encoding
    self.limits = limits
  }

  /// Runs the pass.
  ///
  /// - Throws: `FileError` with the codes of reading or one of the `xml/` codes; the error with
  ///   which the handler stopped.
  package func parse(_ handler: any XMLHandler) throws {
    self.handler = handler
    defer {
      cxml_close(parser)
      parser = nil
      self.handler = nil
    }
    try source.forEachWindow { window in
      if parser == nil { try open(first: window) }
      return cxml_feed(parser, window.baseAddress, Int32(window.count), 0) == 0
    }
    if parser == nil { try open(first: UnsafeBufferPointer(start: nil, count: 0)) }
    let code = cxml_feed(parser, nil, 0, 1)
    if let failure { throw failure }
    if code != 0 { throw error(code) }
  }

  /// Ends the pass with an error.
  package func stop(_ error: any Error) {
    if failure == nil { failure = error }
    cxml_stop(parser)
  }

  /// Ends the pass with an error at a place in the document.
  package func stop(_ code: String, _ message: String, at location: SourceLocation? = nil) {
    stop(FileError(code: code, message: message, location: location ?? self.location))
  }

  /// Starts or stops leaving out text that is only white space.
  package func skipBlankText(_ skip: Bool) { cxml_skip_blank(parser, skip ? 1 : 0) }

  /// The place of the tag during a call of `start`; otherwise the place that the parser has
  /// reached.
  package var location: SourceLocation {
    var line: Int64 = 1
    var column: Int64 = 1
    if parser != nil { cxml_position(parser, &line, &column) }
    return SourceLocation(file: source.name, line: Int(line), column: Int(column))
  }

  /// The offset of the first byte after the tag during a call of `start`, in the document's UTF-8
  /// form; otherwise the offset that the parser has reached.
  package var offset: Int { Int(cxml_offset(parser)) }

  /// The offset of the tag's `<` during a call of `start`.
  package var tagOffset: Int { Int(cxml_tag_offset(parser)) }

  private func open(first window: UnsafeBufferPointer<UInt8>) throws {
    var events = cxml_handler()
    events.start = { context, element in
      guard let context, let element else { return }
      Unmanaged<XMLStream>.fromOpaque(context)._withUnsafeGuaranteedRef { stream in
        stream.handler?.start(XMLElementView(element), in: stream)
      }
    }
    events.end = { context, name in
      guard let context else { return }
      Unmanaged<XMLStream>.fromOpaque(context)._withUnsafeGuaranteedRef { stream in
        stream.handler?.end(Int(name), in: stream)
      }
    }
    events.text = { context, bytes, length in
      guard let context else { return }
      Unmanaged<XMLStream>.fromOpaque(context)._withUnsafeGuaranteedRef { stream in
        stream.handler?.text(UnsafeBufferPointer(start: bytes, count: Int(length)), in: stream)
      }
    }
    events.comment = { context, bytes, length in
      guard let context else { return }
      Unmanaged<XMLStream>.fromOpaque(context)._withUnsafeGuaranteedRef { stream in
        stream.handler?.comment(UnsafeBufferPointer(start: bytes, count: Int(length)), in: stream)
      }
    }
    events.instruction = { context, target, targetLength, data, dataLength in
      guard let context else { return }
      Unmanaged<XMLStream>.fromOpaque(context)._withUnsafeGuaranteedRef { stream in
        stream.handler?.instruction(
          UnsafeBufferPointer(start: target, count: Int(targetLength)),
          data: UnsafeBufferPointer(start: data, count: Int(dataLength)), in: stream)
      }
    }
    guard let names = handler?.names else { return }
    var encoding = self.encoding ?? (source.isDecoded ? "UTF-8" : nil)
    if encoding == nil, XMLDeclaration.claimsUTF16InBytes(window) {
      encoding = "UTF-8"
      findings.append(
        Finding(
          rule: "xml/encoding", severity: .warning,
          message: "the declaration says UTF-16 but the bytes are not; read as UTF-8",
          location: SourceLocation(file: source.name, line: 1, column: 1)))
    }
    let limits = cxml_limits(
      depth: Int32(clamping: self.limits.depth), entity_bytes: Int64(self.limits.entityBytes),
      text_bytes: Int64(min(self.limits.textBytes, Int(Int32.max))))
    parser = cxml_open(
      &events, Unmanaged.passUnretained(self).toOpaque(), names.pointers, Int32(names.count),
      encoding, limits)
    if parser == nil {
      throw FileError(code: "xml/memory", message: "out of memory", file: source.name)
    }
  }

  private func error(_ code: Int32) -> FileError {
    var line: Int64 = 1
    var column: Int64 = 1
    cxml_error_position(parser, &line, &column)
    let reason = String(cString: cxml_message(parser))
    let (name, message): (String, String) =
      switch Int(code) {
      case CXML_TRUNCATED:
        ("xml/truncated", "the file ends before the document does (\(reason)); get a complete copy")
      case CXML_EMPTY: ("xml/empty", "this is not an XML document (\(reason))")
      case CXML_ENCODING:
        (
          "xml/encoding",
          "the bytes are not in the encoding the document declares (\(reason)); save it as UTF-8"
        )
      case CXML_EXTERNAL_ENTITY: ("xml/external-entity", "\(reason); remove its declaration")
      case CXML_ENTITY: ("xml/entity", "\(reason); write the text itself instead")
      case CXML_DEPTH: ("xml/depth", "\(reason): \(limits.depth) levels are allowed")
      case CXML_MEMORY: ("xml/memory", reason)
      case CXML_TEXT: ("xml/text", "\(reason): \(limits.textBytes >> 20) MB are allowed")
      default: ("xml/ill-formed", "the XML is not well-formed: \(reason)")
      }
    return FileError(
      code: name, message: message,
      location: SourceLocation(file: source.name, line: Int(line), column: Int(column)))
  }
}
