/// Chinese syllables in Cyrillic letters, by the system of Palladius: `xi jin ping` is си цзинь пин.
enum Palladius {
  /// Appends the Cyrillic spelling of a toneless pinyin syllable, as folded text; false for what is
  /// no syllable.
  static func append(_ syllable: some Collection<UInt8>, to key: inout [UInt8]) -> Bool {
    guard let spelling = spellings[Array(syllable)] else { return false }
    key.append(contentsOf: spelling)
    return true
  }

  /// Pinyin initials and their letters.
  private static let initials: StaticString = """
    b б
    p п
    m м
    f ф
    d д
    t т
    n н
    l л
    g г
    k к
    h х
    j цз
    q ц
    x с
    zh чж
    ch ч
    sh ш
    r ж
    z цз
    c ц
    s с
    """

  /// Pinyin finals and their letters, after any initial but those of `exceptions`.
  private static let finals: StaticString = """
    a а
    o о
    e э
    i и
    u у
    v юй
    ai ай
    ei эй
    ao ао
    ou оу
    an ань
    en энь
    ang ан
    eng эн
    ong ун
    ia я
    ie е
    iao яо
    iu ю
    ian янь
    in инь
    iang ян
    ing ин
    iong юн
    ua уа
    uo о
    uai уай
    ui уй
    uan уань
    un унь
    uang уан
    ue юэ
    ve юэ
    """

  /// Syllables that the two tables do not give.
  private static let exceptions: StaticString = """
    er эр
    a а
    o о
    e э
    ai ай
    ei эй
    ao ао
    ou оу
    an ань
    en энь
    ang ан
    eng эн
    ya я
    ye е
    yao яо
    you ю
    yan янь
    yin инь
    yang ян
    ying ин
    yong юн
    yi и
    yu юй
    yue юэ
    yuan юань
    yun юнь
    wa ва
    wo во
    wai вай
    wei вэй
    wan вань
    wen вэнь
    wang ван
    weng вэн
    wu у
    hui хуэй
    zi цзы
    ci цы
    si сы
    ju цзюй
    qu цюй
    xu сюй
    juan цзюань
    quan цюань
    xuan сюань
    jun цзюнь
    qun цюнь
    xun сюнь
    """

  private static let spellings: [[UInt8]: [UInt8]] = {
    var spellings: [[UInt8]: [UInt8]] = [:]
    for (_, initial) in LanguageProfile.words(initials) {
      for (_, final) in LanguageProfile.words(finals) where initial.count == 2 && final.count == 2 {
        spellings[initial[0] + final[0]] = initial[1] + final[1]
      }
    }
    for (_, words) in LanguageProfile.words(exceptions) where words.count == 2 {
      spellings[words[0]] = words[1]
    }
    return spellings
  }()
}
