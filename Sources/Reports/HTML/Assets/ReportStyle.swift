// The style sheet of a report.

enum ReportStyle {
  static var bytes: [UInt8] { Array((colours + page + lists + article + plots + narrow + paper).utf8) }

  /// Blue and vermilion can be told apart by everybody, also in grey; a sign or a shape stands beside each.
  private static let colours = """
    :root {
      color-scheme: light dark;
      --paper: #fdfcfa; --sheet: #ffffff; --ink: #1c1e22; --soft: #575b63; --line: #dcd9d2; --faint: #efece6;
      --for: #0a5ca8; --for-wash: #dcebf8; --against: #b0420a; --against-wash: #fbe6d9;
      --neither: #5a5e66; --neither-wash: #eceae5; --when: #00664a; --who: #1c1e22; --what: #6a2c7a;
      --on: #ffffff; --focus: #0a5ca8; --shadow: 0 6px 24px rgb(0 0 0 / .18);
      --serif: Charter, "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", Georgia, "Liberation Serif", serif;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
      --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #15171b; --sheet: #1c1f25; --ink: #e9e6df; --soft: #a9adb6; --line: #363a43; --faint: #22262d;
        --for: #7cbcf6; --for-wash: #173450; --against: #ffa06b; --against-wash: #4a2813;
        --neither: #b2b6bf; --neither-wash: #2d3139; --when: #63d3ab; --who: #e9e6df; --what: #d6a4e4;
        --on: #15171b; --focus: #7cbcf6; --shadow: 0 6px 24px rgb(0 0 0 / .6);
      }
    }

    """

  private static let page = """
    * { box-sizing: border-box; }
    html { scroll-padding-top: 4.5rem; -webkit-text-size-adjust: 100%; }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans); }
    [hidden] { display: none !important; }
    a { color: inherit; text-decoration-color: var(--soft); text-decoration-thickness: 1px; text-underline-offset: .18em; }
    a:hover { text-decoration-thickness: 2px; text-decoration-color: currentColor; }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
    main:focus { outline: none; }
    code { font: .86em var(--mono); color: var(--soft); }
    .skip { position: absolute; left: -99rem; top: 0; padding: .6rem 1rem; background: var(--sheet); z-index: 30; }
    .skip:focus { left: 0; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .bar { position: sticky; top: 0; z-index: 20; display: flex; flex-wrap: wrap; align-items: center; gap: .3rem 1.6rem;
      padding: .55rem clamp(1rem, 4vw, 3rem); background: var(--paper); border-bottom: 1px solid var(--line); }
    .home { font: 600 1.02rem var(--serif); text-decoration: none; max-width: 24rem; overflow: hidden; text-overflow: ellipsis;
      white-space: nowrap; }
    nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; margin: 0; padding: 0; list-style: none; font-size: .92rem; }
    nav a { text-decoration: none; color: var(--soft); padding: .2rem 0; display: inline-block; }
    nav a:hover { color: var(--ink); }
    nav a[aria-current] { color: var(--ink); font-weight: 600; box-shadow: 0 2px 0 var(--ink); }
    .search { position: relative; margin-left: auto; }
    input, select, button { font: inherit; font-size: .92rem; color: inherit; background: var(--sheet); border: 1px solid var(--soft);
      border-radius: 4px; padding: .3rem .55rem; min-height: 2rem; }
    input::placeholder { color: var(--soft); opacity: 1; }
    button { cursor: pointer; }
    button:hover { background: var(--faint); }
    .search input { width: 14rem; }
    #found { position: absolute; right: 0; top: calc(100% + .3rem); width: min(26rem, 92vw); max-height: 70vh; overflow: auto; margin: 0;
      padding: .3rem; list-style: none; background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; box-shadow: var(--shadow); }
    #found li { padding: .4rem .6rem; border-radius: 4px; cursor: pointer; overflow-wrap: anywhere; }
    #found li[aria-selected=true], #found li:hover { background: var(--faint); }
    #found li small { color: var(--soft); display: block; }
    main { max-width: 74rem; margin: 0 auto; padding: 1.2rem clamp(1rem, 4vw, 3rem) 3rem; }
    footer { max-width: 74rem; margin: 0 auto; padding: 1rem clamp(1rem, 4vw, 3rem) 3rem; color: var(--soft); font-size: .86rem; }
    h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; overflow-wrap: anywhere; }
    h1 { font-size: clamp(1.7rem, 4vw, 2.5rem); margin: 1.4rem 0 .3rem; letter-spacing: -.01em; }
    h2 { font-size: 1.45rem; margin: 2.8rem 0 .6rem; }
    h3 { font-size: 1.02rem; margin: 0; }
    .head { margin-bottom: 1.4rem; }
    .subtitle { font: 1.15rem/1.4 var(--serif); color: var(--soft); margin: .2rem 0; }
    .meta, .counts { color: var(--soft); margin: .3rem 0; }
    .findings { border-left: 4px solid var(--against); padding: .35rem .8rem; background: var(--against-wash); margin: .8rem 0; }
    .findings code { color: inherit; }
    .count { white-space: nowrap; }
    .for.count, td.for { color: var(--for); font-weight: 600; }
    .against.count, td.against { color: var(--against); font-weight: 600; }
    .neither.count, td.neither, .open.count, td.open { color: var(--neither); }
    .badge { font-size: .74rem; letter-spacing: .02em; border: 1px dashed var(--soft); border-radius: 3px; padding: 0 .35em; color: var(--soft);
      white-space: nowrap; }
    .period, .date { color: var(--soft); font-variant-numeric: tabular-nums; font-size: .9em; }

    """

  private static let lists = """
    .numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .2rem 1.4rem; margin: 1.4rem 0 .6rem; padding: 0;
      list-style: none; }
    .numbers a { display: block; text-decoration: none; border-top: 2px solid var(--ink); padding: .4rem 0; color: var(--soft); }
    .numbers a:hover { color: var(--ink); }
    .numbers b { display: block; font: 600 2rem/1.1 var(--serif); color: var(--ink); font-variant-numeric: lining-nums; }
    .wide { overflow-x: auto; margin: .8rem 0; }
    table { border-collapse: collapse; font-size: .92rem; font-variant-numeric: tabular-nums; min-width: 40%; }
    th, td { text-align: left; padding: .38rem .9rem .38rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
    th[scope=row] { font-weight: 500; min-width: 11rem; max-width: 30rem; }
    thead th { font-weight: 600; color: var(--soft); border-bottom: 2px solid var(--soft); white-space: nowrap; }
    td.number, th.number { text-align: right; }
    td.none { color: var(--soft); }
    .list { width: 100%; }
    .list thead button { all: unset; cursor: pointer; }
    .list thead button:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    .list thead button::after { content: "\\2195"; opacity: .45; padding-left: .25em; }
    th[aria-sort=ascending] button::after { content: "\\2191"; opacity: 1; }
    th[aria-sort=descending] button::after { content: "\\2193"; opacity: 1; }
    .bars svg { width: 14rem; display: block; margin-top: .35rem; }
    .bars td { padding-right: 1.4rem; }
    .bars th[scope=row] { min-width: 8rem; }
    .filters { display: flex; flex-wrap: wrap; align-items: end; gap: .6rem 1rem; padding: .9rem 1rem; background: var(--faint); border-radius: 6px;
      margin: 1rem 0; }
    .filters p { margin: 0; }
    .filters label { display: block; font-size: .8rem; color: var(--soft); }
    .filters select { max-width: 15rem; }
    .state { color: var(--soft); margin: .4rem 0; min-height: 1.5rem; }
    .stands { list-style: none; margin: 1rem 0; padding: 0; max-width: 56rem; }
    .stand { display: grid; grid-template-columns: 1.9rem 1fr; gap: .2rem .5rem; padding: .55rem 0; border-bottom: 1px solid var(--line);
      overflow-wrap: anywhere; }
    .stand .glyph, .number[href], span.number { font: 700 .9rem/1.3 var(--mono); }
    .glyph { display: inline-grid; place-items: center; width: 1.5rem; height: 1.5rem; border-radius: 50%; color: var(--on); }
    .for > .glyph { background: var(--for); }
    .against > .glyph { background: var(--against); border-radius: 3px; }
    .neither > .glyph { background: var(--neither); border-radius: 50% 50% 3px 3px; }
    .open > .glyph { background: none; border: 2px dashed currentColor; }
    .open.for > .glyph { color: var(--for); }
    .open.against > .glyph { color: var(--against); }
    .open.neither > .glyph { color: var(--neither); }
    q { quotes: none; }
    .stand q { display: block; font: 1.06rem/1.45 var(--serif); }
    .stand .place { font-size: .88rem; color: var(--soft); }
    .verb { font-style: italic; }
    dl.card { margin: 1rem 0; max-width: 52rem; }
    dl.card div { display: grid; grid-template-columns: 7rem 1fr; gap: .2rem 1rem; padding: .4rem 0; border-bottom: 1px solid var(--line); }
    dt { color: var(--soft); }
    dd { margin: 0; overflow-wrap: anywhere; }
    .left, .method { max-width: 56rem; }
    .method li { margin: .3rem 0; }

    """

  private static let article = """
    .legend { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; font: .92rem var(--serif); padding: .6rem 0; border-top: 1px solid var(--line);
      border-bottom: 1px solid var(--line); margin-bottom: 1.2rem; color: var(--ink); }
    .row { display: grid; grid-template-columns: minmax(0, 38rem) minmax(0, 1fr); gap: 0 2.4rem; align-items: start; }
    .row > p { font: 1.16rem/1.72 var(--serif); margin: 0 0 1.1rem; white-space: pre-line; overflow-wrap: anywhere; }
    mark { color: inherit; background: var(--wash); border-bottom: 3px solid var(--edge); padding: .06em .05em; border-radius: 2px 2px 0 0;
      box-decoration-break: clone; -webkit-box-decoration-break: clone; }
    mark.for { --wash: var(--for-wash); --edge: var(--for); }
    mark.against { --wash: var(--against-wash); --edge: var(--against); border-bottom-style: double; border-bottom-width: 4px; }
    mark.neither { --wash: var(--neither-wash); --edge: var(--neither); border-bottom-width: 2px; }
    mark.open { background: none; border-bottom-style: dashed; border-bottom-width: 2px; }
    mark.lit { outline: 2px solid var(--edge); }
    .ref { font: 700 .62em/1 var(--mono); vertical-align: super; text-decoration: none; padding: .25em .2em; user-select: none; white-space: nowrap; }
    mark.for > .ref { color: var(--for); }
    mark.against > .ref { color: var(--against); }
    mark.neither > .ref { color: var(--neither); }
    .who { color: var(--who); text-decoration: underline; text-decoration-color: var(--soft); text-decoration-thickness: 1px; }
    .what { color: var(--what); text-decoration: underline dotted; text-decoration-thickness: 2px; }
    .when { color: var(--when); border-bottom: 1px dashed var(--when); }
    .noted { border-bottom: 2px dotted var(--soft); }
    .margin { list-style: none; margin: .2rem 0 1.2rem; padding: 0; font-size: .88rem; line-height: 1.42; }
    .note { display: grid; grid-template-columns: 2.7rem 1fr; padding: .3rem .6rem .35rem 0; border-left: 3px solid var(--edge); margin-bottom: .5rem;
      overflow-wrap: anywhere; scroll-margin-top: 5rem; }
    .note p, .note dl { grid-column: 2; margin: 0; }
    .note .number { grid-row: 1; grid-column: 1; padding-left: .55rem; color: var(--edge); text-decoration: none; }
    .note.for { --edge: var(--for); }
    .note.against { --edge: var(--against); border-left-style: double; border-left-width: 4px; }
    .note.neither { --edge: var(--neither); border-left-width: 2px; }
    .note.open { border-left-style: dashed; border-left-width: 2px; }
    .note.lit, .note:target { background: var(--faint); }
    .note dl div { display: inline; }
    .note dt, .note dd { display: inline; color: var(--soft); }
    .note dt { font-style: italic; }
    .note dl div:not(:last-child)::after { content: " \\00b7\\00a0"; color: var(--soft); }
    .doubt { color: var(--against); font-weight: 700; }
    .unplaced { max-width: 38rem; }
    .neighbours { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .6rem 2rem; border-top: 1px solid var(--line); margin-top: 2rem;
      padding-top: .8rem; }
    .tip { position: absolute; z-index: 25; max-width: min(24rem, 92vw); padding: .6rem .9rem; background: var(--sheet); color: var(--ink);
      border: 1px solid var(--soft); border-radius: 6px; box-shadow: var(--shadow); font: .88rem/1.4 var(--sans); overflow-wrap: anywhere; }
    .tip p { margin: .15rem 0; }
    .tip .note { border-left: 0; padding: 0; margin: 0; }
    .tip .note .number { padding: 0; }

    """

  private static let plots = """
    figure { margin: 1rem 0 1.6rem; }
    figcaption { color: var(--soft); font-size: .9rem; max-width: 56rem; margin-top: .6rem; }
    figcaption b { color: var(--ink); }
    details { margin-top: .5rem; font-size: .92rem; }
    summary { cursor: pointer; color: var(--soft); display: list-item; width: fit-content; padding: .2rem 0; }
    .plot { display: block; width: 100%; height: auto; overflow: visible; font: 11px var(--sans); }
    .plot text { fill: var(--soft); }
    .plot .label { fill: var(--ink); font-size: 11.5px; }
    .plot .halo { paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
    svg .for { fill: var(--for); }
    svg .against { fill: var(--against); }
    svg .neither { fill: var(--neither); }
    svg .open { fill: var(--paper); stroke-width: 1.2; stroke-dasharray: 2.4 1.6; stroke: var(--neither); }
    svg .for.open { stroke: var(--for); }
    svg .against.open { stroke: var(--against); }
    svg .axis { stroke: var(--ink); stroke-width: 1; }
    svg .tick, svg .grid { stroke: var(--line); stroke-width: 1; }
    svg .part { fill: none; stroke: var(--for); }
    svg .glyph { fill: var(--on); font: 700 12px var(--sans); }
    .plot text.glyph { fill: var(--on); }
    .plot text.glyph.hollow { fill: var(--neither); }
    svg .tie { stroke: var(--soft); }
    svg .kind { fill: var(--for); stroke: var(--paper); stroke-width: 1.5; }
    svg .kind.organisation, svg .kind.document { fill: var(--when); }
    svg .kind.state { fill: var(--against); }
    svg .kind.group { fill: var(--what); }
    svg .kind.anonymous { fill: var(--neither); }
    svg .office { fill: var(--for-wash); stroke: var(--for); }
    svg .member { fill: var(--neither-wash); stroke: var(--neither); }
    svg .amount { fill: var(--soft); }
    svg [data-href] { cursor: pointer; }
    svg [data-href]:hover text { text-decoration: underline; }
    svg text[data-href]:hover { text-decoration: underline; }
    .panels { display: grid; grid-template-columns: repeat(auto-fill, minmax(17.5rem, 1fr)); gap: 1.3rem 2rem; margin: 0; padding: 0; list-style: none; }
    .panels h3 a { text-decoration: none; }
    .panels h3 a:hover { text-decoration: underline; }
    .panels p { margin: 0 0 .3rem; font-size: .82rem; color: var(--soft); }
    .panels li { display: flex; flex-direction: column; }
    .panels svg { margin-top: auto; }
    .key { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: 0 0 1rem; padding: 0; list-style: none; font-size: .86rem; color: var(--soft); }
    .key svg { width: 1rem; height: .75rem; overflow: visible; vertical-align: -1px; }
    .matrix { max-width: 62rem; }
    .network, .periods { max-width: 60rem; }

    """

  private static let narrow = """
    @media (max-width: 60rem) {
      .row { grid-template-columns: minmax(0, 1fr); }
      .row > p { margin-bottom: .5rem; }
    }
    @media (max-width: 40rem) {
      .bar { position: static; }
      .search, .search input { width: 100%; margin: 0; }
      .matrix, .network { min-width: 40rem; }
      figure { overflow-x: auto; }
      dl.card div { grid-template-columns: 1fr; }
      th[scope=row] { min-width: 8rem; }
    }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
    @media (forced-colors: active) {
      svg .for, svg .against, svg .neither, svg .kind { forced-color-adjust: none; }
      mark { border-bottom-color: CanvasText; }
    }

    """

  private static let paper = """
    @media print {
      :root {
        --paper: #fff; --sheet: #fff; --ink: #000; --soft: #444; --line: #bbb; --faint: #f2f2f2;
        --for: #0a5ca8; --for-wash: #dcebf8; --against: #b0420a; --against-wash: #fbe6d9; --neither: #5a5e66; --neither-wash: #eceae5;
        --when: #00664a; --who: #000; --what: #6a2c7a; --on: #fff;
      }
      * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      html { font-size: 10pt; }
      .bar, .skip, .filters, .neighbours, .tip, details:not([open]), #more, .state { display: none; }
      main, footer { max-width: none; padding: 0; }
      .row { grid-template-columns: minmax(0, 1.7fr) minmax(0, 1fr); }
      .row > p { font-size: 1.05rem; }
      .stand, .note, .panels li, tr { break-inside: avoid; }
      h1, h2, h3 { break-after: avoid; }
      figure { break-inside: avoid-page; }
      .panels { grid-template-columns: repeat(3, 1fr); }
      a { text-decoration: none; }
    }

    """
}
