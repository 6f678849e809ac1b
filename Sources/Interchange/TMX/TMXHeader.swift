// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The header of a TMX file, which comes before its units.
public struct TMXHeader: Hashable, Sendable {
  /// The version of TMX: `1.4`.
  public var version: String
  /// Attributes of `<tmx>` but for the version, namespace declarations among them, in file order.
  public var rootAttributes: [Attribute]
  /// Attributes of `<header>` in file order.
  public var attributes: [Attribute]
  /// Properties of the file.
  public var properties: [Property]
  /// Notes on the file.
  public var annotations: [Note]
  /// `ude` and whatever else the header has.
  public var extensions: [MarkupElement]
  /// Comments and processing instructions of the file before its units.
  public var comments: [MarkupRemark] = []

  /// A header.
  ///
  /// - Parameters:
  ///   - sourceLanguage: the language of all source variants; `nil` is `*all*`: any of them.
  ///   - tool: the name of the program that writes the file.
  ///   - toolVersion: its version.
  public init(
    sourceLanguage: LanguageTag? = nil, tool: String = "concord", toolVersion: String = "1",
    properties: [Property] = [], notes: [String] = []
  ) {
    version = "1.4"
    rootAttributes = []
    attributes = [
      Attribute("creationtool", tool), Attribute("creationtoolversion", toolVersion),
      Attribute("segtype", "sentence"), Attribute("o-tmf", "concord"),
      Attribute("adminlang", "en"), Attribute("srclang", sourceLanguage?.description ?? "*all*"),
      Attribute("datatype", "plaintext"),
    ]
    self.properties = properties
    annotations = notes.map { Note($0) }
    extensions = []
  }

  /// The value of an attribute of `<header>`, if it is there.
  public func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The language of the source variants; `nil` when any may be the source (`*all*`) or the file does not name one.
  public var sourceLanguage: LanguageTag? { attribute("srclang").flatMap { LanguageTag($0) } }

  /// The program that wrote the file, if it says.
  public var creationTool: String? { attribute("creationtool") }

  /// The texts of the notes.
  public var notes: [String] { annotations.map(\.text) }
}
