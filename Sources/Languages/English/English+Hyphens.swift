extension HyphenData {
  /// Hyphens of English.
  static let english = HyphenData(
    firstHalves: """
      decision double eighty fifty forty middle much ninety policy politico quasi seventy sixty thirty
      twenty
      """,
    secondHalves: """
      backed based bearing caliber calibre called caller centered centred century class consuming
      denominated dimensional driven earning effective faced faceted facing flung focused friendly fuelled
      funded generating haired handed hearted income induced intensive knit laden language lasting level
      like linked listed maker making mannered minded needed off opening oriented owned paced party powered
      profile pronged prone quality ranking reaching readable related renowned resistant ridden rooted
      saving scale seated sector sensitive shaped sharing sided sized skinned speaking specific sponsored
      stricken style taking term tested time torn tuning up vectored weighted winning wing year
      """,
    joiningFirsts: """
      ac any at be bed book care co com con cor day de dis em en ex for fore im in inter law life lunch
      match mean mis mount na night noon non out over para part pas peace per pre pro re shoe some sub sur
      trans un under war watch with
      """,
    links: """
      and as at but by date day down for from hand in of off on or out over than the thru to top under
      up upon with
      """,
    openHalves: """
      anti biot bod cipat dot gen oxid path pod quar qu sept thes thet trust viral
      close ly ness
      cross bow ing over road word
      deep en er est ly ness
      eco log nom sys tour
      eight een fold ieth
      ever green last more yth yone ywh
      far ing mer ming ther thest thing
      fast en er est ing ness
      first born ly
      five fold
      four fold score some teen
      full er est ness
      half pen way
      hard back cover en er est ly ship ware wood
      high er est land light ly ness rise way
      large ly ness
      long er est evit hand ing ish itud shore
      low er est ing land ly
      market able ed er ing place
      mid dle field land night way wife
      nine fold teen
      non chal desc etheless fiction profit sense
      one ness self
      open er ing ly ness
      present able at ed er ing ly iment
      same ness
      second ary ed ing ly ment
      self hood ish less same
      seven fold teen
      short age com cut en er est fall hand ly ness
      single ness ton
      six fold teen
      slow down ed er est ing ly ness
      small er est ish ness pox
      socio lect log path
      state craft hood less ly ment room side wide
      third ly
      three fold score some
      time ly less line piece scale table
      two fold some
      well come fare head ing ness spring
      world ly view wide
      """,
    pairs: """
      all important in out party round time weather
      co author chair found host organi own sponsor
      cost benef shar
      counter extrem terror
      day long old
      days long old
      de esca
      decade long old
      decades long old
      centuries long old
      century long old
      drive in thru
      ex ante officio post premier president situ soldier
      eye catch open water
      feet deep high long tall wide
      foot deep high long tall wide
      government led run
      hour long
      hours long
      inch deep high long tall thick wide
      kilometer high long wide
      kilometre high long wide
      meter deep high long tall wide
      metre deep high long tall wide
      mile high long wide
      minute long
      month long old
      months long old
      multi agency billion dollar faceted million party pronged purpose stakeholder year
      people centr orient
      post cold conflict crisis indepen pandemic soviet war
      pre e
      re e
      real estate life time world
      semi annual arid autonom offic skilled
      so called
      vice chair chancell foreign minist premier presid
      week long old
      weeks long old
      year end long old on round
      years long old
      """)
}
