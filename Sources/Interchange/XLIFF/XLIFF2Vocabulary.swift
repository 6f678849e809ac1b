// SPDX-License-Identifier: Apache-2.0

/// The elements of XLIFF 2.0 to 2.2 and its modules: what each may have and hold.
///
/// Attributes are written as in the schema, `name` optional, `name!` required, `name=kind` with a kind of
/// `XLIFF2Value`. Children are groups in order, each a choice with how often it occurs: nothing
/// for once, `?`, `*`, `+`. A child of another vocabulary of the standard has its prefix (`mda:metadata`,
/// `xlf:source`); `##` is any element of another namespace.
struct XLIFF2Element {
  /// The attributes of other namespaces that it may have.
  enum Foreign { case none, modules, any }

  let attributes: [(name: String, isRequired: Bool, values: String?)]
  let children: [(names: Set<String>, min: Int, max: Int)]
  let foreign: Foreign
  let hasText: Bool
  let holdsAnything: Bool

  init(_ attributes: String, _ children: String = "", foreign: Foreign = .none, text: Bool = false)
  {
    self.attributes = attributes.split(separator: " ").map { spec in
      let parts = spec.split(separator: "=")
      let name = parts[0].hasSuffix("!") ? parts[0].dropLast() : parts[0]
      return (String(name), parts[0].hasSuffix("!"), parts.count > 1 ? String(parts[1]) : nil)
    }
    holdsAnything = children == "anything"
    self.children = (holdsAnything ? "" : children).split(separator: " ").map { group in
      let sign = group.last
      let names = group.filter { !"?*+".contains($0) }.split(separator: "|").map(String.init)
      return (Set(names), sign == "?" || sign == "*" ? 0 : 1, sign == "*" || sign == "+" ? .max : 1)
    }
    self.foreign = foreign
    hasText = text
  }

  private static let inline = "ph|pc|sc|ec|cp|mrk|sm|em*"
  private static let code =
    "canCopy=yesNo canDelete=yesNo canReorder=reorder copyOf=token subType=codeSubType type=codeType"
  private static let note = "id=token appliesTo=side category priority=priority"

  /// The core (namespace `urn:oasis:names:tc:xliff:document:2.*`).
  static let core: [String: XLIFF2Element] = [
    "xliff": .init("version!=version srcLang!=language trgLang=language", "file+", foreign: .any),
    "file": .init(
      "id!=token canResegment=yesNo original translate=yesNo srcDir=dir trgDir=dir",
      "skeleton? ##* notes? unit|group+", foreign: .any),
    "skeleton": .init("href", "anything", text: true),
    "group": .init(
      "id!=token name canResegment=yesNo translate=yesNo srcDir=dir trgDir=dir type=custom",
      "##* notes? unit|group*", foreign: .any),
    "unit": .init(
      "id!=token name canResegment=yesNo translate=yesNo srcDir=dir trgDir=dir type=custom",
      "##* notes? originalData? segment|ignorable+", foreign: .any),
    "notes": .init("", "note+"),
    "note": .init(note, foreign: .any, text: true),
    "originalData": .init("", "data+"),
    "data": .init("id!=token dir=dir", "cp*", text: true),
    "segment": .init("id=token canResegment=yesNo state=state subState=custom", "source target?"),
    "ignorable": .init("id=token", "source target?"),
    "source": .init("", inline, text: true),
    "target": .init("order=positive", inline, text: true),
    "cp": .init("hex!=hex"),
    "ph": .init(code + " id!=token dataRef=token disp equiv subFlows=tokens", foreign: .modules),
    "pc": .init(
      code + " id!=token canOverlap=yesNo dataRefEnd=token dataRefStart=token dispEnd dispStart"
        + " equivEnd equivStart subFlowsEnd=tokens subFlowsStart=tokens dir=dir",
      inline, foreign: .modules, text: true),
    "sc": .init(
      code + " id!=token canOverlap=yesNo dataRef=token dir=dir disp equiv isolated=yesNo"
        + " subFlows=tokens", foreign: .modules),
    "ec": .init(
      code + " id=token canOverlap=yesNo dataRef=token dir=dir disp equiv isolated=yesNo"
        + " startRef=token subFlows=tokens", foreign: .modules),
    "mrk": .init(
      "id!=token translate=yesNo type=markType ref value", inline, foreign: .any, text: true),
    "sm": .init("id!=token translate=yesNo type=markType ref value", foreign: .any),
    "em": .init("startRef!=token"),
  ]

  /// The changes of version 2.2 in the core.
  static let core22: [String: XLIFF2Element] = [
    "xliff": .init(
      "version!=version srcLang!=language trgLang=language", "notes? mda:metadata? file+",
      foreign: .any),
    "note": .init(note + " ref", foreign: .any, text: true),
  ]

  /// Elements of HTML that the format style module may name.
  static let formatStyles = Set(
    ("a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt"
      + " em h1 h2 h3 h4 h5 h6 head hr html i img label legend li ol p pre q s samp select small"
      + " span strike strong sub sup table tbody td tfoot th thead title tr tt u ul")
      .split(separator: " ").map(String.init))
}
