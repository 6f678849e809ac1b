// SPDX-License-Identifier: Apache-2.0
extension TermFormData {
  /// Terms of Russian.
  static let russian: TermFormData = {
    var data = TermFormData()
    // The second is the Latin root of инфекция as verbs have it.
    data.spellings = "ё>е инфицир>инфекцир"
    data.particles = "и в на по для о с"
    data.conjunctions = "и или либо"
    data.links = "в на по для"
    data.signs = "&>и"
    data.capitalizesFirstWordOnly = true
    data.suffixes = """
      ическ ичн ионн онн альн арн ирова изова ова ени ани яни ти ци енн анн ённ ительн тельн
      н ск ник чик щик тор ист изм ост ств т ет ют ит ут ат ят л ющ ущ ящ ащ вш
      """
    data.prefixes = """
      вы за из ис на об от пере по под пре при про раз рас с со у само вос воз до над недо
      """
    data.endings = """
      а я о е и ы у ю ь й ой ей ою ею ом ем ам ям ами ями ах ях ов ев ий ый ая яя ое ее ие ые
      ого его ому ему им ым их ых ими ыми ую юю ия ию ием ии ией иям иями иях ье ья ью ьи ьей
      ьем ьям ьями ьях ен ени енем ена енам енами енах
      ок ек ка ку ком ке ки ков кам ками ках ец ца цу цом цем це цы цов цев цам цами цах
      ень ня ню нем не ни ней ням нями нях ел ол ла лу лом ле лы лов лам лами лах
      """
    return data
  }()
}
