// SPDX-License-Identifier: Apache-2.0

/// The words with which a language says what its numbers count.
///
/// A line of `words` is a role, its argument where the role has one, a `|`, and the forms that play the
/// role. Forms are folded as texts are: small letters, е for ё, simplified Han. In a form `_` is a space
/// (or a full stop, in abbreviations); a word that ends in `*` takes up to three letters more, one that
/// ends in `~` takes one of `endings`.
///
/// | role | argument | meaning |
/// | --- | --- | --- |
/// | `cardinal`, `ordinal`, `scale` | value | as in `NumberData`, for words that are not numbers to the aligner |
/// | `part` | denominator | `third`, трети; after a cardinal |
/// | `share` | denominator | a part by itself: `a third of`, треть |
/// | `tensjoiner` | | comes between tens and ones: 有 of 三十有二 |
/// | `half` | | 半, половина; alone 0.5, after a unit half of it more |
/// | `month`, `weekday` | 1...12, 1...7 | a month or day by its name |
/// | `unit` | symbol of `QuantityUnit` | comes after its number |
/// | `prefix`, `signprefix` | name of an SI prefix | its words (`kilo`, 千) and its signs (`k`, к), before `stem` and `sign` |
/// | `stem` | unit of `UnitPrefixes` | its words, which the prefixes are joined to: `watt`, 瓦 |
/// | `sign`, `signs`, `signed` | unit | a sign in exactly these letters (`W`), also with prefixes; only with them (`с`); only without |
/// | `before` | symbol | a currency that comes before its number |
/// | `combining` | value | the first part of a compound: `двух` of `двухдневный` |
/// | `compound` | symbol, `number` or a value that multiplies | the second part: `летн` |
/// | `fold` | | an ending that makes a number a multiple: `fold` |
/// | `multiple` | value | `doubled`, 翻两番 |
/// | `measure` | value and symbol, `0.5:year` | полгода |
/// | `several` | value and symbol, `1:decade` | so many and more: `decades`, 几十年 |
/// | `up`, `down` | | 增长, `fell` |
/// | `minus`, `below` | | comes before, after a number and makes it negative |
/// | `more` | | makes a multiple a growth: 多3倍, `3 times more` |
/// | `leading` | | comes before a number of quarters, so that they are a length of time: 前三季度 |
/// | `inchmark` | | inches, only after feet: `in` of 5 ft 10 in |
/// | `link` | | comes between such a word and its number: `by`, 了 |
/// | `from`, `to` | | ends of a change |
/// | `range`, `and` | | comes between the ends of a range, the items of a list |
/// | `over` | | follows a number and blurs it: 多, 余 |
/// | `vague` | | a word that makes the numeral before or after it vague: 数, 几 |
/// | `number` | | comes before an ordinal: 第, `No.` |
/// | `section` | | a numbered part, whose Roman numeral may have one letter: `chapter` |
/// | `nth` | | an ending of an ordinal in digits: `th`, `го` |
/// | `year`, `day`, `era`, `firstyear` | of `era` the year before its first | 年, 日, 民国, 元年 |
/// | `years`, `monthmark` | | comes after an ordinal that is a decade (годы); 月 |
/// | `decadeof` | its year within the century | `nineties` |
/// | `decade`, `century`, `quarter`, `halfyear` | | come after their number: 年代, века |
/// | `partof` | `1`, `2` | 上半年 |
/// | `datedot` | | comes between the month and the day by which an event is called: 3·15 |
/// | `bce` | | 公元前, `BC` |
/// | `am`, `pm`, `hour`, `minute` | | parts of a time of day |
/// | `maybehour`, `quarterhour` | | 点, which is a point as often; 刻 |
/// | `fraction`, `andhalf`, `of` | | 分之; `and a half`; after a part: `a third of` |
/// | `quarterbefore` | | `Q` of `Q3` |
/// | `at` | minutes | `noon` |
/// | `past` | minutes | comes before an hour: `half past`, в половине (−30) |
/// | `counter` | | follows a small numeral that counts: 个, 名 |
/// | `name` | values: `o14`, `n20`, `g7` (a group of so many), `y1992`, `d9-18`, `c0` (this century), `+` between several | a thing named by a number: 九二共识 |
/// | `skip` | | holds a numeral and is not a number: 一带一路 |
/// | `topic` | key, the same in all languages | says which number is which: 出口 and `exports` |
/// | `topic` | two keys, `+` between them | the numbers beside it are of these, in order: `votes to` of `20 votes to 3` |
/// | `topic` | `date:` and a key | says which date is which: 出生 and `born` |
/// | `numbered` | key, the same in all languages | the number beside it is a number of this: 条 and `article` |
/// | `numbered` | `named:` and a key | the ordinal beside it tells this from others of its kind: `world war` |
/// | `respectively` | | the order of a list counts |
/// | `context` | a name of `QuantityContext` | says of the number beside it that it is a limit, counts a part, or is the end of a change: `at least`, `per week`, `early` |
package struct QuantityData: Sendable {
  /// The words by role.
  package var words = ""
  /// Endings of adjectives, for forms that end in `~`.
  package var endings = ""
  /// Things named by numbers and idioms with numerals, in the same form.
  package var names = ""
  /// Events by their years, in the same form; the lines of all languages are in one order.
  ///
  /// The years may be left out, or added, beside the name: `event 1894-1895 | 甲午战争`. Events of one name have their
  /// years by their ordinals: `event 1:1914-1918/2:1939-1945 | 世界大战`.
  package var events = ""
  /// Whether dates in digits have the day first and no other order: 07.05.2012.
  package var writesDayFirst = false
  /// The words for large numbers that it writes after digits: `1000000>million`.
  package var scales = ""
  /// Whether scales follow the digits without a space.
  package var joinsScales = false
  /// The mark between groups of digits.
  package var group = ""

  /// A language without data.
  package init() {}

  init(
    words: String, endings: String = "", names: String, events: String = "",
    writesDayFirst: Bool = false, scales: String, joinsScales: Bool = false, group: String = ""
  ) {
    self.words = words
    self.endings = endings
    self.names = names
    self.events = events
    self.writesDayFirst = writesDayFirst
    self.scales = scales
    self.joinsScales = joinsScales
    self.group = group
  }
}
