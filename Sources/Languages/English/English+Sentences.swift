// SPDX-License-Identifier: Apache-2.0
extension SentenceData {
  /// Sentences of English; a word belongs to the list whose description in `SentenceData` fits it.
  static let english: SentenceData = {
    var data = SentenceData()
    data.quotedLanguages = ["ru", "zh"]
    data.beforeName = """
      adm amb atty drs brig capt cdr cmdr comdr comr cpl cpt dir doc dr ft gen gov hon insp lt maj messrs
      mlle mme mr mrs ms msgr mt mx pfc pres prof pvt rep reps rev sen sens sgt sr sra srta supt
      """
    data.beforeNumber = """
      app apps art arts bk chap chaps ch eq eqs exs figs fig fn fol max no nos nn n° p para paras pl pp pt pts
      ref refs reg regs rs sched sects sect ser tab tabs tel ver vol vols
      """
    data.beforeNameOrNumber = "col fr sec st ste"
    data.homographs = "app apps art arts col fig figs max no pt ref sec ser st tab tabs tel"
    data.inner = """
      approx assn attn c ca cf cit cp dept e.g eg esp et fl i.e ie incl lit loc med misc nb op orig p.s ps
      repr resp trans transl univ v viz vs
      """
    data.final = "a.m cetera etc p.m seq"
    data.zoneWords = "time daylight"
    data.zones = "bst cest cet cst edt est gmt hkt jst kst msk pst sgt utc"
    data.timeFollowers = """
      monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
      january february march april may june july august september october november december jan feb mar apr
      jun jul aug sep sept oct nov dec eastern central mountain pacific local
      """
    data.timeLinks = "after and at before during for from in next on this to until when with"
    data.noteWords = "fn footnote n nb note notes ref"
    data.nonSpeakers = "nobody none neither nothing few"
    data.open = """
      a.d al assoc ave b.a b.c b.c.e blvd bros c.e co corp cos d.c d.phil e.u ed eds esq ibid id inc
      intl jr l.p ll.b ll.m ltd m.a m.d mfg min n.v ph.d plc rd s.a sq u.k u.n u.s u.s.a yr yrs
      """
    data.openBeforeNumber = """
      apr aug dec feb fri jan jul jun mar nov oct sep sept thu thur thurs tue tues
      """
    data.starters = """
      a about according accordingly after afterwards all also although among an and another any anyone
      are as at because before besides between both but by can clearly consequently could despite did do
      does don't during each earlier eventually even every everyone finally first firstly for from
      further furthermore given had has have he hence her here his how however hundreds i i'd i'll i'm
      i've if in indeed instead is it it's its just last lastly later let let's many may maybe
      meanwhile millions moreover most much my neither nevertheless next no nobody none nonetheless
      nor not nothing now of often on once one only or other others otherwise our overall perhaps please
      previously rather recently second secondly several she should similarly since so some somebody
      someone soon still subsequently such that that's the their them then there thereafter therefore
      there's these they they're third this those though thousands thus to today together
      tomorrow too under unfortunately unless unlike until upon was we we'd we'll we're we've well were
      what when where whereas whether which while who whoever whose why will with within without would
      yes yesterday yet you you're your
      """
    data.smallStarters = """
      also can't didn't do does doesn't don't he he's his how however i i'd i'll i'm i've if it it's
      its ive let maybe my our please plus she she's some that's the their there there's these they they're
      they've this those we we'll we're we've what when where who why you you'll you're you've your
      somebody someone everybody everyone
      """
    data.speechVerbs = """
      added admitted announced answered asked began called continued cried declared demanded exclaimed
      explained inquired insisted muttered noted observed questioned remarked repeated replied responded said
      says shouted stated thought told whispered wondered wrote
      """
    return data
  }()
}
