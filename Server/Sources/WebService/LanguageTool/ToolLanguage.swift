// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

/// A language as LanguageTool's clients name it.
struct ToolLanguage: Hashable {
  let name: String
  /// The language without a region: `zh`.
  let code: String
  /// The whole tag: `zh-CN`.
  let longCode: String

  private static let common = [
    ToolLanguage(name: "Chinese", code: "zh", longCode: "zh"),
    ToolLanguage(name: "Chinese (Simplified)", code: "zh", longCode: "zh-CN"),
    ToolLanguage(name: "Chinese (Traditional)", code: "zh", longCode: "zh-TW"),
    ToolLanguage(name: "English", code: "en", longCode: "en"),
    ToolLanguage(name: "English (US)", code: "en", longCode: "en-US"),
    ToolLanguage(name: "English (GB)", code: "en", longCode: "en-GB"),
    ToolLanguage(name: "Russian", code: "ru", longCode: "ru"),
    ToolLanguage(name: "Russian", code: "ru", longCode: "ru-RU"),
  ]

  /// The languages that are always checked, and those of a workspace.
  static func all(with own: [LanguageTag]) -> [ToolLanguage] {
    common
      + own.filter { tag in !common.contains { $0.code == tag.language } }.map {
        ToolLanguage(detected: $0)
      }
  }

  init(name: String, code: String, longCode: String) {
    self.name = name
    self.code = code
    self.longCode = longCode
  }

  /// The language of a tag.
  init(detected tag: LanguageTag) {
    let known = Self.common.first { $0.code == tag.language }
    self.init(
      name: known?.name ?? tag.description, code: tag.language, longCode: tag.description)
  }

  /// The tag; `nil` never happens, since the names above are tags.
  var tag: LanguageTag? { LanguageTag(longCode) }

  var json: JSONValue {
    ["name": .string(name), "code": .string(code), "longCode": .string(longCode)]
  }
}
