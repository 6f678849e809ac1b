// SPDX-License-Identifier: Apache-2.0
import Storage

extension TextReader {
  /// The keys that may identify names of this side on the other side.
  ///
  /// These are the keys of capitalised words that never occur in lower case, and of Han stretches
  /// that read like one of `others`.
  mutating func names(among others: ByteInterner) -> ByteInterner {
    findHanNames(among: others)
    var names = nameWords()
    for (_, key) in hanNames { key.withUnsafeBufferPointer { _ = names.intern($0) } }
    return names
  }

  /// The keys of capitalised words that never occur in lower case.
  func nameWords() -> ByteInterner {
    var names = ByteInterner()
    for form in formInfo where form.isName {
      for key in form.names { key.withUnsafeBufferPointer { _ = names.intern($0) } }
    }
    return names
  }

  /// Adds the names, each in the first of its spellings that the other side has, and returns the
  /// finished text.
  mutating func finish(otherNames: ByteInterner) -> TokenizedSide {
    for (sentence, form) in words {
      let info = formInfo[Int(form)]
      guard info.isName, let first = info.names.first else { continue }
      let key =
        info.names.first { key in
          key.withUnsafeBufferPointer { otherNames.find($0) != nil }
        } ?? first
      late.append((sentence, key.withUnsafeBufferPointer { text.type(.name, $0) }))
    }
    for (sentence, key) in hanNames {
      late.append((sentence, key.withUnsafeBufferPointer { text.type(.name, $0) }))
    }
    if naming.comparesSpellings {
      text.spellings = formInfo.indices.map { form in
        (formInfo[form].type, forms.withBytes(of: form) { String(decoding: $0, as: UTF8.self) })
      }
    }
    layOut()
    return text
  }

  /// Finds the Han stretches that read or sound like a name of the other side.
  private mutating func findHanNames(among names: ByteInterner) {
    guard names.count > 0 else { return }
    var start = 0
    for sentence in hanSentences {
      var end = start
      while hanScalars[end] != 0 { end += 1 }
      findReadings(start..<end, sentence, names: names)
      findSounds(start..<end, sentence, names: names)
      start = end + 1
    }
  }

  /// Finds stretches of one to four characters, longest first, that are read like a name.
  private mutating func findReadings(
    _ run: Range<Int>, _ sentence: Int32, names: ByteInterner
  ) {
    var key: [UInt8] = []
    var at = run.lowerBound
    while at < run.upperBound {
      key.removeAll(keepingCapacity: true)
      var (found, size) = (0, 0)
      for length in 1...min(4, run.upperBound - at) {
        guard naming.appendReading(of: hanScalars[at + length - 1], to: &key) else { break }
        if let name = naming.nameLength(of: key, among: names) { (found, size) = (length, name) }
      }
      if found > 0 {
        var name = Array(key[..<size])
        // Many characters share the reading of a single syllable. Its key marks it, and its link is
        // weak.
        if found == 1 { name.append(0) }
        hanNames.append((sentence, name))
      }
      at += max(found, 1)
    }
  }

  /// Finds stretches of characters used for foreign names, longest first, that sound like a name.
  private mutating func findSounds(
    _ run: Range<Int>, _ sentence: Int32, names: ByteInterner
  ) {
    var at = run.lowerBound
    while at < run.upperBound {
      var end = at
      while end < run.upperBound, SoundKey.sounds(of: hanScalars[end]) != nil { end += 1 }
      while at + 1 < end {
        var found = 0
        search: for length in stride(from: min(8, end - at), through: 2, by: -1) {
          let sounds = hanScalars[at..<(at + length)].flatMap { SoundKey.sounds(of: $0) ?? [] }
          for key in SoundKey.keys(sounds) {
            guard key.withUnsafeBufferPointer({ names.find($0) != nil }) else { continue }
            hanNames.append((sentence, key))
            found = length
            break search
          }
        }
        at += max(found, 1)
      }
      at = max(at, end) + (at >= run.upperBound ? 0 : 1)
    }
  }
}
