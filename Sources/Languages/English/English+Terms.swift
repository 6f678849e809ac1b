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
    data.determiners = "the this that these those said its their his her"
    data.negatingPrefixes = "non"
    data.articleless = "one two three four five"
    data.pronouns = """
      it its itself they them their theirs themselves he him his himself she her hers herself
      """
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
      never say, never write, never be used, spelling*, spelt, then spelled, also spelled, hyphenat*, a k a, aka, insert
      """
    data.sayings = """
      say, says, said, saying, write, writes, wrote, written, writing, read, reads, state, states, stated, declare,
      declares, declared, declaring, stress*, emphasi*, announce*, proclaim*, pointed out, points out, as follows, publish,
      publishes, published, edited, authored, avoid*, provides, provided that, stipulate*, quote*, quotes, the words of, the text of,
      cites, cited, recalls, recalled
      """
    data.formerAttributes = """
      british, french, dutch, portuguese, spanish, belgian, soviet, colonial, imperial, tsarist, czarist, ottoman, qing,
      outer, former, ancient, medieval, prewar, wartime, occupied
      """
    data.contrasts = """
      not, never, nor, or, avoid*, rather than, instead of, unlike, versus, replac*, chang*, distin*, differ*, now,
      although, though, whereas, official*, prefer*, became, becomes
      """
    data.nameHolders = """
      government president premier minister ministers ministry parliament king queen ambassador ambassadors embassy
      delegation representative representatives people peoples citizens nationals capital army
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
    data.homographs = """
      act acts add age ago aid aids aim air apt arm arms art ask bad bar bat bed bid big bit box boy bus
      buy cab can cap car care cat cop cost cut dash day dot dry due ear east eat edge end era eye face
      fact fan far fast fat fed few fit fix fly fun gap gas get gun hat hit hope hot ice idea ill ink iron
      jam jet job key kid lab lap last law lay lead leg let lid line lip list log lot low made man map
      mars mat men met mix mobile near net new nice nod nut oak odd off oil old one our out pace pact pad
      page pan past pay pen per pet pin pit plan port post pot press rap rare rat raw red rest rid rise
      rod role row run sad safe sale salt same save saw say sea seal see set sit six smart son star start
      stem step stop sun tap tax tea team ten test tide tie tip top trip try two use van vast via war was
      wave way web west wet win wise yes yet
      """
    data.commonNames = """
      bologna champagne china cologne guinea guineas japan java jersey jerseys kiwi madras morocco panama panamas
      polish swede swedes turkey turkeys
      """
    data.freeBefore = """
      new old last next former present current our your his her these those several various certain one's whose non
      """
    data.freeAfter = """
      said says say spoke speaks speak met meets meet went goes go came comes come took takes take gave gives give made makes
      make told tells tell saw sees see left leaves leave began begins begin held holds hold became becomes become got gets
      get grew grows grow found finds find knew knows know won wins win lost loses lose sent sends send wrote writes write
      read reads paid pays pay built builds build brought brings bring thought thinks think felt feels feel kept keeps keep
      put puts set sets led leads rose rises fell falls stood stands ran runs run agreed agrees agree signed signs sign
      asked asks called calls announced announces declared declares stated states want wants wanted needs needed works worked
      works lives lived remains remained arrived arrives visited visits hosted hosts joined joins rejected rejects adopted
      adopts approved approves discussed discusses supported supports opposed opposes decided decides played plays showed
      shows urged urges warned warns hoped hopes expressed expresses promised promises ended ends started starts now today
      yesterday tomorrow again soon always never often still too together ago itself themselves himself herself whether
      since until because although though unless like cannot didn’t doesn’t isn’t wasn’t
      """
    data.sharesForms = true
    return data
  }()
}
