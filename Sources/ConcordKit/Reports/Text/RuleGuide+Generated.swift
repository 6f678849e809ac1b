// Made by scripts/generate-rule-guides from docs/rules; do not edit.

extension RuleGuide {
  static let pages: [(rule: String, text: String)] = [
    (
      #"abbr/redefined"#,
      #"""
      # `abbr/redefined`

      An abbreviation explained again after its first full form.

      Severity: warning

      *Shanghai Cooperation Organization (SCO)* is written once; after that either form stands alone.

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

      Width, case and spaces aside. The finding gives the approved translation.

      Silence it for the next line with `concord: ignore memory/divergent -- why`, or for the workspace in `concord.yaml`.
      """#
    ),
    (
      #"name/transliteration"#,
      #"""
      # `name/transliteration`

      A name of a person or place whose spelling in the other script is not the one in the source.

      Severity: warning · needs a source text

      Names are compared in both directions between Chinese characters, Latin letters and Russian. A name is reported if it is a
      letter or two away from a name of the other side, anywhere in it, and nothing on the other side is written like it:

      | source | wrong | right |
      | --- | --- | --- |
      | 欧阳修 | *Ouyang Xin* | *Ouyang Xiu* |
      | 任鸿斌 | *Reng Hongbin* | *Ren Hongbin* |
      | 习近平 | *Xi Jin Ping* | *Xi Jinping* |
      | 陕西省 | *Shanxi Province* | *Shaanxi Province* |
      | 马英九 | *Ma Ying-jeuo* | *Ma Ying-jeou* |
      | 张明 | *Чжан Минь* | *Чжан Мин* |
      | С. В. Лавров | *S. V. Labrov* | *S. V. Lavrov* |
      | Владимир Путин | *Vladmir Putin* | *Vladimir Putin* |

      Right are pinyin with or without tones, apostrophes and hyphens (ü also as *v*, *yu* and *u*), Wade-Giles, the Cantonese of
      Hong Kong, the spellings that bearers of names use, Palladius in every case (*Си Цзиньпина*), and for Russian names all usual
      romanisations (*Sergey*, *Sergei*; *Gorbachev*, *Gorbachyov*; *Kuznetsov*, *Kuznecov*). Names that the glossary has are left
      to it: a spelling of its own belongs there. [names.md](../names.md) describes what is compared and what is not.

      Silence it for the next line with `concord: ignore name/transliteration -- why`, or for the workspace in `concord.yaml`.
      """#
    ),
    (
      #"number/mismatch"#,
      #"""
      # `number/mismatch`

      A number, date, percentage or amount that differs across languages.

      Severity: error · needs a source text

      Numbers are compared by value, however they are written: 3.5亿 and *350 million*, 一九九八年 and *1998*, 百分之五 and
      *5 percent*, 二十一世纪 and *XXI век*, 下午3点30分 and *15:30*, 1 234,5 and *1,234.5*. The finding points at the
      number that stands in the wrong place, or says which is missing or added.

      Small numbers in words (*one of them*), names (`G20`) and measures that translators convert (miles, degrees) never
      give a finding; they only satisfy. A finding about a number without a partner has a lower confidence.

      Silence it for the next line with `concord: ignore number/mismatch -- why`, or for the workspace in `concord.yaml`.
      """#
    ),
    (
      #"punct/width"#,
      #"""
      # `punct/width`

      Full-width marks in Latin text, and the reverse.

      Severity: info

      A mark is reported when the letters on both sides of it are of the other kind, so that numbers and names in Chinese
      text and Chinese quotations in English are left alone. Wrong: *one，two*, 合作,发展.

      Silence it for the next line with `concord: ignore punct/width -- why`, or for the workspace in `concord.yaml`.
      """#
    ),
    (
      #"quote/unpaired"#,
      #"""
      # `quote/unpaired`

      Quotation marks that don't pair.

      Severity: info

      Marks with an opening and a closing form are matched within a paragraph, so a quotation may go over several sentences
      and open each of several paragraphs. Between the rows of a table quotations go on, in one language often where they do not
      in the other, so of a row only a closing mark is reported that stands after an opening one of another kind. Single marks are
      left alone (they may be apostrophes), inches too.

      Silence it for the next line with `concord: ignore quote/unpaired -- why`, or for the workspace in `concord.yaml`.
      """#
    ),
    (
      #"segment/empty"#,
      #"""
      # `segment/empty`

      A target that is missing.

      Severity: warning · needs a source text

      The source has text and the target none.

      Silence it for the next line with `concord: ignore segment/empty -- why`, or for the workspace in `concord.yaml`.
      """#
    ),
    (
      #"segment/untranslated"#,
      #"""
      # `segment/untranslated`

      A target that is the source again.

      Severity: warning · needs a source text

      Numbers, codes and names may be the same in both languages; a sentence may not.

      Silence it for the next line with `concord: ignore segment/untranslated -- why`, or for the workspace in `concord.yaml`.
      """#
    ),
    (
      #"term/case"#,
      #"""
      # `term/case`

      An approved term in the wrong case.

      Severity: warning

      The capitals of a term are required; its small letters may be capitals in titles, and words in capitals throughout are
      always right. `case: any` and `case: exact` in the glossary change that for a term.

      A term from a two-column list has no case rule of its own. It is reported only when all its capitals are lost. At the
      beginning of a segment that is always wrong. Elsewhere it is not after an indefinite article (*a high-level roundtable*), nor
      when the draft keeps writing small letters: then the capitals were the list's typography, unless the name has four words or
      more of four letters or more. Inside a longer term the term that the source has is named.

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

      The glossary marks a form `deprecated` (it was in use once) or `forbidden` (it was never right). The finding
      names the approved form; where that can be written in place of the words safely, `--fix` does so.

      - A form with `scope: translation` is wrong only as a rendering of its concept. It is reported only where the
        source has the concept, so `member countries` is left alone in a text of its own.
      - A form with `case: exact` is wrong only to the letter.
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

      Both forms are right, but a text should keep to one: *Organization* or *Organisation*, *for mankind* or *for humanity*.
      The form used most is taken for the draft's own, and the first place of each other form is reported. Abbreviations,
      short forms and grammatical variants may stand beside the full form. Rows of a table or a memory are no one text.

      Silence it for the next line with `concord: ignore term/inconsistent -- why`, or for the workspace in `concord.yaml`.
      """#
    ),
    (
      #"term/missing"#,
      #"""
      # `term/missing`

      The source has the term, the target has no approved rendering of it.

      Severity: error · needs a source text

      Any approved form of the concept will do, in any inflection, anywhere in the target, once or more often: the full
      form, an abbreviation, a short form, its words in another order (`performance of the Exchange Fund` for `the Exchange Fund's
      performance`), a word of the same root (`коронавирусный` for `коронавирус`, `отредактировать` for `редактировать`), the
      initials of a long name (`LERS`). One word of the root alone must stand about as far into the target as the term does into the
      source. Counts are not compared.

      - Of source terms that overlap, the longest is looked for. Parts that make up all of it are a rendering of it. A part
        that the target has nowhere is named as well when it can be told from the whole: the parts make it up, others of
        them are there, or the words that stand around it in the rendering of the whole are.
      - Two concepts with one source form: either will do.
      - A one-word term in a verb form (`used` for the noun `use`) is not required, nor is a short form in small letters (`members`)
        before the source has had the full one.
      - When words of the term stand in the target in part, the finding points at them.

      Wrong: 弘扬上海精神 → *Carry forward its ideals*. Right: *Carry forward the Shanghai Spirit*.

      Silence it for the next line with `concord: ignore term/missing -- why`, or for the workspace in `concord.yaml`.
      """#
    ),
  ]
}
