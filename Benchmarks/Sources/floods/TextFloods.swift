// SPDX-License-Identifier: Apache-2.0

/// The pattern that a text repeats.
struct Pattern: Sendable {
  let name: String
  /// A text of a size in bytes.
  let text: @Sendable (Int) -> String

  init(_ name: String, _ text: @escaping @Sendable (Int) -> String) {
    self.name = name
    self.text = text
  }

  init(_ piece: String) {
    self.init(piece) { size in floods_text(size, piece) }
  }
}

private func floods_text(_ size: Int, _ piece: String) -> String { text(of: size, piece) }

enum Patterns {
  /// Marks, signs and characters that join.
  static let characters = [
    "\u{301}", "\u{200D}", "👩\u{200D}", "🇨", "ᄀ", "\u{FE0F}", "\u{AD}", "\u{FEFF}", "\t", "\u{A0}",
    "\u{3000}", " ", "\u{2028}", "\u{C}", "\u{FFFD}", "\u{E000}", "\u{64B}", "ก", "\u{93F}", "ﷺ",
    "ﬁ",
    "⼈", "ё", "и\u{306}", "a", "а", "中", "A", "Я", "ア", "가", "Ａ", "１", "①", "Ⅳ", "½", "²",
    "(", ")", "()", "（", "）", "[", "]", "{", "“", "”", "\"", "'", "‘", "’", "«", "»", "《", "》", "「",
    "『", "〈", "„", "…", "—", "-", "–", "--", ".", ". ", "。", "，", ",", "!", "?", ";", ":", "：", "•",
    "·", "、", "|", "/", "\\", "%", "‰", "°", "№", "$", "€", "#", "&", "*", "_", "`", "~", "^", "+",
    "=",
    "<", ">", "@", "\u{202E}", "𠀀", "\u{1F600}",
  ].map { Pattern($0) }

  static let numbers = [
    "1", "1 ", "1,", "1.", "1,000", "1 000", "1%", "1-", "1/", "12:30", "2015年", "5月", "1日",
    "January ",
    "1 January 2015 ", "1 million ", "million ", "billion ", "XIV ", "X", "一", "一千亿", "亿", "百", "万",
    "零", "第一", "第", "〇", "十", "半", "几", "多", "两", "三分之", "百分之", "分之", "тысяч ", "миллион ",
    "одна ", "двадцать ", "1-й ", "twenty-", "twenty ", "one hundred and ", "first ", "half ",
    "dozen ",
    "$1", "1 km ", "1°", "§1", "№ 1", "1990s ", "19", "1–2", "–1", "五年", "十五世纪", "$1 million ",
    "公里",
    "1 января ", "января ", "в 2015 г. ", "гг. ", "点", "1点", "a.m. ", "1e9 ", "1×",
  ].map { Pattern($0) }

  static let words = [
    "the the ", "the ", "中国中国", "的的", "и и ", "SCO ", "(SCO) ",
    "SCO (Shanghai Cooperation Organization) ",
    "Shanghai Cooperation Organization (SCO) ", "Spirit of Shanghai ", "shanghai spirit ",
    "Shangai Spirit ", "Shanghai ", "Shanghai Shanghai Cooperation ", "上海精绅", "上海精神", "上海", "上合组织",
    "上海合作组织（上合组织）",
    "命运共同体制", "community of common destiny ", "community with a shared ", "community ",
    "дух Шанхая ",
    "шанхайского духа ", "ШОС (Шанхайская организация сотрудничества) ", "ШОС ", "cлово ", "a，",
    "，a",
    "中,", "中(a)", "a（中）", "周砚", "周砚、", "Zhou Yan ", "Zhou Yan, ", "ZHOU Yan; ", "Иван Петрович ",
    "Си Цзиньпин ", "И. П. ", "习近平", "Xi Jinping ", "Mr. ", "Dr. A. B. ", "A. ", "U.S. ", "т. е. ",
    "e.g. ", "et al. ", "“a ", "“a” ", "‘“", "«a ", "„a“ ", "'a' ", "it's ", "\"a\" ", "(a ",
    "(a) ", "a) ",
    "[1] ", "(1) ", "1) ", "(Wang 2015) ", "http://a ", "http://", "www.", "a@b.c ", "10.1000/",
    "a-", "a-b ",
    "a/", "a_", "a.b", "a'", "中a", "a1", "1a", "аa", "體体", "aa", "aa ", "中中 ", "no ", "not ", "не ",
    "不",
    "ABC (Alpha Beta Class) ", "Alpha Beta Class (ABC) ", "hereinafter “A” ", "以下简称", "（以下简称“上合”）",
    "далее — ", "Mc", "O'", "van ", "al-", "斯大林", "·斯大林·", "北京市", "Beijing, ", "московской ",
    "Abstract ", "Keywords ", "摘要", "关键词", "注释", "作者简介", "Ключевые слова", "a ", "中 ", "а ", "Aa",
    "A a. ", "中。", "中，", "а. ", "a? ", "a!", "a; ", "a: ", "Said. \"A\" ", "a…b", "a .", "。”", "”。",
    "?!",
  ].map { Pattern($0) }

  static let lines = [
    "", "- ", "1", "1. ", "1. a", "[1]", "[1] A. Note", "* a", "关键词：a；b", "Keywords: a; b",
    "Keywords",
    "Ключевые слова: а; б", "摘要：中", "Abstract: a", "摘要", "Abstract", "Аннотация", "作者：中", "参考文献",
    "References", "Литература", "co-", "operation co-", "\u{C}", "Page 1\n\u{C}", "a  b  c", "a\tb",
    "\t",
    "A B\n", "a\n", "中\n", "中文 English", "中文。English. Русский.", "English\n中文", "Русский\nEnglish",
    "注：中",
    "Note: a", "Table 1", "Fig. 1. a", "图1 中", "表1", "①a", "1)", "a)", "(1)", "第一章", "第一条 中",
    "Article 1",
    "一、中", "（一）中", "Статья 1", "> a", "# a", "=", "---", "| a | b |", "周砚", "Zhou Yan",
    "А. Б. Иванов",
    "周砚 ZHOU Yan", "Zhou Yan, Wang Li", "周砚1，王力2", "1 Peking University", "（北京大学，北京）", "基金项目：中",
    "收稿日期：2015", "DOI: 10.1000/1", "[摘 要]", "【关键词】", "  a", "　　中", "中文标题", "The Title of a Paper",
    "ЗАГЛАВИЕ",
    "concord: ignore all", "<!-- concord: ignore all -->",
    "<!-- concord: ignore term/case -->\nshanghai spirit",
    "a b c d e f g h i j", "中中中中中中中中中中中中中中中中中中中中", "它是中国的。", "This is a sentence.",
    "Это предложение.",
    "He said: “A.", "《中》", "脚注 1 中", "1 中", "12 3 4", "1.1 a", "1.1.1", "收", "…", "* * *", "© 2015",
    "a.", "A",
  ].map { line in Pattern(line + "↵") { size in floods_text(size, line + "\n") } }

  static let distinct = [
    Pattern("words") { size in text(of: size) { word($0) + " " } },
    Pattern("Words") { size in text(of: size) { "A" + word($0) + " " } },
    Pattern("words-ru") { size in text(of: size) { word($0, from: 0x430) + " " } },
    Pattern("words-han") { size in
      text(of: size) { String(Unicode.Scalar(UInt32(0x4E00 + $0 * 7 % 20_000)) ?? "中") }
    },
    Pattern("numbers") { size in text(of: size) { "\($0) " } },
    Pattern("numbers-han") { size in text(of: size) { word($0, from: 0x4E00) + "一千" } },
    Pattern("lines") { size in text(of: size) { "line \(word($0))\n" } },
    Pattern("lines-han") { size in text(of: size) { word($0, from: 0x4E00) + "\n" } },
    Pattern("lines-mixed") { size in
      text(of: size) { word($0, from: 0x4E00) + "\n" + word($0) + "\n" }
    },
    Pattern("paragraphs") { size in text(of: size) { "Line \(word($0)) is here.\n\n" } },
    Pattern("sentences") { size in text(of: size) { "Line \(word($0)) is here. " } },
    Pattern("sentences-han") { size in text(of: size) { "中国\(word($0, from: 0x4E00))是的。" } },
    Pattern("sentences-ru") { size in text(of: size) { "Слово \(word($0, from: 0x430)) тут. " } },
    Pattern("capitals") { size in text(of: size) { word($0, from: 0x41) + " " } },
    Pattern("capitals-brackets") { size in text(of: size) { "(" + word($0, from: 0x41) + ") " } },
    Pattern("names") { size in text(of: size) { "Zhou A\(word($0)) and " } },
    Pattern("names-han") { size in text(of: size) { "周\(word($0, from: 0x4E00))说，" } },
    Pattern("names-ru") { size in text(of: size) { "Иван Б\(word($0, from: 0x430))ов, " } },
    Pattern("explained") { size in
      text(of: size) { number in
        let letters = word(number + 1_000, from: 0x41)
        return letters.map { "\($0)ala" }.joined(separator: " ") + " (" + letters + ") "
      }
    },
    Pattern("hyphens") { size in text(of: size) { "a\(word($0))-\nb\(word($0)) " } },
    Pattern("columns") { size in text(of: size) { "中\($0)    a\(word($0))\n" } },
    Pattern("notes") { size in text(of: size) { "[\($0)] A. Name. Title \(word($0)).\n" } },
    Pattern("note-marks") { size in text(of: size) { "word[\($0)] " } },
    Pattern("items") { size in text(of: size) { "\($0). a\(word($0))\n" } },
    Pattern("keywords-line") { size in
      text(of: size, "a\n", head: "").replacing("a\n", with: "b; ").prepending("Keywords: ")
    },
    Pattern("keywords-lines") { size in
      text(of: size) { "关键词：中\(word($0, from: 0x4E00))；中\n\nKeywords: a\(word($0)); b\n\n" }
    },
    Pattern("abstracts") { size in
      text(of: size) { "摘要：中\(word($0, from: 0x4E00))。\nAbstract: a \(word($0)).\n" }
    },
    Pattern("pages") { size in text(of: size) { "Head\nline \(word($0))\nFoot \($0)\n\u{C}" } },
    Pattern("forbidden-lines") { size in
      text(of: size) { "Spirit of Shanghai \(word($0)).\n" }
    },
    Pattern("ellipses-han") { size in text(of: size, "好……") },
    Pattern("units") { size in "Это 5 " + text(of: size, "Млн. ") },
    Pattern("running-heads") { size in text(of: size, "\u{C}Vol. 12 abcdef\n") },
    Pattern("notes-page") { size in "a\n\u{C}" + text(of: size, "①a\n") + "\u{C}a\n" },
    Pattern("late-pages") { size in text(of: size / 2, "a\n") + text(of: size / 2, "\u{C}a\n") },
    Pattern("combining-line") { size in "e" + text(of: size, "\u{301}") + " end.\n" },
    Pattern("combining-han") { size in "中国" + text(of: size, "\u{301}") + "人。\n" },
    Pattern("combining-quote") { size in "“" + text(of: size, "\u{301}") + "a” (b)\n" },
    Pattern("combining-lines") { size in
      text(of: size, "e" + String(repeating: "\u{301}", count: 2_000) + "\n")
    },
    Pattern("backtrack-words") { size in text(of: size, "a ") + "b" },
    Pattern("open-closed") { size in text(of: size / 2, "(") + text(of: size / 2, ")") },
    Pattern("quotes-open-closed") { size in text(of: size / 2, "“a") + text(of: size / 2, "”") },
    Pattern("titles-open-closed") { size in text(of: size / 2, "《中") + text(of: size / 2, "》") },
    Pattern("long-word") { size in text(of: size, "Abc") + " " + text(of: size, "abc") },
    Pattern("binary-words") { size in
      text(of: size) { number in
        String(repeating: "a", count: number % 97) + String(repeating: "b", count: number % 31)
          + " "
      }
    },
  ]

  static let all = characters + numbers + words + lines + distinct
}

extension String {
  fileprivate func prepending(_ head: String) -> String { head + self }
}

/// Each pattern through each command that reads texts.
let textFloods: [Flood] = Patterns.all.flatMap { pattern in
  [
    Command("segment", { ["segment", $0] }),
    Command("clean", { ["clean", $0] }),
    Command("extract", { ["extract", $0] }),
    Command("analyze", { ["analyze", $0, "--to", "en"] }),
    Command("check", { ["check", $0, "--fail-on", "never", "--format", "json"] }),
    Command("check-html", { ["check", $0, "--format", "html"] }),
    Command("check-fix", { ["check", $0, "--fix"] }),
    Command("check-sarif", { ["check", $0, "--format", "sarif"] }),
  ].map { command in
    Flood(name: "\(command.name)/txt/\(pattern.label)", most: 1 << 20) { size, folder in
      command.arguments(folder.write("a.txt", pattern.text(size)))
    }
  } + [
    Flood(name: "check/source/\(pattern.label)", most: 1 << 19) { size, folder in
      let text = pattern.text(size)
      let source = folder.write("a.txt", "中国是一个国家。" + text)
      return [
        "check", folder.write("b.txt", "China is a state. " + text), "--source", source,
        "--from", "zh", "--to", "en",
      ]
    },
    Flood(name: "check/tsv-row/\(pattern.label)", most: 1 << 19) { size, folder in
      let text = pattern.text(size).cell
      return ["check", folder.write("a.tsv", "zh\ten\n中国\(text)\tChina \(text)\n")]
    },
    Flood(name: "check/tsv-rows/\(pattern.label)", most: 1 << 19) { size, folder in
      let text = pattern.text(40).cell
      let row = "中国\(text)\tChina \(text)\n"
      return ["check", folder.write("a.tsv", "zh\ten\n" + repeated(row, size))]
    },
    Flood(name: "align/txt/\(pattern.label)", most: 1 << 19) { size, folder in
      let text = pattern.text(size)
      return [
        "align", folder.write("a.txt", text), folder.write("b.txt", text), "--source-lang",
        "zh", "--target-lang", "en", "--format", "json",
      ]
    },
    Flood(name: "grow/two/\(pattern.label)", most: 1 << 19) { size, folder in
      let text = pattern.text(size)
      let source = folder.write("a.zh.txt", "中国是一个国家。世界很大。\n" + text)
      let target = folder.write("a.en.txt", "China is a state. The world is large.\n" + text)
      return ["grow", "\(source):\(target)", "--id", "a", "--report", folder.path + "/r.html"]
    },
    Flood(name: "grow/one/\(pattern.label)", most: 1 << 19) { size, folder in
      let text = pattern.text(size / 2)
      return [
        "grow",
        folder.write("a.txt", "摘要：中国是一个国家。\n\(text)\n\nAbstract: China is a state.\n\(text)\n"),
        "--id", "a", "--format", "json",
      ]
    },
    Flood(name: "lookup/argument/\(pattern.label)", most: 96 << 10) { size, folder in
      folder.write("tm/m.tmx", TMX.text(count: 50) { ("中国是国家\($0)。", "China is a state \($0).") })
      return ["lookup", pattern.text(size)]
    },
    Flood(name: "lookup/batch-line/\(pattern.label)", most: 1 << 19) { size, folder in
      let text = pattern.text(size).cell
      folder.write("tm/m.tmx", TMX.text(count: 50) { ("中国是国家\($0)。", "China is a state \($0).") })
      return ["lookup", "--batch", folder.write("q.txt", text + "\n")]
    },
    Flood(name: "lookup/memory/\(pattern.label)", most: 1 << 19) { size, folder in
      let text = pattern.text(size).escaped
      folder.write("tm/m.tmx", TMX.text(count: 2) { ("中国\($0)\(text)", "China \($0) \(text)") })
      return ["lookup", "中国" + pattern.text(60).cell]
    },
    Flood(name: "candidates/unit/\(pattern.label)", most: 1 << 18) { size, folder in
      let text = pattern.text(size).escaped
      folder.write("tm/m.tmx", TMX.text(count: 3) { ("中国\($0)\(text)", "China \($0) \(text)") })
      return ["glossary", "candidates"]
    },
    Flood(name: "candidates/units/\(pattern.label)", most: 1 << 19) { size, folder in
      let text = pattern.text(40).escaped
      folder.write(
        "tm/m.tmx",
        TMX.text(count: max(1, size / 100)) { ("中国\($0)\(text)", "China \($0) \(text)") })
      return ["glossary", "candidates"]
    },
    Flood(name: "pretranslate/tsv/\(pattern.label)", most: 1 << 18) { size, folder in
      let text = pattern.text(size).cell
      folder.write("tm/m.tmx", TMX.text(count: 50) { ("中国是国家\($0)。", "China is a state \($0).") })
      return [
        "pretranslate", folder.write("a.tsv", "zh\ten\n中国\(text)\t\n"), "--out",
        folder.path + "/o.tsv",
      ]
    },
    Flood(name: "tm-import/tsv/\(pattern.label)", most: 1 << 19) { size, folder in
      let text = pattern.text(size).cell
      return ["tm", "import", folder.write("a.tsv", "zh\ten\n中国\(text)\tChina \(text)\n")]
    },
    Flood(name: "glossary-import/tsv/\(pattern.label)", most: 1 << 18) { size, folder in
      let text = pattern.text(size).cell
      return ["glossary", "import", folder.write("a.tsv", "zh\ten\n中国\(text)\tChina \(text)\n")]
    },
    Flood(name: "glossary-validate/\(pattern.label)", most: 1 << 17) { size, folder in
      let text = pattern.text(size).cell.quoted
      folder.write(
        "glossaries/h.yaml",
        "concord-glossary: 1\nname: h\nlanguages: [zh, en]\nconcepts:\n  - id: h\n    terms:\n"
          + "      zh: \"中国\(text)\"\n      en: \"China \(text)\"\n")
      return ["glossary", "validate"]
    },
  ]
}

func repeated(_ row: String, _ size: Int) -> String { text(of: size, row) }

extension Pattern {
  /// The pattern's name in printable characters.
  var label: String {
    name.unicodeScalars.map {
      $0.properties.isWhitespace || $0.value < 0x20
        || $0.properties.generalCategory.isHidden
        ? $0 == " " ? "␣" : "u" + String($0.value, radix: 16) : String($0)
    }.joined()
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isHidden: Bool {
    switch self {
    case .format, .control, .nonspacingMark, .privateUse, .spacingMark: true
    default: false
    }
  }
}

extension String {
  /// One cell of a table without quotation marks.
  var cell: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let ends = scalar == "\t" || scalar == "\n" || scalar == "\u{C}" || scalar == "\u{2028}"
      scalars.append(ends ? " " : scalar == "\"" ? "”" : scalar)
    }
    return String(scalars)
  }

  /// The inside of a YAML string in double quotation marks.
  var quoted: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.flatMap { $0 == "\\" || $0 == "\"" ? ["\\", $0] : [$0] }))
  }

  /// Text of XML.
  var escaped: String {
    var out = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "<": out += "&lt;"
      case "&": out += "&amp;"
      case "\u{C}": out += " "
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}

/// Texts that share nothing and have very different numbers of sentences, so that no anchors tell where to search.
let alignFloods: [Flood] = [2, 5].map { ratio in
  Flood(name: "align/unlike/\(ratio)", most: 3 << 18) { size, folder in
    let source = text(of: size) { "第\(word($0, from: 0x4E00))\(word($0 * 7, from: 0x5F00))号。\n" }
    let target = text(of: ratio * size) { "The \(word($0 * 31)) of \(word($0 * 17)).\n" }
    return [
      "align", folder.write("a.txt", source), folder.write("b.txt", target), "--source-lang", "zh",
      "--target-lang", "en",
    ]
  }
}
