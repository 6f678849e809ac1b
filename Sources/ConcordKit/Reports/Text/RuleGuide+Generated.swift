// Made by scripts/generate-rule-guides from docs/rules; do not edit.

extension RuleGuide {
  static let pages: [(rule: String, text: String)] = [
    (
      #"abbr/redefined"#,
      #"""
      # `abbr/redefined`

      An abbreviation explained again after its first full form.

      Severity: warning

      *Shanghai Cooperation Organization (SCO)* is written once; after that, either form is used alone.

      Silence it for the next line with `concord: ignore abbr/redefined -- why`, or for the workspace in `concord.yaml`.
      """#
    ),
    (
      #"abbr/undefined"#,
      #"""
      # `abbr/undefined`

      An abbreviation used before its first full form.

      Severity: warning

      An abbreviation in capitals for which the glossary has a full form must follow it: *Shanghai Cooperation Organization
      (SCO)* the first time, *SCO* after that. Headings do not count, and 上合组织 needs no explanation.

      Silence it for the next line with `concord: ignore abbr/undefined -- why`, or for the workspace in `concord.yaml`.
      """#
    ),
    (
      #"memory/divergent"#,
      #"""
      # `memory/divergent`

      The memory has an approved translation of this sentence, and the draft differs.

      Severity: warning · needs a source text

      Differences in width, case and spaces are ignored. The finding gives the approved translation.

      Silence it for the next line with `concord: ignore memory/divergent -- why`, or for the workspace in `concord.yaml`.
      """#
    ),
    (
      #"name/transliteration"#,
      #"""
      # `name/transliteration`

      A Chinese or Russian name whose romanisation is not the one in the source.

      Severity: warning · needs a source text

      Names in the target with a common Chinese surname are compared with the pinyin of the names in the source. A name that
      is off by a letter or two is reported. Spellings with their own tradition (Wade, Cantonese, a person's own choice)
      belong in the glossary.

      Chinese names in Russian are checked in the same way, by the system of Palladius and in any grammatical case (*Си
      Цзиньпина*). Between Russian and Latin letters, Russian surnames after one of the common Russian given names are
      checked in both directions. All usual romanisations are accepted there (*Sergey*, *Sergei*; *Gorbachev*, *Gorbachyov*;
      *Kuznetsov*, *Kuznecov*). Surnames without a typical Russian ending are left alone.

      Wrong: 孙壮志 → *Sun Zhangzhi*, *Сунь Чжуанджи*; Лавров → *Laverov*. Right: *Sun Zhuangzhi*, *Сунь Чжуанчжи*, *Lavrov*.

      Silence it for the next line with `concord: ignore name/transliteration -- why`, or for the workspace in `concord.yaml`.
      """#
    ),
    (
      #"number/mismatch"#,
      #"""
      # `number/mismatch`

      A number, date, percentage or amount that differs across languages.

      Severity: error · needs a source text

      Quantities are compared by kind and value, however they are written: 3.5亿 and *350 million*, 一九九八年 and *1998*, 三分之二 and
      *two thirds*, 二十一世纪 and *XXI век*, 下午三点半 and *15:30*, 20周年 and *двадцатилетие*, 18亿亩 and *120 million hectares*. The finding
      points at the number that is in the wrong place and names the value wanted: “840 billion” should be 84 billion (840亿).

      An error is what both texts say with certainty: another value, currency, unit, sign or direction (*rose* for 下降), percent for
      percentage points, or two numbers that have changed their places. A number that only one text has, a small number in words and a
      measure that was converted wrongly are warnings. [quantities.md](../quantities.md) has the grammar and the limits.

      Silence it for the next line with `concord: ignore number/mismatch -- why`, or for the workspace in `concord.yaml`.
      """#
    ),
    (
      #"punct/width"#,
      #"""
      # `punct/width`

      Full-width marks in Latin text, and the reverse.

      Severity: info

      A mark is reported when the letters on both sides of it are of the other kind. Numbers and names in Chinese text, and
      Chinese quotations in English, are therefore left alone. Wrong: *one，two*, 合作,发展.

      Silence it for the next line with `concord: ignore punct/width -- why`, or for the workspace in `concord.yaml`.
      """#
    ),
    (
      #"quote/unpaired"#,
      #"""
      # `quote/unpaired`

      Quotation marks that don't pair.

      Severity: info

      Marks with an opening and a closing form are matched within a paragraph. A quotation may therefore contain several
      sentences, and may open each of several paragraphs. Between the rows of a table a quotation may continue in one
      language and not in the other. In a row, only a closing mark after an opening mark of another kind is reported. Single
      marks are left alone (they may be apostrophes), and so are inches.

      Silence it for the next line with `concord: ignore quote/unpaired -- why`, or for the workspace in `concord.yaml`.
      """#
    ),
    (
      #"segment/empty"#,
      #"""
      # `segment/empty`

      A target that is missing.

      Severity: warning · needs a source text

      The source has text and the target has none.

      Silence it for the next line with `concord: ignore segment/empty -- why`, or for the workspace in `concord.yaml`.
      """#
    ),
    (
      #"segment/untranslated"#,
      #"""
      # `segment/untranslated`

      A target that is the source again, or has words of it.

      Severity: warning · needs a source text

      Numbers, codes and names may be the same in both languages; a sentence may not.

      Between languages of different scripts, a word of the source that was left in the target is reported as well (`work 一道 with all
      parties`), but not in brackets or quotation marks, where an original may be given, and not Han after a word with a capital, as in a name. Two words in
      small letters must follow each other in Latin script, since names and terms in Latin letters occur in all languages.

      Silence it for the next line with `concord: ignore segment/untranslated -- why`, or for the workspace in `concord.yaml`.
      """#
    ),
    (
      #"term/case"#,
      #"""
      # `term/case`

      An approved term in the wrong case.

      Severity: warning

      The capitals of a term are required. Its small letters may be capitals in titles, and words entirely in capitals are
      always right. `case: any` and `case: exact` in the glossary change this for a term.

      A term from a two-column list has no case rule of its own. It is reported only when all its capitals are lost. At the
      beginning of a segment that is always wrong. Elsewhere it is accepted after an indefinite article (*a high-level
      roundtable*). It is also accepted when the draft keeps writing small letters, because the capitals were then the
      list's typography. This last exception does not apply to a name with at least four words of four letters or more.
      Inside a longer term, the finding names the term that the source has.

      Wrong: *the Shanghai spirit*. Right: *the Shanghai Spirit*, *THE SHANGHAI SPIRIT*.

      Silence it for the next line with `concord: ignore term/case -- why`, or for the workspace in `concord.yaml`.
      """#
    ),
    (
      #"term/forbidden"#,
      #"""
      # `term/forbidden`

      A forbidden or deprecated variant of a concept, with the approved one.

      Severity: error

      The glossary marks a form `deprecated` (it was in use once) or `forbidden` (it was never right). The finding names the
      approved form. Where it is safe to replace the words with it, `--fix` does so.

      - A form with `scope: translation` is wrong only as a rendering of its concept. It is reported only where the
        source has the concept, so `member countries` is left alone in a text of its own.
      - A form with `case: exact` is wrong only when it matches letter for letter.
      - A form that differs from an approved one by letter case alone is reported as [`term/case`](term-case.md).
      - With a date for the draft, a deprecated form that was official then (`from`, `until`) is right.

      Wrong: *a community of common destiny*. Right: *a community with a shared future*.

      Silence it for the next line with `concord: ignore term/forbidden -- why`, or for the workspace in `concord.yaml`.
      """#
    ),
    (
      #"term/inconsistent"#,
      #"""
      # `term/inconsistent`

      One concept rendered in two admitted ways within the draft.

      Severity: warning

      Both forms are right, but a text should use only one: *Organization* or *Organisation*, *for mankind* or *for
      humanity*. The most frequent form is taken as the draft's own, and the first place of each other form is reported.
      Abbreviations, short forms and grammatical variants may be used together with the full form. The rows of a table or
      the units of a memory do not count as one text.

      Silence it for the next line with `concord: ignore term/inconsistent -- why`, or for the workspace in `concord.yaml`.
      """#
    ),
    (
      #"term/missing"#,
      #"""
      # `term/missing`

      The source has the term, the target has no approved rendering of it.

      Severity: error · needs a source text

      Any approved form of the concept satisfies the rule, in any inflection, anywhere in the target, once or more often:
      the full form, an abbreviation, a short form, its words in another order (`performance of the Exchange Fund` for
      `the Exchange Fund's performance`), a word with the same root (`коронавирусный` for `коронавирус`, `отредактировать`
      for `редактировать`), or the initials of a long name (`LERS`). A word that only shares the root must be about as far
      into the target as the term is into the source. Counts are not compared.

      - Of overlapping source terms, the longest is looked for. Parts that together make up the whole term count as a
        rendering of it. A part that the target lacks entirely is also reported if it can be told apart from the whole: the
        parts make up the whole, other parts are present, or the words around it in the rendering of the whole are present.
      - If two concepts have the same source form, either will do.
      - A one-word term in a verb form (`used` for the noun `use`) is not required. A short form in small letters
        (`members`) is not required before the source has had the full one.
      - If the target contains some of the term's words, the finding points at them.

      Wrong: 弘扬上海精神 → *Carry forward its ideals*. Right: *Carry forward the Shanghai Spirit*.

      Silence it for the next line with `concord: ignore term/missing -- why`, or for the workspace in `concord.yaml`.
      """#
    ),
  ]
}
