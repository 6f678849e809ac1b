// SPDX-License-Identifier: Apache-2.0
extension HyphenData {
  /// Hyphens of English.
  static let english = HyphenData(
    firstHalves: """
      decision double eighteenth eighty fifteenth fifty forty middle much nineteenth ninety policy
      politico pseudo quasi seventeenth seventy sixteenth sixty thirty twentieth twenty
      """,
    secondHalves: """
      abiding accredited acquired adjusted administered affected affiliated appointed approved
      assisted associated authorised authorized backed based bearing built caliber calibre called
      caller carrying causing centered centred century class conscious consuming controlled
      critical deductible deep defined delimited denominated dependent designated dimensional
      dominated driven earning educated effective efficient elect elected enhanced enhancing
      enriched exporting exposed faced faceted facing financed flung focused free friendly fuelled
      funded generating growing guaranteed guided haired handed hearted impaired importing income
      induced infected influenced informed initiated insensitive inspired integrated intensive
      issuing knit known laden language lasting level like linked listed loving maker makers making
      managed mandated mannered manufactured mentioned minded moving needed off opening operated
      organised organized oriented owned paced party polluting powered preserving producing profile
      prone pronged protected provoked provoking quality ranging ranking reaching readable
      recognised recognized regulated related renowned resilient resistant responsive restricted reviewed
      ridden rooted saving scale seated sector selected sensitive separated shaped sharing sided
      sized skinned speaking specific sponsored stricken studded style subsidised subsidized
      supervised supported taking term terminated tested threatening time torn trained treated
      tuning up vectored visible weighted wing winning year
      """,
    joiningFirsts: """
      ac afore any at be bed book care co com con cor day de dis em en ex for fore hyper hypo im in
      inde inter law life lunch mal match mean micro mis mount na night non noon out over para part
      pas peace per pre pro re shoe some sub sur trans un under war watch with
      """,
    links: """
      and as at but by date day down for from hand in of off on or out over than the thru to top under
      up upon with
      """,
    openHalves: """
      anti biot bod cipat dot gen oxid path pod quar qu sept thes thet trust viral
      better ed ing ment s
      broad band cast en er est ly ness sheet side
      close ly ness
      cross bow ing over road word
      deep en er est ly ness
      dual ism ist ity ly
      early
      eco log nom sys tour
      eight een fold ieth
      ever green last more yth yone ywh
      fair ground ly ness way y
      far ing mer ming ther thest thing
      fast en er est ing ness
      fifth ly
      first born ly
      five fold
      four fold score some teen
      fourth ly
      free bie dom hand hold lance ly man standing style ware way
      full er est ness
      half pen way
      hard back cover en er est ly ship ware wood
      high er est land light ly ness rise way
      large ly ness
      late ly nt r st x
      least wise
      left ist over ward
      light en er est head heart house ing ly ness ning ship weight
      long er est evit hand ing ish itud shore
      low er est ing land ly.
      market able ed er ing place
      medium istic s
      mid dle field land night way wife
      near by er est ing ly ness
      nine fold teen
      non chal desc etheless fiction profit sense
      one ness self
      open er ing ly ness
      present able at ed er ing ly iment
      safe guard keep ly ness r st ty
      same ness
      second ary ed ing ly ment
      self hood ish less same
      seven fold teen
      short age com cut en er est fall hand ly ness
      single ness ton
      six fold teen
      sixth ly
      slow down ed er est ing ly ness
      small er est ish ness pox
      socio lect log path
      soft ball en er est ly ness ware wood
      state craft hood less ly ment room side wide
      third ly
      three fold score some
      time ly less line piece scale table
      two fold some
      well come fare head ing ness spring
      wide ly n ning r spread st
      world ly view wide
      zero ed es ing th
      """,
    pairs: """
      all important in out party round time weather
      attorney gen
      awareness raising
      built in up
      capacity build
      by election
      case by study
      centuries long old
      century long old
      city state
      clear cut
      co author chair found host organi own sponsor
      coal fired
      command line
      confidence build
      consul gen
      cost benef shar
      counter extrem terror insurg narcot radical
      custom made
      day long old
      days long old
      de esca
      decade long old
      decades long old
      director gen
      drive in through thru
      duty free paid
      economy wide
      energy poor rich
      ex ambassador ante chancell communist leader minister officio post premier president senator situ soldier
      ex soviet
      exchange rate
      eye catch open water
      fact check find
      feet deep high long tall wide
      flat rate
      foot deep high long tall wide
      foreign born polic
      gas fired
      good neighb
      government led run
      governor gen
      grass root
      great grand power
      growth rate
      hour long
      hours long
      in depth house kind person
      inch deep high long tall thick wide
      industry wide
      inflation rate
      inspector gen
      interest rate
      island nation state
      kilometer high long wide
      kilometre high long wide
      know how
      last ditch minute
      life sav threaten
      machine made read
      man made
      member countr nation organi state
      meter deep high long tall wide
      metre deep high long tall wide
      mile high long wide
      minute long
      month long old
      months long old
      mortality rate
      multi agency billion dollar faceted million party pronged purpose stakeholder year
      nation build state
      oil fired poor rich
      part financ time
      party state
      people centr orient
      police state
      post cold conflict crisis indepen pandemic soviet war
      pre e crisis independ industri pandemic revolution soviet war
      proxy war
      re e
      read only write
      ready made
      real estate life time world
      record break
      region wide
      resource poor rich
      secretary gen
      sector wide
      semi annual arid autonom offic skilled
      smoke free
      so called
      society wide
      system wide
      tailor made
      tariff free
      tax rate
      under secret
      user defin
      vice chair chancell foreign minist premier presid
      visa free
      water scarc stress
      week long old
      weeks long old
      welfare state
      wood fired
      would be
      write only
      year end long old on round
      years long old
      """,
    participleEndings: "ed ing")
}
