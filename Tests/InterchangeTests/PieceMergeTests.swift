// SPDX-License-Identifier: Apache-2.0
import Interchange
import TestSupport
import Testing

/// Merges of papers and glossaries by units and concepts.
struct PieceMergeTests {
  /// A change on each side, and what comes of it.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// Pieces of the text: what is replaced, and by what.
    let mine: [(String, String)]
    let theirs: [(String, String)]
    /// The same for the result; empty where there are conflicts.
    var merged: [(String, String)] = []
    /// The conflicts, as `kind id`.
    var conflicts: [String] = []
    var testDescription: String { name }
  }

  private static let glossary = """
    # Terms of the office
    concord-glossary: 1
    name: "office"   # a comment beside
    languages: [zh, en, ru]
    concepts:
      # The spirit
      - id: shanghai-spirit
        terms:
          zh: [ 上海精神 ]      # by hand
          en:
            - 'Shanghai Spirit'
          ru: ["шанхайский дух"]

      - id: summit
        note: "two\\twords"
        terms:
          zh: [峰会]
          en: [summit]
          ru: [саммит]
      # Nothing is sorted here.
      - id: emoji
        terms:
          zh: [👩‍👩‍👧]
          en: [family]
    # The end

    """

  private static let glossaryCases: [Case] = [
    Case(
      name: "different concepts", mine: [("summit]", "Summit]")],
      theirs: [("шанхайский", "Шанхайский")],
      merged: [("summit]", "Summit]"), ("шанхайский", "Шанхайский")]),
    Case(
      name: "the same change", mine: [("family", "a family")], theirs: [("family", "a family")],
      merged: [("family", "a family")]),
    Case(
      name: "two languages of a concept", mine: [("summit]", "Summit]")],
      theirs: [("[峰会]", "[高峰会]")], merged: [("summit]", "Summit]"), ("[峰会]", "[高峰会]")]),
    Case(
      name: "the same language of a concept", mine: [("summit]", "Summit]")],
      theirs: [("summit]", "summits]")], conflicts: ["concept summit"]),
    Case(
      name: "a language and the note of a concept",
      mine: [("[саммит]", "[саммит, встреча]")], theirs: [("two\\twords", "three")],
      merged: [("[саммит]", "[саммит, встреча]"), ("two\\twords", "three")]),
    Case(
      name: "both add a field, one of them a language",
      mine: [("      en: [family]\n", "      en: [family]\n      ru: [семья]\n")],
      theirs: [("  - id: emoji\n", "  - id: emoji\n    definition: a group\n")],
      merged: [
        ("      en: [family]\n", "      en: [family]\n      ru: [семья]\n"),
        ("  - id: emoji\n", "  - id: emoji\n    definition: a group\n"),
      ]),
    Case(
      name: "one adds a language, one removes another",
      mine: [("      en: [family]\n", "      en: [family]\n      ru: [семья]\n")],
      theirs: [("      zh: [👩‍👩‍👧]\n", "")],
      merged: [
        ("      en: [family]\n", "      en: [family]\n      ru: [семья]\n"),
        ("      zh: [👩‍👩‍👧]\n", ""),
      ]),
    Case(
      name: "both add the same language",
      mine: [("      en: [family]\n", "      en: [family]\n      ru: [семья]\n")],
      theirs: [("      en: [family]\n", "      en: [family]\n      ru: [род]\n")],
      conflicts: ["concept emoji"]),
    Case(
      name: "the later signature is taken with its name",
      mine: [
        ("  - id: emoji\n", "  - id: emoji\n    note: mine\n    by: Anna\n    on: 2026-11-27\n")
      ],
      theirs: [
        ("  - id: emoji\n", "  - id: emoji\n    by: Li Wei\n    on: 2026-11-28\n"),
        ("[family]", "[kin]"),
      ],
      merged: [
        ("  - id: emoji\n", "  - id: emoji\n    note: mine\n    by: Li Wei\n    on: 2026-11-28\n"),
        ("[family]", "[kin]"),
      ]),
    Case(
      name: "a comment in a concept, and a term",
      mine: [("      # by hand", "      # checked")], theirs: [("'Shanghai Spirit'", "'Spirit'")],
      merged: [("      # by hand", "      # checked"), ("'Shanghai Spirit'", "'Spirit'")]),
    Case(
      name: "a comment of a concept", mine: [("# The spirit", "# The first")],
      theirs: [("family", "kin")], merged: [("# The spirit", "# The first"), ("family", "kin")]),
    Case(
      name: "both append",
      mine: [("# The end", "  - id: mine\n    terms:\n      en: [mine]\n# The end")],
      theirs: [("# The end", "  - id: theirs\n    terms:\n      en: [theirs]\n# The end")],
      merged: [
        (
          "# The end",
          "  - id: theirs\n    terms:\n      en: [theirs]\n  - id: mine\n    terms:\n      en: [mine]\n# The end"
        )
      ]),
    Case(
      name: "one removes, one changes another",
      mine: [
        (
          "  # Nothing is sorted here.\n  - id: emoji\n    terms:\n      zh: [👩‍👩‍👧]\n      en: [family]\n",
          ""
        )
      ],
      theirs: [("саммит", "встреча")],
      merged: [
        ("саммит", "встреча"),
        (
          "  # Nothing is sorted here.\n  - id: emoji\n    terms:\n      zh: [👩‍👩‍👧]\n      en: [family]\n",
          ""
        ),
      ]),
    Case(
      name: "one removes, one changes it",
      mine: [
        (
          "  # Nothing is sorted here.\n  - id: emoji\n    terms:\n      zh: [👩‍👩‍👧]\n      en: [family]\n",
          ""
        )
      ],
      theirs: [("family", "kin")], conflicts: ["concept emoji"]),
    Case(
      name: "both change the same key of the header", mine: [("\"office\"", "mine")],
      theirs: [("\"office\"", "theirs")], conflicts: ["header "]),
    Case(
      name: "different keys of the header", mine: [("\"office\"", "mine")],
      theirs: [("# Terms of the office", "# Terms"), ("[zh, en, ru]", "[zh, en, ru, de]")],
      merged: [
        ("\"office\"", "mine"), ("# Terms of the office", "# Terms"),
        ("[zh, en, ru]", "[zh, en, ru, de]"),
      ]),
    Case(
      name: "a key that one side adds to the header",
      mine: [("concepts:", "sources:\n  one: A book\nconcepts:")],
      theirs: [("name: \"office\"", "name: theirs")],
      merged: [
        ("concepts:", "sources:\n  one: A book\nconcepts:"), ("name: \"office\"", "name: theirs"),
      ]),
    Case(
      name: "both add the same key to the header",
      mine: [("concepts:", "sources:\n  one: A book\nconcepts:")],
      theirs: [("concepts:", "sources:\n  two: A paper\nconcepts:")], conflicts: ["header "]),
    Case(
      name: "one changes the header, one the end", mine: [("\"office\"", "mine")],
      theirs: [("# The end", "# That is all")],
      merged: [("\"office\"", "mine"), ("# The end", "# That is all")]),
    Case(
      name: "an id is changed on both sides", mine: [("id: summit", "id: the-summit")],
      theirs: [("id: summit", "id: summits")], merged: [], conflicts: []),
  ]

  @Test(arguments: glossaryCases) func glossaries(_ test: Case) throws {
    try check(test, Self.glossary, "glossaries/office.yaml")
    try check(test, Self.glossary.replacing("\n", with: "\r\n"), "glossaries/office.yaml")
  }

  private static let paper = """
    <?xml version="1.0"?>
    <!DOCTYPE tmx SYSTEM "tmx14.dtd" [ <!-- <tu> --> <!ENTITY a "one"> ]>
    <tmx version='1.4'><header srclang="zh" datatype="plaintext" segtype="sentence" adminlang="en" creationtool="hand" creationtoolversion="1" o-tmf="x"/>
    <body>
    <!-- <tu tuid="not a unit"/> -->
      <tu  tuid = 'a.1' ><tuv xml:lang="zh"><seg>一 &lt;tu></seg></tuv><tuv xml:lang='en'><seg>one <![CDATA[<tu>]]></seg></tuv></tu>
      <tu tuid="a.2" >
        <note>by > hand</note>
        <tuv xml:lang="zh"><seg>二</seg></tuv><tuv xml:lang="ru"><seg>два</seg></tuv>
      </tu><tu tuid="a.3"><tuv xml:lang="zh"><seg>三</seg></tuv><tuv xml:lang="en"><seg>three 🙂</seg></tuv></tu>
      <!-- <tuv xml:lang="de"> -->
      <tu changedate='20260101T000000Z' changeid="a" tuid="a.5"><prop type="x-status">needs-review</prop><!-- </tu> -->
        <note>new</note><tuv xml:lang="zh"><seg>甲</seg></tuv>
        <tuv xml:lang="ru"><seg>одна <![CDATA[</tuv>]]></seg></tuv><tuv xml:lang='de'><seg>eins</seg></tuv>
      </tu>
    </body>
    </tmx>
    <!-- the end -->

    """

  private static let paperCases: [Case] = [
    Case(
      name: "different units", mine: [("one ", "1 ")], theirs: [("три", "3"), ("three", "3")],
      merged: [("one ", "1 "), ("three", "3")]),
    Case(
      name: "neighbours on one line", mine: [("два", "двое")], theirs: [("三", "叁")],
      merged: [("два", "двое"), ("三", "叁")]),
    Case(
      name: "two languages of a unit", mine: [("一", "壹")], theirs: [("one ", "1 ")],
      conflicts: ["unit a.1"]),
    Case(
      name: "translations of one source", mine: [("одна", "один")], theirs: [("eins", "ein")],
      merged: [("одна", "один"), ("eins", "ein")]),
    Case(
      name: "the source and a translation", mine: [("甲", "乙")], theirs: [("eins", "ein")],
      conflicts: ["unit a.5"]),
    Case(
      name: "the same translation", mine: [("eins", "zwei")], theirs: [("eins", "ein")],
      conflicts: ["unit a.5"]),
    Case(
      name: "the status and a note", mine: [("needs-review", "approved")],
      theirs: [("<note>new", "<note>newer")],
      merged: [("needs-review", "approved"), ("<note>new", "<note>newer")]),
    Case(
      name: "nobody has approved what both have made", mine: [("needs-review", "approved")],
      theirs: [("eins", "ein")], conflicts: ["unit a.5"]),
    Case(
      name: "the later date of a unit is taken",
      mine: [
        ("20260101T000000Z' changeid=\"a\"", "20261128T000000Z' changeid=\"anna\""),
        ("одна", "один"),
      ],
      theirs: [
        ("20260101T000000Z' changeid=\"a\"", "20261127T000000Z' changeid=\"wei\""),
        ("<note>new", "<note>newer"),
      ],
      merged: [
        ("20260101T000000Z' changeid=\"a\"", "20261128T000000Z' changeid=\"anna\""),
        ("одна", "один"), ("<note>new", "<note>newer"),
      ]),
    Case(
      name: "other attributes of a unit",
      mine: [("changeid=\"a\"", "changeid=\"a\" usagecount=\"1\"")],
      theirs: [("changeid=\"a\"", "changeid=\"a\" usagecount=\"2\"")],
      conflicts: ["unit a.5"]),
    Case(
      name: "a language is added and a property",
      mine: [("<tuv xml:lang='de'>", "<tuv xml:lang='fr'><seg>un</seg></tuv><tuv xml:lang='de'>")],
      theirs: [("<note>new", "<prop type=\"x-own\">1</prop><note>new")],
      merged: [
        ("<tuv xml:lang='de'>", "<tuv xml:lang='fr'><seg>un</seg></tuv><tuv xml:lang='de'>"),
        ("<note>new", "<prop type=\"x-own\">1</prop><note>new"),
      ]),
    Case(
      name: "a comment before a unit", mine: [("not a unit", "no unit")],
      theirs: [("by > hand", "by hand")],
      merged: [("not a unit", "no unit"), ("by > hand", "by hand")]),
    Case(
      name: "different attributes of the header",
      mine: [("adminlang=\"en\"", "adminlang=\"ru\"")],
      theirs: [("o-tmf=\"x\"", "o-tmf=\"y\" creationid='wei'")],
      merged: [
        ("adminlang=\"en\"", "adminlang=\"ru\""),
        ("o-tmf=\"x\"", "o-tmf=\"y\" creationid='wei'"),
      ]),
    Case(
      name: "the same attribute of the header",
      mine: [("adminlang=\"en\"", "adminlang=\"ru\"")],
      theirs: [("adminlang=\"en\"", "adminlang=\"zh\"")], conflicts: ["header "]),
    Case(
      name: "a property and an attribute of the header",
      mine: [("o-tmf=\"x\"/>", "o-tmf=\"x\"><prop type=\"x-own\">1</prop></header>")],
      theirs: [("adminlang=\"en\"", "adminlang=\"ru\""), ("not a unit", "no unit")],
      merged: [
        ("o-tmf=\"x\"/>", "o-tmf=\"x\"><prop type=\"x-own\">1</prop></header>"),
        ("adminlang=\"en\"", "adminlang=\"ru\""), ("not a unit", "no unit"),
      ]),
    Case(
      name: "the later date of the header",
      mine: [("o-tmf=\"x\"", "o-tmf=\"x\" changedate=\"20261127T000000Z\" changeid=\"anna\"")],
      theirs: [("o-tmf=\"x\"", "o-tmf=\"x\" changedate=\"20261128T000000Z\" changeid=\"wei\"")],
      merged: [("o-tmf=\"x\"", "o-tmf=\"x\" changedate=\"20261128T000000Z\" changeid=\"wei\"")]),
    Case(
      name: "both move units",
      mine: [
        ("a.1", "x.x"), ("a.2", "a.1"), ("x.x", "a.2"),
      ], theirs: [("a.2", "x.x"), ("a.3", "a.2"), ("x.x", "a.3")],
      conflicts: ["unit a.2", "order "]),
    Case(
      name: "both add a unit with one id",
      mine: [
        (
          "</body>",
          "<tu tuid=\"a.4\"><tuv xml:lang=\"zh\"><seg>四</seg></tuv><tuv xml:lang=\"en\"><seg>four</seg></tuv></tu></body>"
        )
      ],
      theirs: [
        (
          "</body>",
          "<tu tuid=\"a.4\"><tuv xml:lang=\"zh\"><seg>四</seg></tuv><tuv xml:lang=\"en\"><seg>4</seg></tuv></tu></body>"
        )
      ], conflicts: ["unit a.4"]),
  ]

  @Test(arguments: paperCases) func papers(_ test: Case) throws {
    try check(test, Self.paper, "tm/a.tmx")
  }

  private func check(_ test: Case, _ base: String, _ name: String) throws {
    func apply(_ changes: [(String, String)]) -> [UInt8] {
      let end = base.contains("\r\n") ? "\r\n" : "\n"
      return Array(
        changes.reduce(base) {
          $0.replacing($1.0.replacing("\n", with: end), with: $1.1.replacing("\n", with: end))
        }.utf8)
    }
    let (mine, theirs) = (apply(test.mine), apply(test.theirs))
    switch PieceMerge.merge(base: Array(base.utf8), mine: mine, theirs: theirs, name: name) {
    case .merged(let file):
      #expect(test.conflicts.isEmpty)
      // A concept with another id on each side is two concepts.
      if !test.merged.isEmpty {
        #expect(
          String(decoding: file.bytes, as: UTF8.self)
            == String(decoding: apply(test.merged), as: UTF8.self))
      }
    case .conflicts(let conflicts):
      #expect(conflicts.map { "\($0.kind.rawValue) \($0.id)" } == test.conflicts)
      let sides: [PieceMerge.Side] = [.mine, .theirs]
      for side in sides where !test.conflicts.isEmpty {
        let outcome = PieceMerge.merge(
          base: Array(base.utf8), mine: mine, theirs: theirs, name: name, preferring: side)
        guard case .merged(let file) = outcome else {
          Issue.record("\(side) is not preferred")
          continue
        }
        // What only the other side has changed is kept as well.
        if test.conflicts.last != "order " {
          #expect(file.bytes == (side == .mine ? mine : theirs))
        }
      }
    case .whole: Issue.record("the files are not cut")
    }
  }

  @Test func aChangeOfOneSideIsThatSide() throws {
    for (text, name) in [(Self.glossary, "glossaries/a.yaml"), (Self.paper, "tm/a.tmx")] {
      let base = Array(text.utf8)
      let changed = Array(
        text.replacing("a.2", with: "b").replacing("summit", with: "meeting").utf8)
      for (mine, theirs) in [(changed, base), (base, changed), (changed, changed)] {
        guard
          case .merged(let file) = PieceMerge.merge(
            base: base, mine: mine, theirs: theirs, name: name)
        else {
          Issue.record("\(name) is not merged")
          continue
        }
        #expect(file.bytes == changed)
      }
    }
  }

  /// Units without an id get one that is made of their texts: where both change one, nobody knows that it is the same.
  @Test func unitsWithoutIDs() throws {
    let base = Self.paper.replacing("tuid=\"a.2\"", with: "").replacing("tuid=\"a.3\"", with: "")
    func merge(_ mine: (String, String), _ theirs: (String, String)) -> PieceMerge.Outcome {
      PieceMerge.merge(
        base: Array(base.utf8), mine: Array(base.replacing(mine.0, with: mine.1).utf8),
        theirs: Array(base.replacing(theirs.0, with: theirs.1).utf8), name: "tm/a.tmx")
    }
    guard case .merged(let file) = merge(("one ", "1 "), ("два", "2")) else {
      Issue.record("different units are not merged")
      return
    }
    #expect(
      String(decoding: file.bytes, as: UTF8.self)
        == base.replacing("one ", with: "1 ").replacing("два", with: "2"))
    guard case .conflicts(let conflicts) = merge(("два", "двое"), ("два", "2")) else {
      Issue.record("a unit that both have changed is merged")
      return
    }
    #expect(conflicts.count == 1 && conflicts.first?.mine?.contains("двое") == true)
  }

  @Test(arguments: [
    ("glossaries/a.yaml", "concord-glossary: 1\nconcepts: [{id: a, terms: {en: [a]}}]\n"),
    ("glossaries/a.yaml", "concord-glossary: 1\nconcepts: 4\n"), ("glossaries/a.yaml", ""),
    ("tm/a.tmx", "<tmx><body>"), ("tm/a.tmx", ""),
    ("tm/a.tmx", "<tmx version='1.4'><header/><body><tu tuid='a'/></body></tmx>"),
  ]) func whatCannotBeCutIsNotMerged(_ name: String, _ text: String) {
    let other = Array(text.utf8) + Array(" \n".utf8)
    guard
      case .whole = PieceMerge.merge(
        base: Array(text.utf8), mine: other, theirs: other + Array("\n".utf8), name: name)
    else {
      Issue.record("\(name) is merged")
      return
    }
  }

  /// Many random changes of different units: the result has them all, and each other byte.
  @Test func randomChangesOfDifferentPieces() throws {
    var random = SeededGenerator(seed: 23)
    for _ in 0..<40 {
      let count = Int.random(in: 0...12, using: &random)
      func text(_ numbers: [Int], _ word: (Int) -> String) -> String {
        "concord-glossary: 1\nconcepts:" + (numbers.isEmpty ? " []\n" : "\n")
          + numbers.map { number in
            (number % 3 == 0 ? "\n  # 注 \(number)\n" : "")
              + "  - id: c\(number)\n    terms:\n      en: [\"\(word(number))\"]  # \(number)\n"
          }.joined()
      }
      let all = Array(0..<count)
      let owner = all.map { _ in Int.random(in: 0...4, using: &random) }
      let (added, more) = (
        Bool.random(using: &random) ? [100, 101] : [], Bool.random(using: &random) ? [200] : []
      )
      // Owners: 0 nobody, 1 mine changes, 2 theirs changes, 3 mine removes, 4 theirs removes.
      func word(_ side: Int) -> (Int) -> String {
        { $0 < 100 && owner[$0] == side ? "changed\($0)" : "w\($0)" }
      }
      let base = text(all) { "w\($0)" }
      let mine = text(all.filter { owner[$0] != 3 } + added, word(1))
      let theirs = text(all.filter { owner[$0] != 4 } + more, word(2))
      let expected = text(all.filter { owner[$0] < 3 } + more + added) {
        $0 < 100 && [1, 2].contains(owner[$0]) ? "changed\($0)" : "w\($0)"
      }
      let outcome = PieceMerge.merge(
        base: Array(base.utf8), mine: Array(mine.utf8), theirs: Array(theirs.utf8),
        name: "glossaries/a.yaml")
      // 'concepts: []' is another header.
      if [base, mine, theirs].contains(where: { $0.hasSuffix("[]\n") }) { continue }
      guard case .merged(let file) = outcome else {
        Issue.record("\(outcome): \(base)\n\(mine)\n\(theirs)")
        continue
      }
      let merged = String(decoding: file.bytes, as: UTF8.self)
      #expect(merged == expected)
    }
  }

  @Test func aPieceIsPutBack() throws {
    let old = try #require(FilePieces(Array(Self.glossary.utf8), name: "glossaries/a.yaml"))
    for (change, id) in [
      (("summit]", "Summit]"), "summit"),
      (
        (
          "  # The spirit\n  - id: shanghai-spirit\n    terms:\n      zh: [ 上海精神 ]      # by hand\n      en:\n        - 'Shanghai Spirit'\n      ru: [\"шанхайский дух\"]\n",
          ""
        ), "shanghai-spirit"
      ),
      (("# The end", "  - id: new\n    terms:\n      en: [new]\n# The end"), "new"),
    ] {
      let new = Self.glossary.replacing(change.0, with: change.1)
      #expect(new != Self.glossary)
      let pieces = try #require(FilePieces(Array(new.utf8), name: "glossaries/a.yaml"))
      #expect(pieces.bytes == Array(new.utf8))
      #expect(pieces.setting(id, as: old)?.bytes == Array(Self.glossary.utf8))
    }
  }

  /// A paper of units without ids, with a text each.
  private static func nameless(_ texts: String...) -> [UInt8] {
    let units = texts.map {
      "<tu><tuv xml:lang=\"zh\"><seg>\($0)</seg></tuv><tuv xml:lang=\"en\"><seg>\($0)</seg></tuv></tu>\n"
    }
    return Array(
      "<tmx version=\"1.4\"><header srclang=\"zh\"/><body>\n\(units.joined())</body></tmx>\n".utf8)
  }

  private static func text(_ outcome: PieceMerge.Outcome) -> String? {
    guard case .merged(let file) = outcome else { return nil }
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test("Units without ids stay in their places, whoever has changed which")
  func namelessOrder() {
    let base = Self.nameless("一", "二", "三")
    let (first, second) = (Self.nameless("甲", "二", "三"), Self.nameless("一", "乙", "三"))
    let both = String(decoding: Self.nameless("甲", "乙", "三"), as: UTF8.self)
    for side in [nil, PieceMerge.Side.mine, .theirs] {
      for (mine, theirs) in [(first, second), (second, first)] {
        #expect(
          Self.text(
            PieceMerge.merge(
              base: base, mine: mine, theirs: theirs, name: "tm/a.tmx", preferring: side)) == both)
      }
    }
    // One adds a unit after the one that the other has changed.
    #expect(
      Self.text(
        PieceMerge.merge(
          base: base, mine: Self.nameless("一", "二", "新", "三"), theirs: Self.nameless("一", "乙", "三"),
          name: "tm/a.tmx"))
        == String(decoding: Self.nameless("一", "乙", "新", "三"), as: UTF8.self))
  }

  @Test("Of two changes of a unit without an id only the preferred one stays")
  func namelessPreferred() {
    let base = Self.nameless("一", "二", "三")
    let (mine, theirs) = (Self.nameless("一", "甲", "三"), Self.nameless("一", "乙", "三", "新"))
    func merge(_ side: PieceMerge.Side?) -> PieceMerge.Outcome {
      PieceMerge.merge(
        base: base, mine: mine, theirs: theirs, name: "tm/a.tmx", preferring: side)
    }
    guard case .conflicts = merge(nil) else {
      Issue.record("this is a conflict")
      return
    }
    #expect(
      Self.text(merge(.mine))
        == String(decoding: Self.nameless("一", "甲", "三", "新"), as: UTF8.self))
    #expect(
      Self.text(merge(.theirs))
        == String(decoding: Self.nameless("一", "乙", "三", "新"), as: UTF8.self))
  }
}
