// SPDX-License-Identifier: Apache-2.0
import TextModel

@testable import ConcordKit

/// A workspace for files of other tools.
struct ExchangeKit {
  let kit: KitWorkspace
  var workspace: Workspace { kit.workspace }

  /// Makes a workspace without a glossary.
  ///
  /// - Parameter memory: a table with tabs, to be taken into the memory.
  init(memory: String? = nil) throws {
    kit = try KitWorkspace(glossary: nil)
    if let memory {
      _ = try kit.workspace.importMemory(.text(memory, name: "memory.tsv"))
    }
  }

  /// Imports a file and gives the units of the paper that it becomes; none if it has no translation.
  func units(
    of text: String, name: String, from: LanguageTag? = nil, to: LanguageTag? = nil
  ) throws -> [TranslationUnit] {
    try units(of: Array(text.utf8), name: name, from: from, to: to)
  }

  /// Imports a file of any encoding.
  func units(
    of bytes: [UInt8], name: String, from: LanguageTag? = nil, to: LanguageTag? = nil
  ) throws -> [TranslationUnit] {
    do {
      _ = try workspace.importMemory(
        .bytes(bytes, name: name),
        options: MemoryImportOptions(id: PaperID("imported"), from: from, to: to))
    } catch  where error.code == "tm/nothing" {
      return []
    }
    return try units(of: "imported")
  }

  /// The units of a paper.
  func units(of paper: String) throws -> [TranslationUnit] {
    var found: [TranslationUnit] = []
    let ids = [PaperID(paper)].compactMap { $0 }
    for stored in try workspace.memoryStore.papers(named: ids) {
      try workspace.memoryStore.read(stored) { unit, _ in found.append(unit) }
    }
    return found
  }

  /// The segments of a file after pretranslation.
  func filled(
    _ text: String, name: String, threshold: Int = 75, from: LanguageTag? = nil,
    to: LanguageTag? = nil, overwrites: Bool = false
  ) throws -> Pretranslation {
    try workspace.pretranslate(
      .text(text, name: name),
      options: PretranslationOptions(
        threshold: threshold, from: from, to: to, overwrites: overwrites))
  }
}

extension Pretranslation {
  /// The file that was made.
  var text: String { String(decoding: document, as: UTF8.self) }
}

/// A document of XLIFF 1.2 around some units.
func xliff12(
  _ units: String, from: String = "zh", to: String = "en", namespace: String = ""
) -> String {
  """
  <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" \(namespace)><file original="a"
  source-language="\(from)" target-language="\(to)" datatype="x"><body>
  \(units)
  </body></file></xliff>
  """
}

/// A document of XLIFF 2.0 around some units.
func xliff20(_ units: String, from: String = "zh", to: String = "en") -> String {
  """
  <xliff version="2.0" srcLang="\(from)" trgLang="\(to)"
  xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f1">\(units)</file></xliff>
  """
}

/// A memory of one unit.
func tmx(
  _ source: String, _ target: String, properties: String = "", unit: String = "",
  variant: String = "", from: String = "zh", to: String = "en"
) -> String {
  """
  <?xml version="1.0"?><tmx version="1.4"><header srclang="\(from)"/><body><tu \(unit)>\(properties)<tuv
  xml:lang="\(from)"><seg>\(source)</seg></tuv><tuv xml:lang="\(to)" \(variant)><seg>\(target)</seg></tuv></tu>
  </body></tmx>
  """
}

/// Messages of a program.
func messages(
  _ entries: [(context: String?, source: String, target: String)], language: String = "ru"
) -> String {
  let header =
    "msgid \"\"\nmsgstr \"\"\n\"Language: \(language)\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
  return entries.reduce(into: header) { text, entry in
    let context = entry.context.map { "msgctxt \"\($0)\"\n" } ?? ""
    text += "\n\(context)msgid \"\(entry.source)\"\nmsgstr \"\(entry.target)\"\n"
  }
}
