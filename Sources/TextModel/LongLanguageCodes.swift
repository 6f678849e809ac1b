// SPDX-License-Identifier: Apache-2.0

/// Codes of three letters for languages without one of two letters.
///
/// Nearly every word of three letters is the code of a language in ISO 639-3, so that `who` and `old` above a column
/// would be languages. Listed are those of ISO 639-2, and those of ISO 639-3 that CLDR has a name for.
enum LongLanguageCodes {
  /// The codes, without those that are words.
  static let all = Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  /// Codes that are words, names or abbreviations as well, which people mean when they write them above a column.
  static let words = Set(wordList.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let list = """
    ach ady aeb afa afh agq ain aju akk akz alg aln als alt anp apa arb arc arn aro arp arq ars arw ary arz asa
    ase ast ath atj aus avk awa ayr azj bai bax bbc bbj bcc bcl bej bem ber bew bez bfd bfq bgc bgn bho bik bjn
    bkm bla blo blt bnt bpy bqi brh brx bss btk bua bxk bxr byn byv cai cau cay cch ccp ceb cel cgg chb chg chk
    chm cho chp chr chy cic ckb clc cld cmc cnr cpe cpf cpp crg crh crj crk crl crm crp crr crs csb csw cus cwd
    dak dar dav dgo dgr dhd dik diq dje dra dsb dtp dua dyo dyu dzg ebu efi egl egy eka ekk elx emk enm esk esu
    ewo fiu fon frc frm fro frp frr frs fuc gaa gan gaz gba gbo gbz gez glk gmh gno goh gom gon gor grb grc gsw
    guc gug gur guz gwi gya hai hak haw hax hdn hea hif hil him hmn hnj hsb hsn hup hur iba ibb ijo ike ikt ilo
    ine inh iro izh jbo jgo jmc jpr jrb kaa kab kac kaj kam kar kaw kbd kbl kcg kde kea kek kfo kgp kha khi khk
    kho khq khw kiu kkj kln kmb kmr knc kng koi kok kos kpe kpv krc kri krj krl kro kru ksb ksf ksh kum kut kwk
    kxv lah lam lez lfn lij lil liv lkt lmo lol loz lrc lsm ltg lua lui lun luo lus luy lvs lzh lzz maf mai mak
    mde mdf mdr mer mfe mga mgh mgo mhr mkh mnc mni mno moh mos mrj mua mun mup mwl mwr mwv mye myn myv mzn nah
    nai nan naq nds nia niu njo nmg nnh nog nov npi nqo nso nub nus nwc nym nyn nyo nzi ojb ojc ojg ojs ojw oka
    ory osa ota oto paa pag pam pau pbu pcd pcm pdc pdt peo pes pfl phi phn pis plt pmk pms pnb pnt pon pqm pra
    prg prp prs quc qug quz raj rgn rhg rif rmy roa rof rom rtm rue rup rwk sah sai saq sas saz sba sbp scn sco
    sdc sdh seh sei sem ses sga sgn sgs shi shn shu sio sla slh sli sly sma smi smj smn sms snk sog srn srr ssa
    ssy stq str suk sus sux swb swc swh syc syr szl tce tcy tem teo ter tet tgx tht tig tiv tkl tkr tlh tli tly
    tmh tok tpi tru trv trw tsd tsi ttm ttq ttt tup tvl twq tyv tzm udm uga umb umu und uzn vai vec vep vls vmf
    vmw vot vro vun wae wak wal wbp wuu xal xmf xnr xog xpe xsl yao yav ybb ydd ypk yrl yue zai zap zbl zea zgh
    znd zsm zun zyb zza
    """

  private static let wordList = """
    ace ada ale ang ann art bad bal ban bar bas bat bin bra bug bum cad car cat chn cop cps day del den din doi
    dum ext fan fat fil fit fur gag gay gem gil got hat her hit inc ira jam jut ken kin lad lag lat lou mac mad
    mag man map mas may men mic min moe mus nap new nic non pal pan pap per pro rap rar rug run sad sag sal sam
    sat see sel sid sin sit son spy src sun tai tel tog tum tut war was wen yap zen
    """
}

extension LanguageTag {
  /// Whether a heading is a language tag that somebody means as one: its primary subtag has two letters, or three that
  /// are the code of a language and not a word (`new`); `new-NP` is a tag.
  package static func isHeading(_ text: String) -> Bool {
    guard let tag = LanguageTag(text), !LongLanguageCodes.words.contains(text.lowercased()) else {
      return false
    }
    return tag.language.utf8.count == 2
      || tag.language.utf8.count == 3
        && (LongLanguageCodes.all.contains(tag.language)
          || text.utf8.count > 3 && LongLanguageCodes.words.contains(tag.language))
  }
}
