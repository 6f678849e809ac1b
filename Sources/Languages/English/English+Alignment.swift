// SPDX-License-Identifier: Apache-2.0
extension AlignmentData {
  /// Alignment of English texts.
  static let english = AlignmentData(
    stopWords: """
      a an the of to in on at by for from with without into onto upon as is are was were be been
      being am and or nor not no but if so than that this these those it its he she him her his they
      them their we us our you your i me my who whom whose which what when where why how do does did
      done have has had having will would shall should can could may might must there here etc eg ie
      also any some such very s t re ll ve d m esp usu one's oneself sb sth somebody something someone
      one or used up out off over under about variant
      """,
    glossRemarks: "abbr coll dial esp fig lit onom orig pr sl usu",
    irregular: """
      see saw seen
      go went gone goes
      come came
      say said
      tell told
      get got gotten
      think thought
      hear heard
      feel felt
      stand stood
      understand understood
      sit sat
      run ran
      eat ate eaten
      drink drank drunk
      fall fell fallen
      grow grew grown
      draw drew drawn
      drive drove driven
      ride rode ridden
      sing sang sung
      swim swam swum
      throw threw thrown
      fly flew flown flies
      wear wore worn
      tear tore torn
      swear swore sworn
      bear bore borne
      forget forgot forgotten
      hide hid hidden
      bite bit bitten
      beat beaten
      shake shook shaken
      wake woke woken
      steal stole stolen
      freeze froze frozen
      sell sold
      buy bought
      catch caught
      teach taught
      seek sought
      sleep slept
      weep wept
      sweep swept
      creep crept
      lead led
      feed fed
      bleed bled
      flee fled
      spend spent
      lend lent
      bend bent
      win won
      hang hung
      sink sank sunk
      spring sprang sprung
      shrink shrank shrunk
      strike struck stricken
      stick stuck
      shoot shot
      shine shone
      dig dug
      swing swung
      cling clung
      fling flung
      wind wound
      bind bound
      grind ground
      become became
      mean meant
      deal dealt
      burn burnt
      learn learnt
      dream dreamt
      lay laid
      light lit
      slide slid
      spin spun
      ring rang rung
      blow blew blown
      show shown
      sew sewn
      goose geese
      leaf leaves
      half halves
      wolf wolves
      knife knives
      thief thieves
      good better best
      bad worse worst
      """,
    labels: "article chapter section part annex appendix table figure item paragraph")
}
