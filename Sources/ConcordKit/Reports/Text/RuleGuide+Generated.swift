// SPDX-License-Identifier: Apache-2.0

// Made by scripts/generate-rule-guides from docs/rules; do not edit.

extension RuleGuide {
  static let pages: [(rule: String, text: String)] = [
    (
      #"abbr/redefined"#,
      #"""
      # `abbr/redefined`

      An abbreviation explained again after its first full form.

      Severity: warning

      Write *Shanghai Cooperation Organization (SCO)* once; after that, write the full form or *SCO*, but not both together. An explanation is
      reported only if the glossary has the full form.

      The abstract and the body are counted separately: each may explain the abbreviation once. An abstract is known by its heading or its
      first word (*Abstract.*, 摘要：, *Аннотация*), and ends at the next heading or at the keywords. The rule reads only the sentences that also count for
      [`abbr/undefined`](abbr-undefined.md): no headings, captions, table cells, notes or references.

      A comment `concord: ignore abbr/redefined -- why` silences it on the line of the comment and on the next line of text; `abbr/redefined: off` under `severities` in `concord.yaml` silences it everywhere.
      """#
    ),
    (
      #"abbr/undefined"#,
      #"""
      # `abbr/undefined`

      An abbreviation used before it is explained.

      Severity: warning

      An abbreviation in capitals for which the glossary has a full form is explained where it is first used: *Shanghai Cooperation
      Organization (SCO)* the first time, *SCO* after that. The full form alone does not explain it.

      - Any usual way will do, in either order: *SCO (Shanghai Cooperation Organization)*, *SCO — Shanghai Cooperation Organization*, *the
        Shanghai Cooperation Organization, or SCO*, *(далее – ШОС)*, a row of a table of abbreviations, the full form inside a longer name, and
        brackets with the abbreviation alone after whatever words.
      - An abstract is read by itself. What it explains is explained for the body as well, which may explain it again.
      - A sentence counts if it has three words in small letters that are not short (four letters or more), or two of them and `.`, `!` or `?` at
        its end. *The SCO grows.* is taken for a heading.
      - Headings, keywords, captions, cells, notes, quotations and references need no explanation, and 上合组织 needs none anywhere.

      A comment `concord: ignore abbr/undefined -- why` silences it on the line of the comment and on the next line of text; `abbr/undefined: off` under `severities` in `concord.yaml` silences it everywhere.
      """#
    ),
    (
      #"bracket/unpaired"#,
      #"""
      # `bracket/unpaired`

      Brackets that don't pair.

      Severity: info

      Round, square and Chinese brackets are matched within a paragraph of running text. A bracket without a partner is reported, and one whose
      partner is of the other width: *（SCO)*. Numbers of lists (*1)*, *a)*), intervals (*[0, 1)*), addresses and code are left alone.

      A comment `concord: ignore bracket/unpaired -- why` silences it on the line of the comment and on the next line of text; `bracket/unpaired: off` under `severities` in `concord.yaml` silences it everywhere.
      """#
    ),
    (
      #"code/mismatch"#,
      #"""
      # `code/mismatch`

      An inline code or placeholder that differs across languages.

      Severity: error · needs a source text

      A translation has the codes of its source, in an order of its own. Codes are those of the format, such as `<ph>` and `<g>` of XLIFF
      and TMX, and those that are written as text: tags (`<b>`, `&lt;g id="1"&gt;`), numbered marks (`{1>` … `<1}`), placeholders (`{0}`,
      `{name}`, `{{name}}`, `${name}`, `%s`, `%1$d`, `%(name)s`, `%@`) and messages of ICU (`{count, plural, …}`). A message has the plural cases of
      its language; `other` and the values of `select` must be there, and the names of the cases are never translated. Conversions without numbers (`%s`, `%d`) take their values by their order, so it has to be that of the source, or they
      are numbered in the translation.

      Percent signs in prose, formulas of LaTeX, sets in braces and words between < and > are text. A mark that may be text or a
      code, such as `<p>` without its end, counts only where the other language has it too.

      Code between backticks (`` `--no-check` ``) is compared too: a warning where each text has some that the other has nowhere. What both have
      between backticks is not language for the other rules: no number, negation or opposite is looked for in it.

      A comment `concord: ignore code/mismatch -- why` silences it on the line of the comment and on the next line of text; `code/mismatch: off` under `severities` in `concord.yaml` silences it everywhere.
      """#
    ),
    (
      #"comment/unused"#,
      #"""
      # `comment/unused`

      A comment that silences nothing.

      Severity: warning

      A comment such as `<!-- concord: ignore term/forbidden -- why -->` silences a rule on its own line and on the next line of text. Several rules have
      commas or spaces between them; `all` means every rule. Such a comment is reported if

      - the rule that it names does not exist (the message names the nearest one);
      - it names no rule;
      - it is written with a slip: *concord:ignore*, *Concord: ignore*, *concord: ignroe*, or *concord ignore term/forbidden* without the colon;
      - no rule that it names found anything on these lines. A comment is not reported for this reason if all rules that it names are off.

      Examples are not reported: a comment in a block of code of Markdown (between two lines of three backquotes), and the same words without the mark of a
      comment before them. Such words silence the rule all the same. A comment that is reported should be corrected or taken out. Switch the rule off with
      `comment/unused: off` under `severities` in `concord.yaml`; a comment cannot silence it.
      """#
    ),
    (
      #"meaning/contrast"#,
      #"""
      # `meaning/contrast`

      A target that names another country, city or person than its source, or says the opposite.

      Severity: warning · needs a source text

      Such a sentence reads well, so that it is easily overlooked. Most contrasts are two words, one in each text, and neither can mean the
      other. Parts left out and negations are found in other ways, which are described below. The table has examples of all kinds:

      | source | wrong | why |
      | --- | --- | --- |
      | 德国总理将于下月访华。 | *The Austrian chancellor will visit China.* | another country |
      | 该国出口小麦。 | *The country imported wheat.* | the opposite |
      | *The committee approved the treaty.* | *Комитет отклонил договор.* | the opposite |
      | *the First World War* | 第二次世界大战 | the opposite |
      | 会议在北京召开。 | *The meeting was held in Shanghai.* | another city |
      | 最大的贸易伙伴 | *the second largest trading partner* | another rank |
      | 在2025年之前完成。 | *To be completed after 2025.* | before and after |
      | 俄方拒绝签署该协定。 | *Россия подписала соглашение.* | a negation is lost |
      | 甲方负责运输。 | *Party B is responsible for transport.* | another party |
      | 王毅会见了来宾和拉夫罗夫。 | *Qin Gang met the guests and Lavrov.* | another person |
      | 出口增速快于进口。 | *Imports grew faster than exports.* | another comparison |
      | 五年后他当选总统。 | *Five years earlier he was elected president.* | before and after |
      | 缔约方不得采取此类措施。 | *Contracting Parties may take such measures.* | forbidden and allowed |
      | 该模型记为WGNN。 | *The model is denoted WGCN.* | another abbreviation |
      | 甲方应向乙方付款。 | *Party B shall pay Party A.* | exchanged roles |
      | 俄罗斯邀请中国参会。 | *China invited Russia.* | exchanged countries |
      | 中国居首，俄罗斯次之。 | *Russia ranks first and China second.* | exchanged places in a ranking |
      | 失业导致贫困。 | *Poverty leads to unemployment.* | cause and effect exchanged |
      | 政府取消农业补贴。 | *The government abolished subsidies for industry.* | another thing of the same kind |

      A country, city or person that only one of the texts names is not reported: the other may say 两国, *the capital* or *the
      minister* instead. Cities are capitals and other large ones. Persons are those whose names Concord knows: among others the leaders
      of China, Russia and Central Asia.

      **Opposites, and words that are easily exchanged.** Concord has a list of pairs that a good translation keeps apart: opposites (export and import) and
      different things of one kind (the Black Sea and the Red Sea; below: *things*). It has, among others, words of these kinds:

      - of business and numbers: export and import, rise and fall, buy and sell, inflow and outflow, appreciate and depreciate, endogenous and exogenous;
      - of time: before and after a date, last year and next year, every month and every week, year on year and month on month, enter into force and expire,
        postpone and bring forward. An age told by its decade counts too (*in his eighties*);
      - of places: north and south, the Black Sea and the Red Sea, the Yangtze and the Yellow River, the Arctic and the Antarctic, the two Congos;
      - of diplomacy and law: approve and reject, support and oppose, condemn and welcome, establish and sever relations, lift and impose sanctions, dismiss
        and uphold an appeal;
      - of contracts and treaties: *except* and *including*, *only* and *except*, comply and breach, binding and non-binding, an obligation and a right, in
        writing and orally, withdraw from and enter;
      - of offices and bodies: president and prime minister, deputies and their heads, ministries, ASEAN and the European Union, left and right wing, higher
        and lower courts, state and working visits;
      - of parties: Party A and Party B, lessor and lessee, заказчик and исполнитель, the sending State and the receiving State;
      - of other kinds: benign and malignant, acute and chronic, signed and unsigned, all and some, chapter and article, primary and secondary sources,
        nomadic and settled;
      - for things of one kind in nature and the body: ailments, crops, metals, stones, animals, plants, landforms, disasters, organs, seasons, times of
        day;
      - for people: relatives, professions, groups such as children and refugees, offices and ranks;
      - for the economy: sectors, indicators, fuels, vehicles and ships, routes, taxes, payments, documents, materials, chemicals, goods;
      - for other things of one kind: languages, provinces, institutions, buildings, crimes, weapons, sciences, arts, finds of archaeology, sports,
        measures, colours, ages of history.

      If a sentence names several things of one kind, all are compared: *Chinese and Russian* is not 中文和英文.

      Opposites are not reported if one text has both words of a pair (*Parts left out*, below, has the exception), or if the clause of the word has a
      negation (*did not reject*). The negation does not matter in two cases: the words are things or parties; or the clauses of both texts have a negation
      (*nothing is less urgent*, 没有更紧迫的). Nor is anything reported if the other text has a word that may have the right meaning, or if one text says the
      same from the other side: 中国对俄出口 is *Russian imports from China*, and 原告胜诉 is *the defendant lost*. If the dollar rises against the yuan, the yuan
      falls against the dollar.

      **Parties.** A party that is named in place of the other is reported. One text then names both parties, and the other names only one of them, and more
      often: *the seller shall deliver to the buyer*, 买方向买方交货. Two parties have exchanged their roles if both texts name the same two, but in the source one
      of them acts and in the translation the other: 买方应向卖方付款 and *the seller shall pay the buyer*. The word order, the passive (*by the buyer*, 由, 被) and
      the case (покупателем) show which party acts. If several parties act, the one with a duty or a right (*shall*, 应, вправе) counts. Nothing is reported
      if both act together, or if one text states a duty and the other a right. Nothing is reported either if only one of the texts has a verb that says the
      same from the side of the other party, such as *receive* for *pay* or *borrow* for *lend*. Parties are not only those of contracts: guardian and ward,
      doctor and patient, teacher and student, among others, are compared too.

      **Countries.** Two countries have exchanged their roles if both texts name the same deed once (*invite*, 邀请, пригласить; the list is
      `RoleData.deeds`), and each country does in one text what is done to it in the other. Who does it is told by the word order, by words such as 被, 向 and
      *by*, and in Russian by the cases and by the ending of the verb (*Китай пригласила Россия*). A text that does not tell it is not compared, and a word
      such as *receive* between the countries turns the roles round. For example, *China received an invitation from Russia* is right for 俄罗斯邀请中国. A
      movement is compared in the same way: *from South Sudan into Uganda*.

      **Exchanged words.** Both texts may have all the words, but say them of other things: 中国支持该提案，日本反对 and *Japan supported the proposal, while China
      opposed it*. This is reported if two pairs of words (opposites, or two countries) take turns in both texts, and only one of the pairs has another
      order in the translation. It is also reported if both texts name the same two things or countries, and deny something of one of them, but not of the
      same one: 印度已批准，巴西尚未批准 and *Brazil has ratified, but India has not*.

      **Causes and other sides.** Some sentences have two sides that must not be exchanged: a cause and its effect (由于, *due to*, привело к), what is so and
      what is not so (而不是, *rather than*, а не), a former office and a new one (就任, *became*, назначен). Below, the cause, what is not so and the new office
      are called the marked side. Exchanged sides are reported if on each side there is something that the other text has on the other side. The marked
      sides of both texts must have nothing in common. The things are words of the lists above and countries, or else words that the shipped dictionary
      links. A text with several causes is not compared, nor one in which the cause is denied.

      **Comparisons.** Two texts compare the other way round if both have one word that compares (高于, 比…快, 与…相比…更, 为…的三倍, *exceeds*, *a larger share …
      than*, *three times that of*, превысил, больше…, чем), with the same two countries or opposites beside it: *Japan's GDP is higher than Germany's* may
      be translated as 德国的GDP低于日本, but not as 德国的GDP高于日本.

      **Rankings.** Two things have exchanged their places in a ranking if each text tells which of the two is whose: 小麦居首，玉米次之 and *maize ranks first,
      followed by wheat*. The things are countries, cities, parties, crops and the like, and words that both texts write in the same Latin letters (`GDP`).
      Only the first, the second and the third place are compared.

      **Abbreviations, formulas and codes** in Latin letters (`WTO`, SO2, `IL-6`) stay as they are in a Chinese or Russian text. Codes are reported if each
      text has one that the other text does not have. The same code with other capitals, hyphens or an ending, or spelled out (*interleukin 6*, *carbon
      dioxide*), counts as the same. A code that only the text in Latin letters has is not reported: 上合组织 is *SCO*. Units, Roman numerals and currencies do
      not count.

      **Parts left out.** These are warnings:

      - a word that law, diplomacy and science keep and that the other text has in no form: 书面, *irrevocable*, солидарно, *duty-free*, 前总统, *recommends*,
        有望, 绝大多数, *applies only*;
      - one of two opposites or things that a text joins with a word such as *and*, if the other text has only one of them: 出口和进口, *men and women*.

      These are information only, since 3 to 6 of 100 sentences of good translations do this, too:

      - one of two general words that a text joins with *and*, if the other text has only one of them: *trade and culture*;
      - a list with `、` of three members or more, if no sentence of the other text has enough commas and conjunctions for them;
      - a translation that is less than half as long as its source. Lengths are counted in English letters, and a Chinese character counts as 2.8 of them.
        The source must have a length of 80 letters (29 Chinese characters) or more, and no other part that was left out must be found.

      None of these checks finds every missing clause.

      **Negations of an act.** A negation is lost or added if both texts name the same act, such as to sign, to pay or to apply, and one of them denies it:
      不, 拒绝, 无意, *did not*, *refused to*, *has yet to*, *is unwilling to*, *отказалась*, *воздержалась*. It is reported only if the other text has no
      negation at all, and if in that text the clause with the act has no word that can mean a negation, such as *only*, *against* or *instead*. The words
      *other*, *any* and *already* do not matter. Nor must that clause have a word that only looks like a negation, since another language may say the same
      with one: *does not exceed the powers*, не превышает полномочий. Questions and conditions are not compared. If both texts have such a word (未经 and
      *without*, 除非 and *unless*, только and *only*, 反对 and *against*), it is ignored, and the rest is compared. If two shares add up to 100 %, one text may
      have a negation: *fewer than 20% voted* is 超过八成的人没有投票.

      **Any other negation.** If neither text is longer than some 30 words (52 Chinese characters), any negation is compared. It is reported if one text has
      just one (*not*, *no*, 不, 没有, не or the like), and the other text has none and no word that looks like one (*fail*, *unchanged*, *no doubt*, 不断).
      Nothing is reported if another contrast was found. *Not only* and 不仅, questions such as 是不是, and words that both texts have as they are (`None`) are
      not negations here. Several of *no*, *neither* and *nor* count as one.

      **Forbidden and allowed.** A text forbids what the other allows if only one has 不得, *may not*, *neither Party may*, *не вправе* or the like, and the
      other only has 可以, *may*, *is entitled to* or *вправе*. The text that allows must not say no anywhere (*without*, *only*, *unless*), unless both texts
      do so. Likewise a text that says something should not be done (不应, *should not*, *не следует*) contradicts one that says it should. A limit (不得超过,
      *may not exceed*) does not forbid.

      A free translation may be right all the same, so `--fix` changes nothing.

      A comment `concord: ignore meaning/contrast -- why` silences it on the line of the comment and on the next line of text; `meaning/contrast: off` under
      `severities` in `concord.yaml` silences it everywhere.
      """#
    ),
    (
      #"memory/divergent"#,
      #"""
      # `memory/divergent`

      The memory has an approved translation of this sentence, and the draft differs.

      Severity: warning · needs a source text

      Differences in width, case and spaces are ignored. The finding gives the approved translation.

      A comment `concord: ignore memory/divergent -- why` silences it on the line of the comment and on the next line of text; `memory/divergent: off` under `severities` in `concord.yaml` silences it everywhere.
      """#
    ),
    (
      #"name/transliteration"#,
      #"""
      # `name/transliteration`

      A name of a person or place whose spelling in the other script is not the one in the source.

      Severity: warning · needs a source text

      Names are compared in both directions between Chinese characters, Latin letters and Russian. A name is reported if one or two letters in it differ
      from a name of the other side, and nothing there is written like it. Also reported are the syllables of a Chinese name as separate words (*Xi Jin
      Ping*), and another patronymic after a given name that agrees:

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
      | Сергей Викторович | *Sergei Vladimirovich* | *Sergey Viktorovich* |
      | Сергей Викторович | 谢尔盖·弗拉基米罗维奇 | 谢尔盖·维克托罗维奇 |

      A Chinese person is also reported whom the other side does not name, if another one is named there after an office: 发言人林剑 and *spokesperson Guo
      Jiakun*. Nothing is reported if one of the two names is missing, because a translation may name the person or only the office.

      These spellings are right:
      - pinyin with or without tones, apostrophes and hyphens (ü also as *v*, *yu* and *u*);
      - Wade-Giles;
      - the Cantonese of Hong Kong;
      - the own spellings of well-known names (*Sun Yat-sen*, *Lee Hsien Loong*);
      - Palladius in every case (*Си Цзиньпина*);
      - for Russian names all usual romanisations (*Sergey*, *Sergei*; *Gorbachev*, *Gorbachyov*; *Kuznetsov*, *Kuznecov*).

      A spelling that is a term of the glossary is not reported; put unusual spellings of a name there. [names.md](../names.md) describes what is compared
      and what is not.

      A comment `concord: ignore name/transliteration -- why` silences it on the line of the comment and on the next line of text;
      `name/transliteration: off` under `severities` in `concord.yaml` silences it everywhere.
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
      points at the wrong number of the translation and gives the right value: “840 billion” should be 84 billion (840亿).

      A finding is an error if both texts state the quantity with certainty and the translation has another value, currency, unit, sign or direction (*rose*
      for 下降). The same is true of percent for percentage points, a year for its decade (*the 1940s* for 1940年), a year of the other era (*221 AD* for
      公元前221年), and a lower limit for an upper one (*no less than five years* for 不得超过五年). Numbers that have changed their places are errors if they are the
      two ends of a change or a list with *respectively*; all others are warnings. The year of an event may be beside its name in one text only: 辛亥革命 is
      *the Revolution of 1911*, and the 1 of a rate of exchange may be left out: 1美元兑7.2元 is *7.2 yuan to the dollar*. A text may say the same in another
      way: 1—9月 is *the first three quarters*, 翌年 after 1912 is *1913*, *about a quarter* is 24.8%, 另外11人 are *twelve, including the mayor*, and where only
      one text says no, *only 2% were absent* is 出勤率为98%. A number that only one text has, a small number in words, a value rounded to fewer digits (*45
      percent* for 44.65%), a vague amount of another order (*thousands* for 数百) and a measure that was converted wrongly are warnings. A small number in
      words that only one text has is reported only if the other text has no number at all. Such a number must be three or more if it counts people or has a
      unit (*three years*), and five or more otherwise. An ordinal in words from *third* on that only the translation has is always reported. A price for
      another measure is right if it is worth the same: 每斤15元 is *30 yuan a kilogram*; and so is the time in another zone: 北京时间20时 is *15:00 Moscow time*.
      If the number of a floor in an English text is one less than in the other text (*the second floor* for 三层), the finding is information only. Warnings
      are also words beside equal numbers that say another thing: *rose to 8%* for 增长8%, *a month* for 每周, *the late 1990s* for 90年代初, *World War I* for
      第二次世界大战, *born in 1953* for 1953年逝世, *2.4 yuan a ton* for 每公斤2.4元, *three others* for 王某、李某等三人. Another warning is the letter or number of another
      item, if both texts name the same number of items: *item (b)* for 第(a)项, *subparagraph (d)* for 第（三）项, *подпункт «г»* for *subparagraph (c)*. An item
      may be counted in letters, digits, Roman or Han numerals. [quantities.md](../quantities.md) has the grammar and the limits.

      A comment `concord: ignore number/mismatch -- why` silences it on the line of the comment and on the next line of text; `number/mismatch: off` under `severities` in `concord.yaml` silences it everywhere.
      """#
    ),
    (
      #"punct/width"#,
      #"""
      # `punct/width`

      Full-width marks in Latin text, and the reverse; wrong spaces beside marks.

      Severity: info

      A mark is reported when the letters on both sides of it are of the other kind, so that numbers and names in Chinese
      text and Chinese quotations in English are left alone. In a Chinese sentence these narrow marks are reported: `. ? !` after a Han
      character or a closing mark, before another one or the end; `, : ;` between Han characters, and between a Han character and a number or
      Latin letters (*60%,进口*); `( )` after a Han character if they contain one. The mark 、 between Latin words is right in a Chinese
      sentence. The marks of an entry in a list of references are left as they are (*[M]. 北京: 时事出版社, 2008.*). Wrong: *one，two*,
      合作,发展, 成立于2001年., 上海合作组织(上合组织).

      In text of words with spaces, these faults are reported where letters are beside the mark: a space before a mark (*trade , and*, *trade ,and*), two spaces
      between two words, no space after a comma (*trade,energy*), a space inside brackets (*( held in May )*), and a comma or full stop that is written twice
      (*ended..*; three are an ellipsis). In Chinese text, a space before a full-width mark (会谈 ，双方) and a mark that is written twice (会谈，，双方) are reported. Addresses, entries of
      references, segments with inline codes and columns of three spaces or more are left alone.

      A comment `concord: ignore punct/width -- why` silences it on the line of the comment and on the next line of text; `punct/width: off` under `severities` in `concord.yaml` silences it everywhere.
      """#
    ),
    (
      #"quote/unpaired"#,
      #"""
      # `quote/unpaired`

      Quotation marks that don't pair.

      Severity: info

      Marks with an opening and a closing form are matched within a paragraph, so a quotation may go over several sentences
      and open each of several paragraphs, or begin with one paragraph and end with a later one. Of two opening marks with one closing mark the
      first is reported. Between the rows of a table quotations go on, in one language often where they do not
      in the other, so of a row only a closing mark is reported that comes after an opening one of another kind. Single marks are
      left alone (they may be apostrophes), inches too.

      A comment `concord: ignore quote/unpaired -- why` silences it on the line of the comment and on the next line of text; `quote/unpaired: off` under `severities` in `concord.yaml` silences it everywhere.
      """#
    ),
    (
      #"segment/added"#,
      #"""
      # `segment/added`

      A sentence of the translation that the source does not have.

      Severity: warning · needs a source text

      Only with `--source`, where Concord aligns the two texts; not in files that have both texts, such as XLIFF or tables.

      The reverse of [`segment/omitted`](segment-omitted.md): a sentence of the translation for which the source has no sentence. Several sentences of the
      translation may translate one passage of the source. Then the first or the last of them is also reported, on two conditions: almost none of its words
      has a counterpart in the source, and the lengths of the two passages agree better without it. If one sentence of the translation is in the place of
      one source sentence but says something else, only `segment/omitted` reports the pair. Sentences of fewer than three words (six Chinese characters) are
      not reported. There is one exception: if a list of the translation has more items than the list of the source, its items are reported however short
      they are.

      If words and lengths together make it probable that the translation has a part that the source lacks, the clause that agrees least with the source is
      shown as information: *the source has probably nothing for this part*. A sentence of one clause is shown whole. This information is not shown if a
      sentence of the same pair (a passage of the source and its translation) is already reported.

      A comment `concord: ignore segment/added -- why` silences it on the line of the comment and on the next line of text; `segment/added: off` under
      `severities` in `concord.yaml` silences it everywhere.
      """#
    ),
    (
      #"segment/empty"#,
      #"""
      # `segment/empty`

      A segment without a translation.

      Severity: warning · needs a source text

      The source of the segment has text. Its target is empty, or has only white space. In a table, that is a row with an empty second cell; in PO and XLIFF, an entry without
      a translation.

      A comment `concord: ignore segment/empty -- why` silences it on the line of the comment and on the next line of text; `segment/empty: off` under `severities` in `concord.yaml` silences it everywhere.
      """#
    ),
    (
      #"segment/omitted"#,
      #"""
      # `segment/omitted`

      A sentence of the source that is not translated.

      Severity: warning · needs a source text

      With `--source` the two texts are aligned. A sentence of the source without a partner is reported, and one that shares a pair with others but
      has next to no word on the other side, where the lengths fit better without it. The finding is at the end of the sentence before it.

      A sentence that is translated by something else is reported at that translation: *too few words of “…” are translated here*. So is a
      clause for which no word is found, where the lengths agree with it: *“…” is probably not translated here*, which is information and no
      warning. `concord grow` lets such pairs wait, and others that are less clear. The rule needs words that the lexicons, the glossary or a
      dictionary know. In free translations of news it warns of one of a hundred sentences that are right and shows a clause in two to five
      of them.

      Short items of a list (青年交流) are reported where the list of the translation has too few. Which of them is missing cannot be told for certain
      by a few words, so the finding says *perhaps*. A list with as many items, in whatever order, is left alone.

      In texts of four to six sentences about three fifths of the sentences left out are found: a free translation of two sentences by one looks the same.

      A translation with the opposite meaning (*oppose* for *support*) is not looked for.

      A comment `concord: ignore segment/omitted -- why` silences it on the line of the comment and on the next line of text; `segment/omitted: off` under `severities` in `concord.yaml` silences it everywhere.
      """#
    ),
    (
      #"segment/untranslated"#,
      #"""
      # `segment/untranslated`

      A target that is the source again, or has words of it.

      Severity: warning · needs a source text

      Numbers, codes and names may be the same in both languages; a sentence may not.

      Between languages of different scripts, a word of the source that was left in the target, with its ending or another, is reported as well (`work 一道 with all
      parties`). Words in brackets or quotation marks, where an original may be given, are not reported, nor is Han after a word with a capital, as in a name. Two words in
      small letters must follow each other in Latin script, since names and terms in Latin letters occur in all languages. Phrases of a third language that the source's language borrows (`mutatis mutandis`) stay.

      A comment `concord: ignore segment/untranslated -- why` silences it on the line of the comment and on the next line of text; `segment/untranslated: off` under `severities` in `concord.yaml` silences it everywhere.
      """#
    ),
    (
      #"term/case"#,
      #"""
      # `term/case`

      An approved term in the wrong case.

      Severity: warning

      The capitals of a term are required. Its small letters may be capitals in titles, and words entirely in capitals are
      always right. In Russian only the first word of a name has a capital, in titles too: *Шанхайская Организация
      Сотрудничества* is reported. `case: any` and `case: exact` in the glossary change this for a term; with `case: exact` the capital that
      begins a sentence is right.

      Words in small letters are perhaps not the name in four cases:

      - before `of` and a word in small letters (*the general assembly of shareholders*);
      - a common word (*turkey*, *china*);
      - before a number of things (*the group of 20 patients*);
      - after an indefinite article (*a new development bank*).

      In these cases the finding is `info`, and `--fix` does not change it. If the source has the term, the finding stays a warning.

      A term that is imported from a two-column list gets a case rule from its form ([checking](../checking.md#case)). With the rule `usual` it is
      reported only when all its capitals are lost. At the beginning of a segment, small letters are always reported. Elsewhere they are accepted
      after an indefinite article (*a high-level roundtable*), and when the draft writes the term in small letters at least twice and more often
      than with capitals: then the capitals belong to the list and not to the term. The two exceptions do not apply to a name of four or more
      words that begin with capitals and have at least four letters each, nor to a name that has a word with two or more capitals (`LAC Rules`).

      If a shorter term is inside a longer one (*audit commission standards*) and the source has only the shorter one, the finding names the
      shorter one.

      Wrong: *the Shanghai spirit*. Right: *the Shanghai Spirit*, *THE SHANGHAI SPIRIT*.

      A comment `concord: ignore term/case -- why` silences it on the line of the comment and on the next line of text; `term/case: off` under `severities` in `concord.yaml` silences it everywhere.
      """#
    ),
    (
      #"term/forbidden"#,
      #"""
      # `term/forbidden`

      A forbidden or deprecated variant of a concept, with the approved one.

      Severity: error

      The glossary marks a form `deprecated` (it was in use once) or `forbidden` (it was never right). The finding names the
      approved form. Where it is safe to replace the words with it, `--fix` does so. A place may also be in one of four groups below: not
      reported, reported for information, reported as an error that `--fix` leaves alone, or fixed under a condition.

      **Not reported**

      - A form with `scope: translation` is wrong only as a rendering of its concept. It is not reported where the source does not have the
        concept, nor in a text without a source: *universal values*.
      - A form with `scope: own` follows the same rule. It is also not reported where it belongs to a name with another subject than its concept: *the SCO member countries* are
        reported, *OPEC member countries* and *the member countries of the World Bank* are not.
      - A form with one of these two scopes that is an approved form of another concept of the source is the rendering of that one:
        *General Secretary* for 总书记 in a sentence with 秘书长.
      - A form with `scope: translation` may be a part of a longer name in capitals that keeps its old spelling. It is not reported if the source has the concept
        in a title, and the texts name a year and none after the year of `until` (1860年《北京条约》, *the Convention of Peking of 1860*). If only
        one of the two is true, it is information.
      - A form with `case: exact` is reported only if it matches letter for letter. The capital that begins a sentence is right.
      - A form that differs from an approved one by letter case alone is reported as [`term/case`](term-case.md).
      - In a text without a source, deprecated forms are not reported in quotations, in block quotations, in titles of cited works (《》, italics in title case,
        italics before a year in brackets) and in lists of references. With `--strict` they are information. A name in quotation marks is used, not quoted: *the “Spirit of
        Shanghai”* is reported.
      - Addresses, e-mail, DOI, names of files, citation keys, hashtags and placeholders are not judged.
      - With a date for the draft (`check --date 2015`), a deprecated form that was official then (`from`, `until`) is right.

      **Information, not fixed: the form may not mean its concept here**

      - Han characters may belong to other words (内地 in 市内地铁, 发展银行 in 发展银行业; 能量合作 in 正能量合作 and 太阳能量合作). A Han form that begins with a
        particle may be the particle and another word (和平 in 自由和平等).
      - Words that a hyphen joins to another one may be a part of it (*worst-case analysis*).
      - A verb form of one word may be another word (*railroaded*), and so may a hyphenated form without its hyphen and article (*must cease fire*).
      - A form with `scope: translation` or `own` may translate other words. This is assumed if the target has approved forms as often as the source has the term, or all
        forms, right and wrong ones together, more often.
      - The draft explains an abbreviation as something else (*the Electoral Commission (EC)*).
      - A name in small letters may be a common word (*roast turkey*). So may words that begin with a small letter and end with a name, unless the source
        has the concept (*the spirit of Shanghai lives in its clubs*).

      **An error, not fixed: the words may be right here all the same**

      - The words themselves may be meant: *he used the words One Belt One Road*; after a verb of saying (*they wrote One Belt One Road*,
        *avoid One Belt One Road*); and after a colon with such a verb before it (*the Declaration reads: …*), since these are the words of another text.
      - The sentence is about names (*formerly*, *renamed*, *also called*, 原名, *переименован*) or about words (*stands for*, *is no longer used*, *the
        term*, *translation*).
      - The form may be in a title without marks. Signs of that are a year in brackets before it (*Zhang (2016), Trade and One Belt One Road*); brackets around it that cite a
        work (*(Chen, One Belt One Road, 2015)*); a subtitle after it (*in One Belt One Road: China's Plan*); and an article with a capital before it inside the
        sentence (*see Smith, The Member Countries of Old*).
      - The footnote or line cites a work: it has a year, and also a page, a publisher, `[M]`, a dissertation, an
        address, the parties of a case or the symbol of a document. In a footnote, a year at its end or *ibid.* at its beginning is enough, and in any line
        words that name a work of another note: *supra note 12*, *above n 3*, *op. cit.*, 前引书, *указ. соч.*
      - In a text without a source, an approved form of the concept is beside the wrong one, with two words between at most (*Kyiv (Russian: Kiev)*),
        or in its sentence with a word that tells them apart (*we avoid X and use Y*).
      - A form without `scope`: the target has approved forms as often as the source has the term. (With a `scope` this is information, see above.)
      - The source has the same words letter for letter.
      - The form may be a name of an earlier time. Signs of that are a word such as *British*, *Soviet* or 英属 before it (*British Burma*); for forms with `scope:
        translation`, the concept in a title of the source (《北京条约》, *the Convention of Peking*) or in a short name in quotation marks (“北京条约”); and, for these forms and
        for names, a year that is not after the year of `until` (*in 1950, Kirghizia …*).
      - It is a part of a longer name: *One Belt One Road Research Center*, *the Warsaw Pact*, *Task Force 58*, *University of
        Swaziland* (but *Government of Swaziland*), 努尔苏丹·纳扎尔巴耶夫; or a word with an ending in brackets (*country(ies)*).
      - It is in italics, in a quotation or in the title of a work, and is not among those that are not reported: a forbidden form, or any form of a text with a source.

      **Fixed under a condition**

      - A form of one word, or of two or three Han characters, is fixed only if the words beside it are function words, common verbs or marks: 各国领袖出席, but not
        意见领袖 or 领袖峰会; *the chieftain spoke*, but not *opinion chieftains*; *left Peking*, but not *Peking duck*. With any other word it may make a longer expression.
      - No fix is made if the approved form needs an article and the text has none: *in North Korea* would become *in Democratic People's
        Republic of Korea*.
      - A form is replaced by the approved form of its type (`short` by `short`). A form of type `full`, or without a type, is not fixed if its number of words is nearer to that
        of a short form: *Persia* has one word, like *Iran* and unlike *Islamic Republic of Iran*.
      - The fix must not leave out the noun (*Belt and Road strategy*), change the number, repeat a word beside it (*double or dual
        standards*), or break the agreement of words (*interconnection and intercommunication are*). A
        possessive ending stays as it is typed, and a text in traditional characters gets traditional ones.

      Wrong: *a community of common destiny*. Right: *a community with a shared future*.

      A comment `concord: ignore term/forbidden -- why` silences it on the line of the comment and on the next line of text; `term/forbidden: off` under `severities` in `concord.yaml` silences it everywhere.
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
      short forms and grammatical variants may appear next to the full form. A longer name and one that it holds (*Belt and Road
      Initiative*, *Belt and Road*) may appear next to each other. Quotations, titles of works and references do not count, nor do rows of a table
      or a memory, nor in a translation a form whose sentence of the source does not have the concept.

      A comment `concord: ignore term/inconsistent -- why` silences it on the line of the comment and on the next line of text; `term/inconsistent: off` under `severities` in `concord.yaml` silences it everywhere.
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
      for `редактировать`), a verb with its adverb (`settle disputes peacefully` for `peaceful settlement`, `respect one another` for
      `mutual respect`), or the initials of a long name (`LERS`). Its words may be in a list (`soft and hard power` for `soft power`, `heads of state and government` for `head of government`) or have an
      owner among them (`right of peoples to self-determination` for `right to self-determination`). The short name of a country counts in Chinese (俄 in 俄方 and 俄外交部); of a
      row such as 哈乌 the source must have each country. A word that only shares the root must be about as far
      into the target as the term is into the source. Counts are not compared.

      - Of overlapping source terms, the longest is looked for. Parts that together make up the whole term count as a
        rendering of it. A part that the target lacks entirely is also reported if it can be told apart from the whole: the
        parts make up the whole, other parts are present, or the words around it in the rendering of the whole are present.
      - A term of one Han character is looked for only where it is a word of its own: 道 in 道可道, “道” and 论道与德, not in 知道, 道路 and 天道.
      - A form that the glossary writes with its abbreviation in brackets, such as 联合国大会（联大） or *Asian Infrastructure Investment Bank (AIIB)*, is right
        without brackets, and so is the abbreviation alone. A Han abbreviation has characters of the name in their order.
      - An abbreviation of the source (AIIB) is not rendered by the name in full if brackets after it have another abbreviation, or nothing: *Asian
        Infrastructure Investment Bank (ADB)*. A name with an article (*the Group*) needs it, or no other word in its place: *of exchange Group*.
      - If two concepts have the same source form, either will do. A variant of one says nothing of the other unless the target has it.
      - A name that is missing as a whole is one finding, whatever terms it is made of. If the target names another country or
        person in its place, the finding points at that name, and `meaning/contrast` does not report it again.
      - In running text (a draft with `--source`, XLIFF) a name need not be repeated. Once the draft has named it, its noun
        with *the* or *this* (`the Council`, Совет, 该组织) means it, and so does an abbreviation that the draft explains in
        brackets (`UNAMA`). A pronoun in the next sentence may mean it (`Founded in 2001, it has …`): the finding is `info`
        then. In tables and memories every row stands for itself.
      - An abbreviation that begins with the initials of a term stands for a longer name with the term in it: `UNHCR` for
        联合国难民署. `non-member` is another word than `member`. A citation that stays in its language is not required.
      - A name that the source explains in brackets in the letters of the target, which has it too, renders the terms in it:
        俄罗斯天然气工业股份公司（Gazprom） and *Gazprom*. Terms that follow one another directly are parts of the name. Another term before the brackets may be one, or
        belong to a verb: the finding is information.
      - A one-word term in a verb form (`used` for the noun `use`) is not required. A short form in small letters
        (`members`) is not required before the source has had the full one; if it is one word, the finding is `info` unless a name of the
        same subject belongs to it (`SCO members`, not `members of the jury`).
      - A Chinese term in small letters after a modal verb is what somebody does, and may be said with verbs: 应该平等互利. The finding is a warning
        at most.
      - If the target contains some of the term's words, the finding points at them.

      Wrong: 弘扬上海精神 → *Carry forward its ideals*. Right: *Carry forward the Shanghai Spirit*.

      A comment `concord: ignore term/missing -- why` silences it on the line of the comment and on the next line of text; `term/missing: off` under `severities` in `concord.yaml` silences it everywhere.
      """#
    ),
    (
      #"term/misspelt"#,
      #"""
      # `term/misspelt`

      A term of the glossary with a slip in one letter or character.

      Severity: warning

      One letter more, less or other, or two that changed places, in one word of a term whose other words are there: *Shangai Cooperation
      Organization*. The word has five letters or more, is a word of no term, and has a capital or two words of the term beside it. In Chinese
      it is one character of five or more, not the first: 上海合做组织. A name of six characters or more may also lack one that is not the first or
      last: 吉尔吉斯坦, 上合作组织. In a word of four letters beside other words of the term it is two letters that
      changed places: *Belt and Raod*. Quotations and titles are left alone.

      A term of one word has nothing beside it that confirms the slip. It is reported where the word has a capital and the term seven letters or more
      (*Uzbekistn*), or six with two that changed places (*Almtay*), and in small letters from twelve letters on (*multilaterlism*). The first and the last
      letter are never the slip, since an ending makes another word (*Uzbekistani*); two names in pinyin are two names (*Nanning*, *Nanjing*), and so is
      a word beside another unknown name (*Boris Johnston*).

      A comment `concord: ignore term/misspelt -- why` silences it on the line of the comment and on the next line of text; `term/misspelt: off` under `severities` in `concord.yaml` silences it everywhere.
      """#
    ),
    (
      #"text/doubled-word"#,
      #"""
      # `text/doubled-word`

      A word twice in a row.

      Severity: warning

      *of the the organization*, *в в Москве*, 在在. Some equal words are left alone: words that languages double (*had had*, *очень очень*),
      words written three times or more on purpose (*tock tock tock*, but not *the the the*), names and numbers, and words with markup or
      code between them (*the cell \*cell\**). In Chinese a few particles (在在) and words of two characters (双方双方) are reported, not those that
      are doubled on purpose (研究研究, 非常非常, 一个一个).

      A comment `concord: ignore text/doubled-word -- why` silences it on the line of the comment and on the next line of text; `text/doubled-word: off` under `severities` in `concord.yaml` silences it everywhere.
      """#
    ),
    (
      #"text/mixed-script"#,
      #"""
      # `text/mixed-script`

      A word of two alphabets, or a character of the other Chinese script.

      Severity: warning

      *ШОC* with a Latin C, *SСО* with a Cyrillic С and О: letters of one alphabet that look like letters of the other. In Chinese, characters of the script that no more than a
      fifth of the draft's characters belong to, of those that belong to one script alone: 员 in a traditional text. Where the language of the
      text names its script (`zh-CN`, `zh-TW`, `zh-Hans`), that decides: a sentence that is altogether in the other script is one finding.
      Quotations and titles are left alone.

      A comment `concord: ignore text/mixed-script -- why` silences it on the line of the comment and on the next line of text; `text/mixed-script: off` under `severities` in `concord.yaml` silences it everywhere.
      """#
    ),
    (
      #"text/spelling-variant"#,
      #"""
      # `text/spelling-variant`

      A word in two spellings in one draft.

      Severity: info

      English has words with a British and an American spelling (*organisation*, *organization*; *labour*, *labor*; *programme*, *program*, unless
      a computer is spoken of), some with a hyphen or without (*co-operation*, *email*), and Russian a few with two
      spellings that dictionaries both allow (*тоннель*, *туннель*). A text keeps to one. The rarer spelling is reported; if both are
      equally frequent, the later one is. `--fix` changes neither.

      Quotations and titles of works are left alone, and so are the terms of the glossary and words with a capital within a sentence, because
      names keep the spelling of their owners (*International Labour Organization*). Rows of a table or memory are not compared.

      A comment `concord: ignore text/spelling-variant -- why` silences it on the line of the comment and on the next line of text; `text/spelling-variant: off` under `severities` in `concord.yaml` silences it everywhere.
      """#
    ),
  ]
}
