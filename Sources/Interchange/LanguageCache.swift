import TextModel

/// Language tags by the bytes they are written in: a file has few, and reads each a million times.
struct LanguageCache {
  private var known: [(bytes: [UInt8], tag: LanguageTag?)] = []

  /// The tag, or nil when the bytes are none; white space around it does not count.
  mutating func tag(_ bytes: UnsafeBufferPointer<UInt8>) -> LanguageTag? {
    for entry in known where entry.bytes.elementsEqual(bytes) { return entry.tag }
    let text = String(decoding: bytes, as: UTF8.self)
    let tag = LanguageTag(text.trimmingSpace)
    if known.count < 64 { known.append((Array(bytes), tag)) }
    return tag
  }
}

extension String {
  /// Without ASCII white space at its ends.
  var trimmingSpace: String {
    var bytes = Substring(self).utf8
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return String(Substring(bytes))
  }
}
