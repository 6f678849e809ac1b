// SPDX-License-Identifier: Apache-2.0
import CICU

/// An ICU transform from one script to another.
///
/// Opening is slow (`Han-Latin` 90 ms, `Hant-Hans` 20 ms), so open a value when the first text
/// needs it, and keep it. Not thread-safe; use one instance per thread.
public final class Transliterator {
  private let transform: OpaquePointer

  /// Opens a transform by ICU's name for it: `Hant-Hans`, `Russian-Latin/BGN`.
  ///
  /// - Throws: `ICUError` when ICU does not have it.
  public init(_ id: String) throws(ICUError) {
    var error: Int32 = 0
    guard let opened = cicu_transliterator_open(id, &error), error == 0 else {
      throw ICUError(error, "cannot open the transliterator '\(id)'")
    }
    transform = opened
  }

  deinit { cicu_transliterator_close(transform) }

  /// The transformed text; a text that ICU cannot transform is returned unchanged.
  public func transform(_ text: String) -> String {
    let units = Array(text.utf16)
    var capacity = units.count * 4 + 32
    while true {
      var error: Int32 = 0
      var needed: Int32 = 0
      let out = [UInt16](unsafeUninitializedCapacity: capacity) { buffer, count in
        _ = buffer.initialize(from: units)
        needed = cicu_transliterate(
          transform, buffer.baseAddress, Int32(units.count), Int32(buffer.count), &error)
        count = error == 0 ? Int(needed) : 0
      }
      if error == 0 { return String(decoding: out, as: UTF16.self) }
      guard Int(needed) > capacity else { return text }
      capacity = Int(needed)
    }
  }
}
