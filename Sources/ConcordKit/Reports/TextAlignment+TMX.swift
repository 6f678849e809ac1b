// SPDX-License-Identifier: Apache-2.0
import Interchange

extension TextAlignment {
  /// The pairs as a TMX document.
  public func tmx() -> [UInt8] {
    let header = TMXHeader(sourceLanguage: from, toolVersion: ConcordVersion.current)
    return TMXWriter.bytes(of: units, header: header).bytes
  }
}
