// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// The properties of a style of a Word document that matter to a reader of the text.
struct WordStyle {
  /// The level of a heading, from 1.
  var level: Int?
  /// The kind of its paragraphs, if it is neither a heading nor a list.
  var kind: TextBlock.Kind?
  /// The part of a paper that it is for.
  var part: PartKind?
  /// Whether its paragraphs are items of a list.
  var isList: Bool?
  /// Whether its text is not shown.
  var isHidden: Bool?
  /// Whether its text is set above the line.
  var isRaised: Bool?
  /// Whether its text is struck out.
  var isStruck: Bool?

  /// Reads a name of Word's own; a style's id is in the writer's language, such a name is not.
  mutating func read(name: String) {
    let name = name.lowercased()
    if name == "title" { level = 1 }
    if name.hasPrefix("heading "), let number = Int(name.dropFirst(8)) { level = number }
    kind = Self.kinds[name]
    part = PartNames.part(of: name)?.part
  }

  private static let kinds: [String: TextBlock.Kind] = [
    "caption": .caption, "quote": .quotation, "intense quote": .quotation,
    "block text": .quotation, "footnote text": .note, "endnote text": .note,
    "bibliography": .reference,
  ]

  /// Takes over from the style that this one is based on what it does not say itself.
  mutating func inherit(_ base: WordStyle) {
    level = level ?? base.level
    kind = kind ?? base.kind
    part = part ?? base.part
    isList = isList ?? base.isList
    isHidden = isHidden ?? base.isHidden
    isRaised = isRaised ?? base.isRaised
    isStruck = isStruck ?? base.isStruck
  }
}

/// Reads the styles of a document.
final class WordStyles: XMLHandler {
  let names = XMLNameTable([])
  /// The styles by their ids.
  private(set) var styles: [String: WordStyle] = [:]
  /// The language of runs that declare none.
  private(set) var language = WordParagraph.RunLanguage()
  private var id: String?
  private var parents: [String: String] = [:]

  func start(_ element: XMLElementView, in stream: XMLStream) {
    let name = element.localName
    guard
      [
        "style", "name", "basedOn", "outlineLvl", "numPr", "vanish", "lang", "vertAlign",
        "strike", "dstrike",
      ].contains(name)
    else { return }
    let attributes = element.attributeValues
    func value(_ name: String) -> String? {
      attributes.first { $0.name.hasSuffix(":\(name)") || $0.name == name }?.value
    }
    if name == "style" {
      id = value("styleId")
      if let id { styles[id] = WordStyle() }
    }
    guard let id else {
      if name == "lang" { language = .init(western: value("val"), eastAsian: value("eastAsia")) }
      return
    }
    switch name {
    case "name": styles[id]?.read(name: value("val") ?? "")
    case "basedOn": parents[id] = value("val")
    case "outlineLvl":
      if styles[id]?.level == nil, let level = value("val").flatMap({ Int($0) }),
        (0..<9).contains(level)
      {
        styles[id]?.level = level + 1
      }
    case "numPr": styles[id]?.isList = true
    case "vertAlign": styles[id]?.isRaised = value("val") == "superscript"
    case "vanish": styles[id]?.isHidden = WordReader.isOn(value("val"))
    case "strike", "dstrike":
      // One of the two kinds of line is enough.
      let isStruck = WordReader.isOn(value("val")) || styles[id]?.isStruck == true
      styles[id]?.isStruck = isStruck
    default: break
    }
  }

  func end(_ name: Int, in stream: XMLStream) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>, in stream: XMLStream) {}

  /// Gives every style what it takes over from others.
  ///
  /// - Complexity: O(*styles*).
  func resolve() {
    var isDone: Set<String> = []
    for name in parents.keys.sorted() {
      // The way up to a style that is resolved; a circle ends where it closes.
      var chain: [String] = []
      var next: String? = name
      while let id = next, isDone.insert(id).inserted {
        chain.append(id)
        next = parents[id]
      }
      for id in chain.reversed() {
        if let base = parents[id].flatMap({ styles[$0] }) { styles[id]?.inherit(base) }
      }
    }
  }
}
