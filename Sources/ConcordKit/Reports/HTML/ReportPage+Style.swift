// SPDX-License-Identifier: Apache-2.0
extension ReportPage {
  /// The style of all reports: light and dark, for screens from the width of a phone, and for
  /// paper.
  static let style = """
    :root {
      color-scheme: light dark;
      --page: #fcfcfb; --text: #1d2329; --dim: #5f6b76; --rule: #dde1e4; --panel: #f1f3f4; --link: #4a6f8f;
      --good: #1f7a46; --good-back: #e5f4ea; --wait: #8a5a00; --wait-back: #fdf1d6; --bad: #a8281f;
      --bad-back: #fde5e2; --note-back: #e2edf8;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --page: #15181b; --text: #e4e7ea; --dim: #98a3ad; --rule: #333a40; --panel: #1f2428; --link: #7fa6c6;
        --good: #6fcf97; --good-back: #18301f; --wait: #f0c36d; --wait-back: #352a12; --bad: #ff8a7f;
        --bad-back: #3c1c19; --note-back: #1b2c3d;
      }
    }
    * { box-sizing: border-box }
    body {
      margin: 0 auto; max-width: 90rem; padding: 1.5rem; background: var(--page); color: var(--text);
      font: 16px/1.55 system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif;
    }
    h1 { font-size: 1.5rem; margin: 0 0 .3rem } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem }
    h3 { font-size: 1rem; margin: .8rem 0 .3rem }
    header p { margin: 0 0 .6rem; color: var(--dim) }
    footer { margin-top: 3rem; color: var(--dim); font-size: .85rem }
    a { color: var(--link) } code { font-size: .9em }
    .filters {
      display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; border: 1px solid var(--rule); border-radius: .4rem;
      margin: .6rem 0; padding: .3rem .8rem .5rem; font-size: .9rem;
    }
    .filters legend { color: var(--dim); padding: 0 .3rem } .filters label { cursor: pointer }
    .card {
      background: var(--panel); border-radius: .5rem; padding: .8rem 1rem; margin: 1rem 0; overflow-x: auto;
    }
    .card dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: 0 }
    .card dt { color: var(--dim) } .card dd { margin: 0 }
    table { border-collapse: collapse } .card table { margin-top: .7rem; font-size: .9rem }
    th, td { text-align: left; vertical-align: top; padding: .25rem .8rem .25rem 0 }
    th { color: var(--dim); font-weight: normal } td.count { text-align: right }
    .notice { background: var(--wait-back); border-radius: .3rem; padding: .4rem .8rem; margin: .5rem 0 }
    .bead {
      display: grid; border-top: 1px solid var(--rule); padding: .35rem 0; break-inside: avoid;
      grid-template-columns: 7rem 1fr; align-items: stretch;
    }
    .texts { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr }
    .state { font-size: .85rem; border-left: .3rem solid var(--rule); padding-left: .5rem }
    .state small { color: var(--dim); display: block }
    .sure .state { border-color: var(--good) } .fair .state { border-color: var(--wait) }
    .doubtful .state { border-color: var(--bad) }
    .approved .word { color: var(--good) } .needs-review .word { color: var(--wait) }
    .rejected .word, .alone .word { color: var(--bad) }
    .side { display: flex; flex-direction: column; justify-content: center; padding: 0 1.4rem 0 .2rem }
    .side p { position: relative; margin: 0; padding: .2rem 0 .2rem 2rem; overflow-wrap: anywhere }
    .side .n { position: absolute; left: 0; color: var(--dim); font-size: .75rem; top: .35rem }
    .side i { position: absolute; width: .7rem; right: -.7rem; top: 0; bottom: 0 }
    .side i.in { right: auto; left: -.9rem }
    .side i { background: linear-gradient(var(--link), var(--link)) 0 50% / 100% 2px no-repeat }
    .many p i { border-right: 2px solid var(--link) }
    .many p i.in { border-right: 0; border-left: 2px solid var(--link) }
    .many p:first-of-type i { top: calc(50% - 1px); background-position: 0 0 }
    .many p:last-of-type i { bottom: calc(50% - 1px); background-position: 0 100% }
    .side { position: relative }
    .side.to::before, .through {
      content: ""; background: linear-gradient(var(--link), var(--link)) 0 50% / 100% 2px no-repeat;
    }
    .side.to::before { position: absolute; left: -.7rem; width: .2rem; top: 0; bottom: 0 }
    .why { grid-column: 2; margin: .1rem 0 .3rem; padding: .3rem .8rem .3rem 1.8rem; font-size: .9rem }
    .why { background: var(--wait-back); border-radius: .3rem }
    .segment { border-top: 1px solid var(--rule); padding: .4rem 0; display: grid; break-inside: avoid }
    .segment { grid-template-columns: 3rem 1fr; } .segment > .n { color: var(--dim); font-size: .85rem }
    .segment .texts { gap: 1.2rem } .segment p { margin: 0; overflow-wrap: anywhere }
    .segment ul { margin: .3rem 0 0; padding-left: 1.2rem; font-size: .9rem }
    mark { color: inherit; border-radius: .2rem; padding: 0 .1rem }
    mark.error { background: var(--bad-back); border-bottom: 2px solid var(--bad) }
    mark.warning { background: var(--wait-back); border-bottom: 2px solid var(--wait) }
    mark.info { background: var(--note-back); border-bottom: 2px solid var(--link) }
    b.error { color: var(--bad) } b.warning { color: var(--wait) } b.info { color: var(--link) }
    .guide { border-top: 1px solid var(--rule); padding: .3rem 0 } .guide pre { overflow-x: auto }
    @media (max-width: 44rem) {
      body { padding: .8rem; font-size: 15px }
      .bead, .segment { grid-template-columns: 1fr } .why { grid-column: 1 }
      .texts { grid-auto-flow: row } .side { padding: .1rem 1.4rem .1rem 0 }
      .side i, .side.to::before { display: none } .through { display: none }
      .side[lang]::after { content: attr(lang); position: absolute; right: 0; top: 0; color: var(--dim) }
      .side[lang]::after { font-size: .7rem }
      .state small { display: inline; margin-left: .5rem }
    }
    @media print {
      :root { --page: #fff } body { max-width: none; padding: 0; font-size: 10pt }
      .filters { display: none }
    }

    """
}
