// SPDX-License-Identifier: Apache-2.0
import CICU
import TextModel

/// Names of countries and territories, from ICU's locale data (CLDR).
public enum RegionNames {
  /// Each region that ICU knows, with its name in a language, in the order of the ISO 3166 codes.
  ///
  /// Regions without a name in the language are left out.
  public static func all(in language: LanguageTag) -> [(region: String, name: String)] {
    var all: [(String, String)] = []
    var index: Int32 = 0
    while let code = cicu_region(index) {
      index += 1
      let region = String(cString: code)
      let name = withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 128) { buffer in
        var error: Int32 = 0
        let count = cicu_region_name(
          code, language.description, buffer.baseAddress, Int32(buffer.count), &error)
        guard error == 0, count > 0, count <= buffer.count else { return "" }
        return String(decoding: buffer[..<Int(count)], as: UTF16.self)
      }
      if !name.isEmpty, name != region { all.append((region, name)) }
    }
    return all
  }
}
