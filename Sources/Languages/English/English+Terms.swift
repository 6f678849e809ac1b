// SPDX-License-Identifier: Apache-2.0
extension TermFormData {
  /// Terms of English.
  static let english: TermFormData = {
    var data = TermFormData()
    // British and American spelling. That `exercise` becomes a word nobody writes does no harm:
    // glossary and text become it alike.
    data.spellings = """
      isation>ization ising>izing ised>ized iser>izer ises>izes ise>ize yse>yze ysing>yzing
      ysed>yzed bour>bor lour>lor vour>vor nour>nor mour>mor logue>log fence>fense
      licence>license
      """
    data.spellingStem = 2
    data.wordSpellings = """
      centre>center metre>meter programme>program travell>travel labell>label
      cancell>cancel modell>model fulfill>fulfil ageing>aging judgement>judgment
      """
    data.articles = "a an the"
    data.indefiniteArticles = "a an"
    data.fillers = "the"
    data.particles = "a an the of and for in on to"
    data.links = "a an the of for in on"
    data.owners = "of"
    data.signs = "&>and"
    data.clitics = "'s"
    data.prepositions = """
      of for in on to with from by at between among against toward towards under over about through
      """
    data.conjunctions = "and or nor"
    data.additions = "and"
    data.agreeing = "am are is was were has have does do"
    data.announcing = "both between"
    data.mentions = """
      word words term terms phrase phrases expression expressions wording formula slogan name called termed dubbed
      abbreviation abbreviations acronym acronyms titled entitled
      """
    data.mentionLinks = "it them this that these those"
    data.renamings = """
      formerly, renam*, nicknam*, rendering*, also known as, also called, also named, previously known, previously called,
      previously named, originally called, originally named, initially called, then called, first called, later called,
      former name*, old name*, previous name*, original name*, earlier name*, translated as, rendered as, mistransl*,
      stands for, short for, means the, the term, the abbreviation, the acronym, the phrase, the expression, the wording,
      translation*, english name*, chinese name*, russian name*, official name*, current name*, new name*,
      still use, still uses, still used, still using, still say*, still write*, still call*,
      no longer use, no longer used, no longer uses, no longer in use, no longer call*, no longer say*, no longer write*,
      no longer written, no longer official, no longer correct, no longer recommend*, out of use, into disuse, obsolete,
      given up, gave up, not use, not used, not be used, not say, not write, not written, never use, never used,
      never say, never write, never be used
      """
    data.sayings = """
      say, says, said, saying, write, writes, wrote, written, writing, read, reads, state, states, stated, declare,
      declares, declared, declaring, stress*, emphasi*, announce*, proclaim*, pointed out, points out, as follows, publish,
      publishes, published, edited, authored, avoid*
      """
    data.formerAttributes = """
      british, french, dutch, portuguese, spanish, belgian, soviet, colonial, imperial, tsarist, czarist, ottoman, qing,
      outer, former, ancient, medieval, prewar, wartime, occupied
      """
    data.contrasts = """
      not, never, nor, or, avoid*, rather than, instead of, unlike, versus, replac*, chang*, distin*, differ*, now,
      although, though, whereas, official*, prefer*, became, becomes
      """
    data.pluralEnding = "s"
    data.singularEndings = "ss us is ics ness"
    data.plurals = "people men women children criteria phenomena media data persons"
    data.endings = "s es 's ' y ies ys"
    data.verbEndings = "e ed d ing ied ying"
    data.titlePrefixes = """
      anti counter extra hyper infra inter intra macro meta micro mini multi post pseudo quasi semi super trans ultra
      under
      """
    data.derivations = """
      e ed d es s ing ment ments ement ements ion ions ation ations ance ence ship ness ly y ies ied
      """
    data.adverbEndings = "ly y ally"
    data.adverbialPhrases = """
      mutual>each_other mutual>one_another reciprocal>each_other reciprocal>one_another
      """
    data.sharesForms = true
    return data
  }()
}
