// SPDX-License-Identifier: Apache-2.0
import CICU

/// ICU's normalisation forms (UAX #15), over whole texts.
public struct Normalizer: Sendable {
  /// A normalisation form.
  public enum Form: Int32, Sendable {
    /// Canonical composition.
    case nfc = 0
    /// Compatibility composition.
    case nfkc = 1
    /// Compatibility composition, case folded, default ignorables removed.
    case nfkcCasefold = 2
    /// Canonical decomposition.
    case nfd = 3
  }

  /// ICU's shared instance: immutable and safe to use from any thread.
  private nonisolated(unsafe) let instance: OpaquePointer

  /// The normaliser for a form.
  ///
  /// - Throws: `ICUError` when ICU's data is missing.
  public init(_ form: Form) throws(ICUError) {
    var error: Int32 = 0
    guard let found = cicu_normalizer_get(form.rawValue, &error), error == 0 else {
      throw ICUError(error, "cannot load the normalisation data for \(form)")
    }
    instance = found
  }

  /// The normalised text.
  ///
  /// - Complexity: O(*n*).
  public func normalize(_ text: String) -> String {
    let units = UTF16Text(text).units
    return String(decoding: normalize(units[...]), as: UTF16.self)
  }

  /// The normalised form of UTF-16 units.
  func normalize(_ units: ArraySlice<UInt16>) -> [UInt16] {
    units.withUnsafeBufferPointer { source in
      var capacity = source.count + 16
      while true {
        var error: Int32 = 0
        var needed: Int32 = 0
        let out = [UInt16](unsafeUninitializedCapacity: capacity) { buffer, count in
          needed = cicu_normalize(
            instance, source.baseAddress, Int32(source.count), buffer.baseAddress,
            Int32(buffer.count), &error)
          count = error == 0 && Int(needed) <= buffer.count ? Int(needed) : 0
        }
        guard error == 0 else { return Array(source) }
        if Int(needed) <= capacity { return out }
        capacity = Int(needed)
      }
    }
  }

  /// Whether a scalar neither changes nor joins its neighbours under the form.
  func isInert(_ scalar: UInt32) -> Bool { cicu_normalizer_is_inert(instance, scalar) }

  /// Whether the text before a scalar can be normalised independently of the scalar.
  func hasBoundary(before scalar: UInt32) -> Bool {
    cicu_normalizer_has_boundary_before(instance, scalar)
  }
}
