// SPDX-License-Identifier: Apache-2.0
import Documents
import Testing
import TextModel

@testable import ConcordKit

/// The models by which pages are recognised as pictures.
@Suite struct OCRLanguageTests {
  struct Named: CustomTestStringConvertible, Sendable {
    let languages: [String]
    let models: [[String]]
    var testDescription: String { languages.joined(separator: ", ") }
  }

  /// The languages that a caller names, most important first, each once.
  @Test(arguments: [
    Named(languages: [], models: []), Named(languages: ["en"], models: [["eng"]]),
    Named(languages: ["ru", "en"], models: [["rus"], ["eng"]]),
    Named(languages: ["zh", "en"], models: [["chi_sim", "chi_tra"], ["eng"]]),
    Named(languages: ["zh-Hant", "zh"], models: [["chi_tra", "chi_sim"]]),
    Named(languages: ["zh", "zh-TW", "ru"], models: [["chi_sim", "chi_tra"], ["rus"]]),
    Named(languages: ["en", "en-GB", "en"], models: [["eng"]]),
  ])
  func models(_ test: Named) {
    let languages = test.languages.map { LanguageTag($0) }
    #expect(OCROptions.reading(.auto, in: nil, languages + [nil]).models == test.models)
  }

  /// The languages of a workspace come before those that a caller names.
  @Test func modelsOfAWorkspace() throws {
    let kit = try KitWorkspace()
    let options = OCROptions.reading(.auto, in: kit.workspace, [.russian, .english])
    #expect(options.models.last == ["rus"] && options.models.count == 3)
    #expect(Set(options.models) == [["chi_sim", "chi_tra"], ["eng"], ["rus"]])
  }
}
