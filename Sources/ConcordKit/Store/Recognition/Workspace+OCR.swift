// SPDX-License-Identifier: Apache-2.0
import Documents
import Languages
import TextModel

extension Workspace {
  /// The options for recognising pages as pictures in this workspace.
  ///
  /// The languages are those of the workspace and those that a caller named; results are cached in
  /// `.concord/`.
  func ocr(_ mode: OCRMode, _ said: [LanguageTag?] = []) -> OCROptions {
    let own = [configuration.sourceLanguage, configuration.targetLanguage]
    return .reading(
      mode, own + said.compactMap { $0 }, cache: RecognitionCache(folder: derivedFolder))
  }
}

extension OCROptions {
  /// The options for recognising pages as pictures in some languages, and those of a workspace if
  /// there is one.
  ///
  /// Without a workspace and without languages, all installed models of Concord's own languages are
  /// used.
  static func reading(
    _ mode: OCRMode, in workspace: Workspace?, _ said: [LanguageTag?] = []
  ) -> OCROptions {
    if let workspace { return workspace.ocr(mode, said) }
    return .reading(mode, said.compactMap { $0 }, cache: nil)
  }

  fileprivate static func reading(
    _ mode: OCRMode, _ languages: [LanguageTag], cache: RecognitionCache?
  ) -> OCROptions {
    var models: [[String]] = []
    for language in languages {
      let names = Language.of(language).ocrModels(for: language)
      // The tag that was named first decides between the scripts of a language.
      if !names.isEmpty, !models.contains(where: { !Set($0).isDisjoint(with: names) }) {
        models.append(names)
      }
    }
    return OCROptions(mode: mode, models: models, cache: cache)
  }
}
