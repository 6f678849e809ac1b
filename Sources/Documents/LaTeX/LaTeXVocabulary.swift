// SPDX-License-Identifier: Apache-2.0

/// The effects of the commands and environments of LaTeX and its common packages on the text around them.
enum LaTeXVocabulary {
  /// Headings by their level.
  static let headings: [String: Int] = [
    "part": 1, "chapter": 1, "section": 2, "subsection": 3, "subsubsection": 4, "paragraph": 5,
    "subparagraph": 6, "subtitle": 2,
  ]

  /// Commands that point at something; they and what they point at are left out.
  static let references: Set<String> = [
    "ref", "eqref", "pageref", "autoref", "cref", "nameref", "vref", "label", "index", "cite",
    "citep", "citet", "citealp", "citealt", "citeauthor", "citeyear", "citeyearpar", "parencite",
    "textcite", "footcite", "autocite", "supercite", "upcite", "onlinecite", "nocite", "glsadd",
    "footnotemark", "thanks", "inst", "fnref", "hypertarget", "phantomsection",
  ]

  /// Commands that put the words of a glossary's entry in the place of its key.
  static let keys: Set<String> = [
    "gls", "glspl", "Gls", "Glspl", "GLS", "glstext", "glsname", "acrshort", "acrlong", "acrfull",
    "ac", "acs", "acl",
    "acf", "acp", "Ac",
  ]

  /// The number of arguments that are not text, by command.
  static let dropped: [String: Int] = [
    "documentclass": 1, "documentstyle": 1, "usepackage": 1, "requirepackage": 1, "input": 1,
    "include": 1, "includeonly": 1, "includegraphics": 1, "bibliography": 1,
    "bibliographystyle": 1, "addbibresource": 1, "printbibliography": 0, "pagestyle": 1,
    "thispagestyle": 1, "pagenumbering": 1, "vspace": 1, "hspace": 1, "vskip": 0, "setlength": 2,
    "addtolength": 2, "setcounter": 2, "addtocounter": 2, "newcommand": 2, "renewcommand": 2,
    "providecommand": 2, "declaremathoperator": 2, "newenvironment": 3, "renewenvironment": 3,
    "newtheorem": 2, "newcounter": 1, "newlength": 1, "addcontentsline": 3, "markboth": 2,
    "markright": 1, "fontsize": 2, "color": 1, "rule": 2, "cline": 1, "cmidrule": 1,
    "graphicspath": 1, "hypersetup": 1, "geometry": 1, "captionsetup": 1, "lstset": 1,
    "definecolor": 3, "setmainfont": 1, "setsansfont": 1, "setmonofont": 1, "setcjkmainfont": 1,
    "setcjksansfont": 1, "setcjkmonofont": 1, "theoremstyle": 1, "numberwithin": 2,
    "date": 1, "email": 1, "orcid": 1, "tag": 1, "titleformat": 5, "titlespacing": 4, "let": 2,
    "addtocontents": 2, "hyphenation": 1, "setstretch": 1, "selectlanguage": 1, "fancyhead": 1,
    "fancyfoot": 1, "lhead": 1, "chead": 1, "rhead": 1, "lfoot": 1, "cfoot": 1, "rfoot": 1,
    "vphantom": 1, "hphantom": 1, "phantom": 1, "enlargethispage": 1, "linespread": 1,
    // What precedes the argument that is text.
    "href": 1, "textcolor": 1, "colorbox": 1, "multirow": 2, "parbox": 1, "raisebox": 1,
    "scalebox": 1, "resizebox": 2, "foreignlanguage": 1, "cjkfamily": 1, "rotatebox": 1,
    "zihao": 1, "ctexset": 1, "tcbset": 1, "tikzset": 1, "pgfplotsset": 1, "fancyhf": 1,
  ]

  /// Commands whose second argument is the reading of the first.
  static let ruby: Set<String> = ["ruby", "xpinyin", "aruby"]

  /// Environments whose content is not text.
  static let raw: Set<String> = [
    "verbatim", "lstlisting", "minted", "comment", "filecontents", "tikzpicture", "picture",
    "alltt", "algorithmic", "algorithm2e", "pgfpicture", "forest", "code", "Verbatim", "ccsxml",
    "CCSXML",
  ]

  /// Environments that hold a formula.
  static let math: Set<String> = [
    "equation", "align", "gather", "multline", "eqnarray", "displaymath", "math", "flalign",
    "alignat", "dmath", "IEEEeqnarray", "subequations",
  ]

  /// Environments that hold a table, and how many arguments come before it.
  static let tables: [String: Int] = [
    "tabular": 1, "tabularx": 2, "tabulary": 2, "longtable": 1, "supertabular": 1, "tabu": 1,
    "longtabu": 1, "tblr": 1, "xltabular": 2,
  ]

  /// The number of arguments of other environments.
  static let arguments: [String: Int] = [
    "minipage": 1, "multicols": 1, "adjustbox": 1, "wrapfigure": 2, "wraptable": 2,
    "thebibliography": 1, "list": 2, "CJK": 2, "otherlanguage": 1, "spacing": 1,
  ]

  /// Commands that produce a character or a space.
  static let symbols: [String: String] = [
    "ldots": "…", "dots": "…", "textellipsis": "…", "cdots": "…", "textemdash": "—",
    "textendash": "–", "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø",
    "aa": "å", "AA": "Å", "l": "ł", "L": "Ł", "i": "ı", "j": "ȷ", "S": "§", "P": "¶",
    "copyright": "©", "pounds": "£", "textquoteleft": "‘", "textquoteright": "’",
    "textquotedblleft": "“", "textquotedblright": "”", "quotedblbase": "„", "guillemotleft": "«",
    "guillemotright": "»", "guillemetleft": "«", "guillemetright": "»", "glqq": "„", "grqq": "“",
    "flqq": "«", "frqq": "»", "textbackslash": "\\", "textasciitilde": "~",
    "textasciicircum": "^", "textunderscore": "_", "textdollar": "$", "textbar": "|",
    "textless": "<", "textgreater": ">", "textregistered": "®", "texttrademark": "™",
    "textdegree": "°", "textnumero": "№", "No": "№", "textperiodcentered": "·", "textbullet": "•",
    "euro": "€", "texteuro": "€", "LaTeX": "LaTeX", "TeX": "TeX", "LaTeXe": "LaTeX2e",
    "XeLaTeX": "XeLaTeX", "quad": " ", "qquad": " ", "enspace": " ", "enskip": " ", "hfill": " ",
    "thinspace": " ", "space": " ", "nobreakspace": " ", "sep": "; ", "cyrdash": "—", "dag": "†",
    "ddag": "‡",
  ]

  /// Accents by their commands, as combining characters.
  static let accents: [String: Unicode.Scalar] = [
    "'": "\u{301}", "`": "\u{300}", "^": "\u{302}", "\"": "\u{308}", "~": "\u{303}",
    "=": "\u{304}", ".": "\u{307}", "u": "\u{306}", "v": "\u{30C}", "H": "\u{30B}", "c": "\u{327}",
    "d": "\u{323}", "b": "\u{331}", "k": "\u{328}", "r": "\u{30A}",
  ]
}
