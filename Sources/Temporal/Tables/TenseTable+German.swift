// German words that tell past from future.

extension TenseTable {
  static let german = TenseTable(
    past: """
      war waren wurde wurden worden hatte hatten hat haben gewesen sank stieg brach gab gaben starb starben zog zogen
      schrieb schrieben kam kamen ging gingen nahm nahmen sah sahen sprach sprachen stand standen fand fanden begann
      begannen blieb blieben hielt hielten ließ ließen lag lagen lief liefen trat traten traf trafen trug trugen fuhr
      fuhren fiel fielen flog flogen floh flohen gewann gewannen verlor verloren schloss schlossen beschloss schoss schlug
      schlugen schnitt schob schwamm schwieg schwor sang saß saßen rief riefen riet rieten unterschrieb unterlag verbot
      verboten vergab verließ verschob versprach verstieß warf warfen wies wiesen wuchs wuchsen zwang zwangen bot boten
      bat baten band bog betrog entschied entschieden erfuhr erhielt erhielten erhob erlag erschien erschienen fing gelang
      genoss geschah griff half hieß hing kannte nannte nannten brannte brannten dachte brachte brachten wusste lieh litt
      log maß mied pfiff roch schien schlief schmolz sandte sott spann sprang stach stahl stank strich stritt trank trieb
      verschwand verschwanden vertrat verzieh wich wog eröffnete unterzeichnet beschlossen eröffnet
      """,
    pastEndings: "te ten",
    ahead: """
      wird werden soll sollen könnte könnten dürfte dürften sollte sollten plant planen geplant vorgesehen erwartet
      erwarten geplante geplanten voraussichtlich bevor demnächst ansteht bevorsteht würde würden angesetzt
      """,
    aheadEndings: "",
    present: """
      will wollen kann können muss müssen möchte möchten beginnt beginnen endet enden startet starten läuft laufen findet
      tritt treten öffnet schließt tagt tagen trifft treffen kommt kommen reist reisen fährt fliegt wählt wählen stimmt
      stimmen entscheidet beabsichtigt hofft hoffen
      """,
    neither: """
      heute gute guten erste ersten zweite zweiten dritte dritten letzte letzten nächste nächsten vierte fünfte sechste
      achte neunte beste besten meiste meisten rechte rechten bereits weite weiten alte alten späte späten bunte harte
      letzter breite kalte leichte seiten zeiten arbeiten zweiter leute heutigen gesamte gesamten gestern gegen
      """,
    auxiliaries: "ist sind",
    participleStarts: "ge ver be er ent zer ab auf aus ein vor zu über unter an statt zusammen",
    participleEndings: "t en",
    telling: """
      versprach kündigte angekündigt beschloss forderte sagte verlangte verschob vertagte verlängerte verschoben
      vertagt verlängert
      """,
    adverbs: "erst schon bereits noch sich",
    pluperfect: "hatte hatten war waren",
    scheduling: """
      treffen sitzung wahl wahlen abstimmung gipfel gespräch gespräche gesprächen verhandlung verhandlungen termin spiel
      prozess debatte konferenz parteitag referendum verschoben verschob vertagt vertagte angesetzt lud vorgeladen
      """,
    towards: "auf für",
    modals: "könnte könnten dürfte dürften sollte sollten würde würden",
    beings: "ist sind",
    states: "gesperrt geöffnet geschlossen ausgestellt ausgebucht untersagt",
    aftermath: "nach laut infolge",
    conditions: "wenn falls",
    conditionals: "würde würden wäre wären hätte hätten könnte könnten müsste müssten",
    comparing: "als",
    foreseen: "erwartet geplant vorgesehen",
    lookingBack: "nicht nie niemals kein keine keinen keiner ersten erste erster zweiten dritten einzige einziger",
    superlatives: """
      größte größten höchste höchsten niedrigste niedrigsten schlimmste schlimmsten schwerste schwersten stärkste
      stärksten schwächste längste längsten kleinste kleinsten tiefste tiefsten wenigsten
      """
  )
}
