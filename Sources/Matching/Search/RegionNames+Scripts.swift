// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

extension RegionNames {
  /// The names that ICU has for regions in a language, in all of its scripts: 意大利 and 義大利 for Chinese.
  ///
  /// - Returns: each region and name once, whatever script or region the tag has.
  package static func inAllScripts(of language: LanguageTag) -> [(region: String, name: String)] {
    let bare = LanguageTag(language.language) ?? language
    let scripts = Set(WrittenScript.possible(for: bare)).sorted()
    let tags = [bare] + scripts.compactMap { LanguageTag("\(bare.language)-\($0)") }
    var seen: Set<String> = []
    return tags.flatMap { all(in: $0) }.filter { seen.insert("\($0.region) \($0.name)").inserted }
  }
}
