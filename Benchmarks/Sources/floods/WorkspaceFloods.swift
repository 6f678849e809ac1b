// SPDX-License-Identifier: Apache-2.0

/// Workspaces with many files, units, concepts or decisions.
private func glossary(_ count: Int, _ concept: (Int) -> String) -> String {
  "concord-glossary: 1\nname: h\nlanguages: [zh, en, ru]\nconcepts:\n"
    + (0..<count).map(concept).joined()
}

private let concepts: [Piece<String>] = [
  Piece("concepts") {
    "  - id: c\($0)\n    terms: {zh: 中\($0), en: term \(word($0)), ru: слово \(word($0, from: 0x430))}\n"
  },
  Piece("one-term") { "  - id: c\($0)\n    terms: {zh: 国家, en: state}\n" },
  Piece("forbidden") {
    "  - id: c\($0)\n    terms: {en: [right \(word($0)), {term: wrong \(word($0)), status: forbidden}]}\n"
  },
  Piece("forbidden-one") {
    "  - id: c\($0)\n    terms: {en: [right \(word($0)), {term: state, status: forbidden}]}\n"
  },
  Piece("prefixes") {
    "  - id: c\($0)\n    terms: {en: \(String(repeating: "a ", count: $0 % 300))b\($0)}\n"
  },
  Piece("nested") {
    "  - id: c\($0)\n    terms: {zh: \(String(repeating: "中", count: $0 % 300 + 1))\($0)}\n"
  },
  Piece("related") {
    "  - id: c\($0)\n    related: [c\($0 + 1)]\n    terms: {zh: 中\($0), en: a\($0)}\n"
  },
  Piece("cycle") {
    "  - id: c\($0)\n    terms: {en: [a\($0), {term: a\($0 + 1), status: forbidden}]}\n"
  },
  Piece("abbreviations") {
    "  - id: c\($0)\n    terms: {en: [Full \(word($0)), {term: \(word($0 + 700, from: 0x41)), type: abbreviation}]}\n"
  },
  Piece("one-abbreviation") {
    "  - id: c\($0)\n    terms: {en: [Full \(word($0)), {term: ABC, type: abbreviation}]}\n"
  },
  Piece("blockers") {
    "  - id: c\($0)\n    terms: {zh: 中}\n    blockers: {zh: [中\(word($0, from: 0x4E00))]}\n"
  },
]
private let glossaryFloods: [Flood] = concepts.flatMap { concept in
  [
    Command("validate") { _ in ["glossary", "validate"] },
    Command("list") { _ in ["glossary", "list"] },
    Command("lookup") { _ in ["lookup", "state"] },
    Command("lookup-miss") { _ in ["lookup", "xyzzy plugh"] },
    Command("export") { _ in ["glossary", "export", "--format", "tbx"] },
    Command("check") {
      ["check", $0.write("a.txt", "A state is wrong a. A a a a a b ABC.\n"), "--fail-on", "never"]
    },
    Command("check-many") { folder in
      [
        "check", folder.write("a.txt", text(of: 40_000, "The state a a b ABC of 中中中. ")),
        "--fail-on", "never",
      ]
    },
    Command("add") { _ in ["glossary", "add", "新词", "new word", "--glossary", "h"] },
  ].map { (command: Command<Folder>) in
    Flood(name: "glossary-\(command.name)/workspace/\(concept.name)", most: 16_000) {
      count, folder in
      folder.write("glossaries/h.yaml", glossary(count, concept.make))
      return command.arguments(folder)
    }
  }
}

private let memories: [Piece<(String, String)>] = [
  Piece("distinct") {
    ("中国\($0)是国家\(word($0, from: 0x4E00))。", "China \($0) is the state \(word($0)).")
  },
  Piece("equal") { _ in ("中国是国家。", "China is a state.") },
  Piece("one-source") { ("中国是国家。", "China is a state \($0).") },
  Piece("one-target") { ("中国是国家\($0)。", "China is a state.") },
  Piece("empty") { _ in ("", "") },
  Piece("digits") { ("\($0)", "\($0)") },
]
private let memoryFloods: [Flood] = memories.flatMap { memory in
  [
    ("lookup", ["lookup", "中国是国家。"]), ("lookup-part", ["lookup", "国家"]),
    ("stats", ["tm", "stats"]),
    ("verify", ["tm", "verify"]), ("conflicts", ["tm", "conflicts"]),
    ("export-tsv", ["tm", "export", "--format", "tsv"]),
    ("export-xlsx", ["tm", "export", "--format", "xlsx"]),
    ("export-xliff", ["tm", "export", "--format", "xliff"]),
    ("candidates", ["glossary", "candidates"]), ("review", ["review", "--list"]),
    ("exhaustive", ["lookup", "中国是国家。", "--exhaustive"]),
  ].map { command, arguments in
    Flood(name: "tm-\(command)/workspace/\(memory.name)", most: 32_000) { count, folder in
      folder.write("tm/m.tmx", TMX.text(count: count, memory.make))
      return arguments
    }
  } + [
    Flood(name: "tm-check/workspace/\(memory.name)", most: 16_000) { count, folder in
      folder.write("tm/m.tmx", TMX.text(count: count, memory.make))
      let rows = (0..<count).map { number in
        let (source, target) = memory.make(number)
        return source + "\t" + target + "!\n"
      }
      return ["check", folder.write("a.tsv", "zh\ten\n" + rows.joined()), "--fail-on", "never"]
    },
    Flood(name: "tm-pretranslate/workspace/\(memory.name)", most: 4_000) { count, folder in
      folder.write("tm/m.tmx", TMX.text(count: count, memory.make))
      let rows = (0..<count).map { memory.make($0).0 + "\t\n" }
      return [
        "pretranslate", folder.write("a.tsv", "zh\ten\n" + rows.joined()), "--out",
        folder.path + "/o.tsv",
      ]
    },
    Flood(name: "tm-batch/workspace/\(memory.name)", most: 4_000) { count, folder in
      folder.write("tm/m.tmx", TMX.text(count: count, memory.make))
      return [
        "lookup", "--batch",
        folder.write("q.txt", (0..<count).map { memory.make($0).0 + "\n" }.joined()),
      ]
    },
  ]
}

private let fileFloods: [Flood] = [
  Flood(name: "tm-stats/files/many", most: 4_000) { count, folder in
    for number in 0..<count {
      folder.write("tm/m\(number).tmx", TMX.text(count: 1) { _ in ("中\(number)", "a \(number)") })
    }
    return ["tm", "stats"]
  },
  Flood(name: "lookup/files/many", most: 4_000) { count, folder in
    for number in 0..<count {
      folder.write("tm/m\(number).tmx", TMX.text(count: 1) { _ in ("中\(number)", "a \(number)") })
    }
    return ["lookup", "中国"]
  },
  Flood(name: "grow/files/many", most: 400) { count, folder in
    for number in 0..<count {
      folder.write(
        "tm/../p\(number).txt", "摘要：中国\(number)是一个国家。\n\nAbstract: China \(number) is a state.\n")
    }
    return ["grow", folder.path]
  },
  Flood(name: "lookup/workspace/stars", most: 32_000) { count, folder in
    folder.write(
      "tm/m.tmx",
      TMX.text(count: count) { ("\(word(2 * $0))e \(word(2 * $0 + 1))e 中国人民是", "a \($0)") })
    return ["lookup", "*e *e", "--from", "zh"]
  },
  Flood(name: "analyze/workspace/long-segment", most: 1 << 19) { size, folder in
    long(of: size, equal: true, in: folder)
  },
  Flood(name: "analyze/workspace/long-unlike", most: 1 << 19) { size, folder in
    long(of: size, equal: false, in: folder)
  },
  Flood(name: "pretranslate/xliff20/one-unit", most: 16_000) { count, folder in
    folder.write("tm/m.tmx", TMX.text(count: 1) { _ in ("中国是国家。", "China is a state.") })
    let segments = String(repeating: "<segment><source>中国是国家。</source></segment>", count: count)
    return [
      "pretranslate",
      folder.write(
        "a.xlf",
        "<xliff version=\"2.0\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"zh\" "
          + "trgLang=\"en\"><file id=\"f\"><unit id=\"1\">\(segments)</unit></file></xliff>"),
      "--out", folder.path + "/o.xlf",
    ]
  },
  Flood(name: "check/files/many", most: 2_000) { count, folder in
    ["check", "--fail-on", "never"]
      + (0..<count).map { folder.write("p\($0).txt", "China is a state.\n") }
  },
  Flood(name: "dictionary/cedict/rows", most: 60_000) { count, folder in
    let rows = (0..<count).map { "中\($0) 中\($0) [zhong1] /middle \($0)/center/\n" }
    return ["dictionary", "add", folder.write("a.u8", rows.joined()), "--from", "zh", "--to", "en"]
  },
  Flood(name: "dictionary/cedict/one-headword", most: 60_000) { count, folder in
    let rows = (0..<count).map { "中 中 [zhong1] /middle \($0)/\n" }
    return ["dictionary", "add", folder.write("a.u8", rows.joined()), "--from", "zh", "--to", "en"]
  },
  Flood(name: "dictionary/cedict/translations", most: 60_000) { count, folder in
    let row = "中 中 [zhong1] /" + (0..<count).map { "middle \($0)/" }.joined() + "\n"
    return ["dictionary", "add", folder.write("a.u8", row), "--from", "zh", "--to", "en"]
  },
  Flood(name: "review/accept/many", most: 8_000) { count, folder in
    folder.write(
      "tm/m.tmx",
      TMX.head
        + (0..<count).map {
          "<tu tuid=\"m.body.\($0)\"><prop type=\"x-status\">needs-review</prop><tuv xml:lang=\"zh\"><seg>中\($0)</seg></tuv>"
            + "<tuv xml:lang=\"en\"><seg>a \($0)</seg></tuv></tu>\n"
        }.joined() + TMX.tail)
    return ["review", "--accept", "m.*"]
  },
  Flood(name: "review/accept/ids", most: 2_000) { count, folder in
    folder.write(
      "tm/m.tmx",
      TMX.head
        + (0..<count).map {
          "<tu tuid=\"u\($0)\"><prop type=\"x-status\">needs-review</prop><tuv xml:lang=\"zh\"><seg>中\($0)</seg></tuv>"
            + "<tuv xml:lang=\"en\"><seg>a \($0)</seg></tuv></tu>"
        }.joined() + TMX.tail)
    return ["review", "--accept"] + (0..<count).map { "u\($0)" }
  },
  Flood(name: "glossary-rename/workspace/references", most: 8_000) { count, folder in
    folder.write(
      "glossaries/h.yaml",
      glossary(count) { "  - id: c\($0)\n    related: [c0]\n    terms: {zh: 中\($0), en: a\($0)}\n" }
    )
    return ["glossary", "rename", "c0", "cx"]
  },
  Flood(name: "glossary-merge/workspace/all", most: 2_000) { count, folder in
    folder.write(
      "glossaries/h.yaml",
      glossary(count) { "  - id: c\($0)\n    terms:\n      zh: 中\($0)\n      en: a\($0)\n" })
    return ["glossary", "merge"] + (0..<count).map { "c\($0)" }
  },
  Flood(name: "review/pattern/stars", most: 60_000) { count, folder in
    folder.write(
      "tm/m.tmx",
      TMX.head
        + "<tu tuid=\"\(String(repeating: "a", count: count))\"><prop type=\"x-status\">needs-review</prop>"
        + "<tuv xml:lang=\"zh\"><seg>中</seg></tuv><tuv xml:lang=\"en\"><seg>a</seg></tuv></tu>"
        + TMX.tail)
    return ["review", "--accept", String(repeating: "*a", count: min(count, 30_000)) + "b"]
  },
  Flood(name: "undo/many", most: 60_000) { count, folder in
    folder.write("tm/m.tmx", TMX.text(count: count) { ("中\($0)", "a \($0)") })
    return ["tm", "remove", "m"]
  },
  Flood(name: "check/baseline/many", most: 20_000) { count, folder in
    let draft = folder.write(
      "a.txt", (0..<count).map { "Spirit of Shanghai \(word($0)).\n" }.joined())
    return ["check", draft, "--baseline", folder.path + "/b.json", "--fail-on", "never"]
  },
  Flood(name: "check/pair/cities", most: 1 << 18) { size, folder in
    pair(of: size, "北京", "Shanghai ", in: folder)
  },
  Flood(name: "check/pair/denials", most: 1 << 18) { size, folder in
    pair(of: size, "拒绝签署", "signed ", in: folder)
  },
  Flood(name: "check/pair/negations", most: 1 << 18) { size, folder in
    pair(of: size, "不出口", "imported ", in: folder)
  },
  Flood(name: "check/ignores/many", most: 20_000) { count, folder in
    let draft = folder.write(
      "a.md",
      (0..<count).map {
        "<!-- concord: ignore term/forbidden -->\nSpirit of Shanghai \(word($0)).\n\n"
      }.joined())
    return ["check", draft, "--fail-on", "never"]
  },
  Flood(name: "check/ignore-names/many", most: 1 << 18) { size, folder in
    [
      "check",
      folder.write("a.md", "<!-- concord: ignore " + text(of: size, "term/case, ") + " -->\na\n"),
      "--fail-on", "never",
    ]
  },
  Flood(name: "align/presegmented/lines", most: 8_000) { count, folder in
    let a = folder.write("a.txt", (0..<count).map { "中国\($0)是国家。\n" }.joined())
    let b = folder.write("b.txt", (0..<count).map { "China \($0) is a state.\n" }.joined())
    return ["align", a, b, "--presegmented", "--source-lang", "zh", "--target-lang", "en"]
  },
  Flood(name: "align/presegmented/uneven", most: 8_000) { count, folder in
    let a = folder.write("a.txt", (0..<count).map { "中国\($0)是国家。\n" }.joined())
    let b = folder.write("b.txt", "China is a state.\n")
    return ["align", a, b, "--presegmented", "--source-lang", "zh", "--target-lang", "en"]
  },
  Flood(name: "align/presegmented/equal", most: 8_000) { count, folder in
    let a = folder.write("a.txt", String(repeating: "中国是国家。\n", count: count))
    let b = folder.write("b.txt", String(repeating: "China is a state.\n", count: count * 2))
    return ["align", a, b, "--presegmented", "--source-lang", "zh", "--target-lang", "en"]
  },
  Flood(name: "align/presegmented/long-line", most: 1 << 18) { size, folder in
    let a = folder.write("a.txt", text(of: size, "中国是国家"))
    let b = folder.write("b.txt", text(of: size, "China is a state "))
    return ["align", a, b, "--presegmented", "--source-lang", "zh", "--target-lang", "en"]
  },
]

let workspaceFloods = glossaryFloods + memoryFloods + fileFloods + dictionaryFloods

/// An analysis of one segment against one of the memory that is as long: the same, or with the same tokens in another
/// order.
private func long(of size: Int, equal: Bool, in folder: Folder) -> [String] {
  let words = text(of: size) { word($0) + " " }
  let others = equal ? words : text(of: size) { word($0 ^ 1) + " " }
  folder.write("tm/m.tmx", TMX.text(count: 1) { _ in ("中国" + others, "China") })
  return ["analyze", folder.write("a.tsv", "zh\ten\n中国\(words)\t\n")]
}

/// A check of one sentence and its translation; both repeat one word.
private func pair(
  of size: Int, _ source: String, _ target: String, in folder: Folder
) -> [String] {
  let rows = "zh\ten\n" + text(of: size, source) + "\t" + text(of: size, target) + "\n"
  return ["check", folder.write("a.tsv", rows), "--fail-on", "never"]
}
