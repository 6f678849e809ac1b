// SPDX-License-Identifier: Apache-2.0
import Documents
import TestSupport
import Testing
import TextModel

@Suite struct LaTeXTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    /// The prose of each block.
    let blocks: [String]
    var kinds: [TextBlock.Kind]?
    var code: [String]?
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "preamble",
      text: #"""
        \documentclass[a4paper]{ctexart} % class
        \newcommand{\x}[1]{text}
        Not text.
        \begin{document}
        \maketitle
        正文。
        \end{document}
        after
        """#, blocks: ["正文。"]),
    Case(
      name: "headings and paragraphs",
      text:
        "\\section[短]{区域合作}\n各国\n加强。\n\nSecond\nline % comment\n  goes on\n\\subsection*{Дух}\nтекст",
      blocks: ["区域合作", "各国加强。", "Second line goes on", "Дух", "текст"],
      kinds: [.heading(2), .paragraph, .paragraph, .heading(3), .paragraph]),
    Case(
      name: "characters",
      text:
        #"``x'' 5\% R\&D~a --- 1--2 na\"{\i}ve caf\'e \`a \ldots\ «<<да>>» \LaTeX{} A\,B \S 3 \v{S}"#,
      blocks: ["“x” 5% R&D a — 1–2 naïve café à … ««да»» LaTeX A B §3 Š"]),
    Case(
      name: "references and citations",
      text: #"见图~\ref{fig:a}所示\cite[p. 3]{li2020}。As in \cite{x}, see~\eqref{y}.\label{z}"#,
      blocks: ["见图所示。As in, see."]),
    Case(
      name: "formulas",
      text: #"当 $x_{max} > 0$ 时，\[ y = \frac{1}{2} \] 与 \(z\)。\begin{equation}a=b\end{equation}"#,
      blocks: [
        #"当 $x_{max} > 0$ 时，\[ y = \frac{1}{2} \] 与 \(z\)。\begin{equation}a=b\end{equation}"#
      ],
      code: [
        "$x_{max} > 0$", #"\[ y = \frac{1}{2} \]"#, #"\(z\)"#,
        #"\begin{equation}a=b\end{equation}"#,
      ]),
    Case(
      name: "lists and quotations",
      text: #"\begin{itemize}[a] \item 甲 \item[乙:] 丙 \end{itemize}\begin{quote}引\end{quote}后"#,
      blocks: ["甲", "乙:] 丙", "引", "后"],
      kinds: [.listItem, .listItem, .quotation, .paragraph]),
    Case(
      name: "a table",
      text: #"""
        \begin{table}[h]\caption{表一}
        \begin{tabular}{l|r} \hline 甲 & a \\ \multicolumn{2}{c}{乙} & b \\[2pt]
        \end{tabular}\end{table}
        """#, blocks: ["表一", "甲", "a", "乙", "b"],
      kinds: [
        .caption, HTMLTests.cell(0, 0, 0), HTMLTests.cell(0, 0, 1), HTMLTests.cell(0, 1, 0),
        HTMLTests.cell(0, 1, 2),
      ]),
    Case(
      name: "footnote", text: "各国\\footnote{注\\textbf{一}。}合作。\n\nnext",
      blocks: ["各国合作。", "注一。", "next"], kinds: [.paragraph, .note, .paragraph]),
    Case(
      name: "formatting",
      text:
        #"\textbf{互联}互通 {\itshape and} \href{https://x.y}{сайт} \textcolor{red}{a} \url{https://x.y}"#,
      blocks: ["互联互通 and сайт a https://x.y"], code: ["https://x.y"]),
    Case(name: "hard line ends", text: #"第一行\\ 第二行\newline 三"#, blocks: ["第一行", "第二行", "三"]),
    Case(
      name: "listings",
      text: "a\\begin{verbatim}\n\\section{x}\n\\end{verbatim}b \\verb|c d| \\iffalse e\\fi f",
      blocks: ["ab c d f"], code: ["c d"]),
    Case(
      name: "keys of a glossary", text: #"a \gls{b c} d \acrshort*[x]{e}"#, blocks: ["a b c d e"],
      code: ["b c", "e"]),
    Case(
      name: "bibliography",
      text: #"x\begin{thebibliography}{9}\bibitem{a} Ли Н. 2020.\end{thebibliography}"#,
      blocks: ["x", "Ли Н. 2020."], kinds: [.paragraph, .reference]),
    Case(name: "reading of a word", text: #"\ruby{比}{bǐ}什凯克"#, blocks: ["比什凯克"]),
    Case(
      name: "German and Russian quotes", text: "\"`слово\"' и \"<да\">", blocks: ["„слово“ и «да»"]),
    Case(name: "braces without a partner", text: "a } b { c \\textbf{d", blocks: ["a b c d"]),
    Case(name: "ends without a beginning", text: #"a\end{b}c"#, blocks: ["ac"]),
    Case(name: "Traditional", text: "\\section{邊界}\n區域\n合作", blocks: ["邊界", "區域合作"]),
    Case(name: "empty", text: "", blocks: []),
  ])
  func reads(_ test: Case) {
    let document = TextDocument.latex(test.text)
    #expect(document.blocks.map { document.text(of: $0) } == test.blocks)
    if let kinds = test.kinds { #expect(document.blocks.map(\.kind) == kinds) }
    if let code = test.code { #expect(document.code.map { document.prose.utf8[$0] } == code) }
  }

  struct PartCase: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    /// Part, language and text of each block.
    let blocks: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    PartCase(
      name: "title and authors",
      text: #"\title{互联互通\thanks{基金}} \author{李娜\\研究所 \and 王明}\begin{document}x\end{document}"#,
      blocks: ["title - 互联互通", "authors - 李娜", "- - 研究所", "authors - 王明", "- - x"]),
    PartCase(
      name: "abstracts with keywords inside",
      text: #"""
        \begin{abstract}
          本文研究贸易。
          \keywords{区域合作，贸易}
        \end{abstract}
        \begin{abstract*}
          This is it.
          \keywords*{trade}
        \end{abstract*}
        """#,
      blocks: [
        "abstract - 本文研究贸易。", "keywords - 区域合作，贸易", "abstract - This is it.",
        "keywords - trade",
      ]),
    PartCase(
      name: "names with languages",
      text: #"""
        \ctitle{贸易} \etitle{Trade} \begin{cabstract}甲。\end{cabstract} \begin{enabstract}A.\end{enabstract}
        \ckeywords{贸易} \ekeywords{trade} \begin{IEEEkeywords}x, y\end{IEEEkeywords}
        """#,
      blocks: [
        "title zh 贸易", "title en Trade", "abstract zh 甲。", "abstract en A.", "keywords zh 贸易",
        "keywords en trade", "keywords - x, y",
      ]),
    PartCase(
      name: "keys of a class",
      text: #"\thusetup{ title = {贸易}, title* = {Trade}, degree = x, keywords = {甲, 乙} % c"#
        + "\n}",
      blocks: ["title - 贸易", "title - Trade", "keywords - 甲, 乙"]),
    PartCase(
      name: "no parts", text: #"\titleformat{a}{b}{c}{d}{e}\maketitle x"#, blocks: ["- - x"]),
  ])
  func namesParts(_ test: PartCase) {
    let document = TextDocument.latex(test.text)
    let found = document.blocks.map { block in
      "\(block.part.map(\.rawValue) ?? "-") \(block.language?.description ?? "-") "
        + document.text(of: block)
    }
    #expect(found == test.blocks)
  }

  @Test func offsetsLeadToTheFile() throws {
    let marked = Marked("\\section{a}\n% c\n各国1️⃣应\\emph{加强}~合作2️⃣。")
    let document = TextDocument.latex(marked.text)
    let found = try #require(document.prose.firstRange(of: "应加强 合作"))
    let start = document.prose.utf8.distance(from: document.prose.startIndex, to: found.lowerBound)
    let place = document.sourceRange(start..<start + "应加强 合作".utf8.count)
    #expect(place == marked.range(1, 2))
  }

  struct MacroCase: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let prose: String
    var testDescription: String { name }
  }

  static let macros = [
    MacroCase(
      name: "en",
      text: #"\newcommand{\sco}{Shanghai Cooperation Organization}The \sco{} grew. The \sco."#,
      prose: "The Shanghai Cooperation Organization grew. The Shanghai Cooperation Organization."),
    MacroCase(
      name: "Hans, an argument", text: #"\newcommand\org[1]{\textbf{#1合作组织}}各国建立\org{上海}。"#,
      prose: "各国建立上海合作组织。"),
    MacroCase(
      name: "Hant, an argument that may be left out",
      text: #"\newcommand{\org}[1][上海]{#1合作組織}\org 與\org[其他]。"#, prose: "上海合作組織與其他合作組織。"),
    MacroCase(
      name: "ru, one in another",
      text: #"\newcommand{\a}{Шанхайская}\newcommand{\b}[1]{\a{} #1}Это \b{организация}."#,
      prose: "Это Шанхайская организация."),
    MacroCase(
      name: "a space that is kept", text: #"\newcommand{\sco}{SCO\xspace}The \sco grew, the \sco."#,
      prose: "The SCO grew, the SCO."),
    MacroCase(name: "itself", text: #"\newcommand{\a}{x \a}\a."#, prose: "x."),
    MacroCase(
      name: "each other", text: #"\newcommand{\a}{x \b}\newcommand{\b}{y \a}\a."#, prose: "x y."),
    MacroCase(name: "no body", text: #"\newcommand{\a} text"#, prose: "text"),
  ]

  @Test(arguments: macros) func expandsMacros(_ test: MacroCase) {
    #expect(TextDocument.latex(test.text).prose == test.prose)
  }

  /// Definitions that double each other stay short.
  @Test func macrosCannotGrow() {
    var text = #"\newcommand{\a}{xxxxxxxxxx}"#
    for (name, before) in zip(["b", "c", "d", "e", "f", "g"], ["a", "b", "c", "d", "e", "f"]) {
      text += "\\newcommand{\\\(name)}{" + String(repeating: "\\\(before) ", count: 50) + "}"
    }
    #expect(TextDocument.latex(text + "\\g").prose.utf8.count < 1 << 22)
  }
}
