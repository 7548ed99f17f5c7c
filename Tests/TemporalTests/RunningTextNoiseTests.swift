// What running text holds that only looks like a time, and beside it the closest thing that is one.

import Temporal
import Testing

@Suite struct RunningTextNoiseTests {
  private func found(_ text: String, _ tag: String) throws -> [String] {
    let bytes = Array(text.utf8)
    return DateWords.expressions(in: text, try #require(DateLanguage(tag))).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
  }

  /// Language, text, what it holds.
  static let names: [(String, String, [String])] = [
    ("en", "A reporter for USA Today saw it.", []), ("en", "A reporter saw it today.", ["today"]),
    ("en", "Today he works for RUSSIA TODAY.", ["Today"]), ("en", "High Noon was shown at noon.", ["noon"]),
    ("en", "Sun Microsystems fell, and the Sun set.", []), ("en", "It opens on Sun. in Rome.", ["Sun."]),
    ("en", "Jan Smith came on Jan. 5.", ["Jan. 5"]), ("en", "It was May when he came, and may be late.", ["May"]),
    ("en", "The March for Life drew crowds in March.", ["March"]), ("en", "He will rise or fall as himself.", []),
    ("en", "He left in the summer or fall.", ["summer or fall"]),
    ("en", "the Sunday Courier came on Sunday", ["Sunday"]),
    ("en", "A Christmas tree fell on Christmas.", ["Christmas"]),
    ("es", "Plácido Domingo cantó el domingo.", ["domingo"]), ("es", "Santo Domingo creció en mayo.", ["mayo"]),
    ("en", "The Mail on Sunday ran it on Sunday.", ["Sunday"]),
    ("en", "It ran on Saturday Night Live, on Saturday night.", ["Saturday night"]),
    ("en", "CBS This Morning ran it this morning.", ["this morning"]),
    ("en", "In the 2014 Winter Olympics he won.", ["2014"]),
    ("en", "He won in the winter of 2014.", ["winter of 2014"]),
    ("fr", "Selon Aujourd'hui en France, il part aujourd'hui.", ["aujourd'hui"]),
    ("fr", "Il lit La Semaine chaque semaine.", ["chaque semaine"]),
    ("de", "Die Bild am Sonntag schrieb es am Sonntag.", ["Sonntag"]),
    ("es", "El diario El Siglo lo dijo el domingo.", ["domingo"]), ("ja", "毎日新聞は毎日出る。", ["毎日"]),
    ("en", "After the fall of the wall he came in the fall.", ["fall"]),
    ("es", "Nadó en el mar.", []), ("fr", "La planète Mars est loin, en mars aussi.", ["mars"]),
    ("fr", "Il est hors jeu.", []), ("fr", "Il a été là en été.", ["été"]), ("de", "Das ist so.", []),
    ("en", "They were on strike for a third day on Friday.", ["Friday"]),
    ("es", "Protestaron por tercer día el viernes.", ["viernes"]),
    ("en", "It was a Friday, and he came on Friday.", ["Friday"]),
    ("de", "Es war ein Freitag, und er kam am Freitag.", ["Freitag"]),
    ("fr", "C'était un vendredi, et il vint vendredi.", ["vendredi"]),
    ("es", "Era un viernes, y vino el viernes.", ["viernes"]),
    ("en", "He came on a Friday in April.", ["Friday in April"]),
    ("de", "Am So. kommt er.", ["So."]), ("ja", "四日市で四日に会う。", ["四日"]),
  ]

  static let numbers: [(String, String, [String])] = [
    ("en", "Some 1800 workers left in 1800.", ["1800"]), ("de", "Rund 1900 Beschäftigte gingen 1900.", ["1900"]),
    ("en", "He scored in the 23rd minute on the 23rd.", ["23rd"]),
    ("en", "He read from John 3:16 at 3:16 p.m.", ["3:16 p.m."]),
    ("ja", "株価は3日連続で下げ、3日に止まった。", ["3日"]),
    ("en", "how the 13th amendment was passed on the 13th.", ["13th"]), ("en", "The 11th U.S. Circuit ruled.", []),
    ("en", "It shook 131 West 23rd Street, where he gave his 1st talk.", []), ("en", "In 5th grade he left.", []),
    ("en", "The shares fell 4 5/8 to 17 3/4.", []), ("en", "They ate three-quarters of its food.", []),
    ("en", "They waited for three quarters.", ["three quarters"]),
    ("en", "He was in his 20s, with a handful of $20s.", []),
    ("en", "It stood in the mid-30s, as in the '30s.", ["'30s"]), ("en", "He came in the mid-80s.", ["mid-80s"]),
    ("en", "It missed the Debates’ 15 percent mark in ’15.", ["’15"]),
    ("en", "''27 companies wrote.'' In 1927 too.", ["1927"]),
    ("en", "He hired 1990 workers in 1990.", ["1990"]), ("en", "The families of 9/11 victims came on 9/12.", ["9/12"]),
    ("en", "See pic.example.com/P2qpm3h3Pm here.", []), ("es", "Ganó este domingo 24 millones.", ["este domingo"]),
    ("es", "Vino el domingo 24 de mayo.", ["domingo 24 de mayo"]), ("es", "Los 12 jueces vieron el 15 por ciento.", []),
    ("en", "The 43-year-old man waited 43 years.", ["43 years"]),
    ("fr", "Jean Dupont, 43 ans, a une peine de 10 ans.", ["10 ans"]),
    ("es", "Ana, de 43 años, vive allí hace 10 años.", ["hace 10 años"]),
    ("de", "Der 43 Jahre alte Mann war 43 Jahre im Amt.", ["43 Jahre"]),
    ("en", "It began at 1430 GMT and ran to 0900 UTC Monday.", ["1430 GMT", "0900 UTC Monday"]),
    ("fr", "Le 13 arrondissement vote le 13.", ["le 13"]), ("fr", "Il a eu le 15 % en 1915.", ["1915"]),
    ("de", "Der 13. Parteitag begann am 13. Mai.", ["13. Mai"]), ("de", "Er bekam am 3. Platz 5 Prozent.", []),
  ]

  static let idioms: [(String, String, [String])] = [
    ("en", "They sat there day after day.", []), ("en", "He draws crowds week after week, year after year.", []),
    ("en", "At the end of the day, we wait.", []),
    ("en", "They wait until the end of the week.", ["until the end of the week"]),
    ("de", "Tag für Tag kamen sie.", []), ("de", "Am Ende des Tages zählt das.", []),
    ("fr", "Jour après jour il lutte.", []),
    ("es", "Día tras día sigue.", []), ("en", "The strike lasted weeks.", []), ("en", "He waited for months.", []),
  ]

  /// Whole, or not at all.
  static let whole: [(String, String, [String])] = [
    ("en", "She lay down last year after failing.", ["last year"]),
    ("en", "in the year 2000 it would lift", ["year 2000"]),
    ("en", "Here last night before a crowd he spoke.", ["last night"]),
    ("en", "It could last nearly a year.", ["nearly a year"]),
    ("en", "It ran over the last two years.", ["last two years"]), ("en", "They will close next week.", ["next week"]),
    ("en", "at the close of the week", ["close of the week"]),
    ("en", "Talks start next week and end Friday.", ["next week", "Friday"]),
    ("en", "It dates from the 12th century.", ["12th century"]), ("en", "It is in its third week.", []),
    ("en", "It opened in the third week of May.", ["third week of May"]),
    ("en", "They spoke before the July meeting.", ["July"]), ("en", "They spoke before July.", ["before July"]),
    ("en", "He moved in the years since.", []), ("en", "She was cheerful in the days since her debate.", []),
    ("en", "Following Monday’s debate, they met.", ["Monday"]),
    ("en", "They met the following Monday.", ["following Monday"]),
    ("en", "It rose in the 12 months through June.", ["12 months through June"]),
    ("en", "It closes the Friday after Thanksgiving.", ["Friday after Thanksgiving"]),
    ("en", "He left the day before Labor Day.", ["day before Labor Day"]),
    ("de", "Er kam am Vorabend von Ostern.", ["Vorabend von Ostern"]),
    ("fr", "Il parla jeudi de l'Ascension.", ["jeudi de l'Ascension"]),
    ("es", "Vino en Semana Santa de 2016.", ["Semana Santa de 2016"]), ("ja", "薬を一日三回飲む。", ["一日三回"]),
    ("de", "Im Jahr 2000 war es so.", ["Jahr 2000"]), ("fr", "En l'an 2000 il vint.", ["l'an 2000"]),
    ("es", "En el año 2000 hubo paz.", ["año 2000"]), ("ja", "彼は2000年に来た。", ["2000年"]),
  ]

  /// Named after a day, a month or a season; the match's half; and what comes to suddenly.
  static let namesakes: [(String, String, [String])] = [
    ("en", "The May Day Parade fell on May Day.", ["May Day"]),
    ("en", "The Good Friday Agreement was signed on Good Friday.", ["Good Friday"]),
    ("en", "He sailed to Easter Island at Easter.", ["Easter"]),
    ("en", "On Christmas President Clinton spoke.", ["Christmas"]),
    ("en", "He rents it for $1,900 a month from June Holdings.", []),
    ("en", "The October Revolution began in October 1917.", ["October 1917"]),
    ("en", "She read “The Autumn of the Patriarch” last autumn.", ["last autumn"]),
    ("en", "“In the fall we met,” he said.", ["fall"]),
    ("en", "Smith scored twice in the second half.", []), ("en", "Profit rose in the second half.", ["second half"]),
    ("en", "The quarterback left in the fourth quarter.", []),
    ("en", "Under Section 12-3-94 and 42 U.S.C. 1983 they sued on 12-3-94.", ["12-3-94"]),
    ("en", "Call 555-1994, as in 1994.", ["1994"]), ("en", "It has 300 beds and 1998 seats.", []),
    ("de", "In der Straße des 17. Juni war er am 17. Juni.", ["17. Juni"]),
    ("de", "Die Bewegung 2. Juni traf sich am 2. Juni.", ["2. Juni"]),
    ("de", "Der Roman „Der Herbst des Patriarchen“ erscheint im Herbst.", ["Herbst"]),
    ("de", "Er ging von heute auf morgen.", []), ("de", "Es gilt von heute bis morgen.", ["heute bis morgen"]),
    ("de", "Das Tor fiel in der zweiten Hälfte.", []),
    ("de", "Es fiel in der zweiten Jahreshälfte.", ["zweiten Jahreshälfte"]),
    ("de", "Die 20er Packung kam in den 20er Jahren.", ["20er Jahren"]),
    ("de", "Nach § 1922 gilt es seit 1922.", ["seit 1922"]),
    ("fr", "Il vit sur l'île de Pâques depuis Pâques.", ["depuis Pâques"]),
    ("fr", "La révolution d'Octobre eut lieu en octobre 1917.", ["octobre 1917"]),
    ("fr", "L'accord du 12 mai dure, comme celui du Vendredi saint.", ["12 mai", "Vendredi saint"]),
    ("fr", "L'accord du Vendredi saint dure.", []), ("es", "El acuerdo del 12 de mayo sigue.", ["12 de mayo"]),
    ("de", "Das Abkommen vom 12. Mai gilt.", ["12. Mai"]),
    ("fr", "La place du 8-Mai-1945 fut ouverte le 8 mai 1945.", ["8 mai 1945"]),
    ("fr", "Saint-Sylvestre-sur-Lot vote à la Saint-Sylvestre.", ["Saint-Sylvestre"]),
    ("fr", "Il descendit dans la rue le 9 juillet.", ["9 juillet"]),
    ("fr", "« Conte d'automne » est sorti en automne.", ["automne"]),
    ("fr", "Il changea du jour au lendemain.", []), ("fr", "Le lendemain, il partit.", ["lendemain"]),
    ("fr", "L'article 1382 date de 1382.", ["1382"]),
    ("es", "Vive en la isla de Pascua desde Pascua.", ["desde Pascua"]),
    ("es", "El Movimiento 26 de Julio nació el 26 de julio.", ["26 de julio"]),
    ("es", "Salieron a la calle el 9 de julio.", ["9 de julio"]),
    ("es", "«El otoño del patriarca» salió en otoño.", ["otoño"]),
    ("es", "Cambió de la noche a la mañana.", []), ("es", "Vino mañana por la noche.", ["mañana por la noche"]),
    ("es", "El artículo 1382 es de 1382.", ["1382"]),
    ("ja", "二月堂で二月に法要があった。", ["二月"]), ("ja", "日曜大工の店は日曜に開く。", ["日曜"]),
    ("ja", "五月みどりさんは五月に歌った。", ["五月"]), ("ja", "水曜会は水曜に集まる。", ["水曜"]),
    ("ja", "十月桜は十月に咲く。", ["十月"]), ("ja", "来場者は1998人だった。", []),
    ("ja", "後半に2点を取った。", []), ("ja", "今年後半に上がる。", ["今年後半"]),
  ]

  /// Pieces and measures of what the words belong to.
  static let pieces: [(String, String, [String])] = [
    ("en", "She was named coach of the year.", []), ("en", "It was the first storm of the year.", ["the year"]),
    ("de", "Sie wurde Sportlerin des Jahres.", []), ("fr", "Elle fut élue femme de l'année.", []),
    ("es", "La eligieron mujer del año.", []), ("es", "Fue la primera tormenta del año.", ["del año"]),
    ("en", "They cut rates by a quarter-point.", []), ("en", "It was decided in a five-hour session.", []),
    ("en", "It is disputed in some quarters.", []), ("en", "It was the 11th cut, on the 11th.", ["11th"]),
    ("en", "In September, today and now it rains.", ["September", "today"]),
    ("en", "After a weekend of attacks he fled.", []), ("en", "After the weekend he fled.", ["After the weekend"]),
    ("en", "The last wicket to fall was his.", []), ("en", "It lasts from spring to fall.", ["spring to fall"]),
    ("en", "The summer capital was quiet in summer.", ["summer"]), ("en", "On the last day of hearings he fell.", []),
    ("de", "Am letzten Tag der Anhörung fiel er.", []), ("fr", "Le dernier jour des débats il tomba.", []),
    ("es", "El último día de las vistas cayó.", []), ("en", "On the last day of April he fell.", ["last day of April"]),
    ("en", "He warned that the September 11 attacks mattered.", ["September 11"]),
    ("en", "He warned of September the 11th.", ["September the 11th"]),
    ("en", "They moved after last week’s spill.", ["last week"]),
    ("en", "They moved after last week.", ["after last week"]), ("en", "Five other Volvo 60s came.", []),
    ("en", "She loves the 60s.", ["60s"]), ("en", "Clement (18th) lost on the 18th.", ["18th"]),
    ("en", "Late on day four he fell.", []), ("en", "At 7:30pm AEDT yesterday it rained.", ["7:30pm AEDT yesterday"]),
    ("en", "Shares rose 3/8 to 20 1/4.", []), ("en", "He left on the last night of April.", ["last night of April"]),
    ("es", "Trabajó toda la mañana y vuelve mañana.", ["mañana"]),
    ("es", "El acto es a las 19.30.", ["a las 19.30"]), ("es", "Subió el 19.30 por ciento.", []),
    ("de", "Der Mann in den Vierzigern floh.", []), ("de", "In den vierziger Jahren floh er.", ["vierziger Jahren"]),
    ("es", "Ella ronda los cuarenta.", []), ("en", "Highs in the forties are due.", []),
    ("en", "He grew up in the forties.", ["forties"]),
    ("de", "Zum ersten Mal seit Jahren schneit es.", []), ("de", "Es kostet 19 Euro im Monat.", []),
    ("es", "Cuesta 19 euros al mes.", []), ("de", "Es reichte für 9. Die Wahl war am 9. Mai.", ["9. Mai"]),
    ("ja", "火曜日未明、三日町の家が焼けた。", ["火曜日未明"]), ("ja", "番組「日曜討論」に出た。", []),
    ("en", "He wore his Sunday best on Sunday.", ["Sunday"]), ("fr", "C'est un peintre du dimanche.", []),
    ("es", "Es un pintor de domingo.", []), ("en", "She needs a winter coat in winter.", ["winter"]),
    ("en", "They met the weekend before the vote.", []), ("en", "They met on the Friday after the vote.", []),
    ("en", "It was the week of the crash.", []), ("en", "They met on Friday after the vote.", ["Friday"]),
    ("de", "Sie trafen sich am Wochenende vor der Wahl.", []), ("fr", "Ils se sont vus le week-end du vote.", []),
    ("es", "Se vieron el fin de semana antes de la votación.", []), ("de", "Bayern gewann 3:10.", []),
    ("de", "Von 1998 Befragten kam er 1998.", ["1998"]),
  ]

  @Test(arguments: pieces) func piecesAndMeasuresAreNoTimes(_ row: (String, String, [String])) throws {
    #expect(try found(row.1, row.0) == row.2)
  }
  @Test(arguments: namesakes) func namesakesAreNoTimes(_ row: (String, String, [String])) throws {
    #expect(try found(row.1, row.0) == row.2)
  }
  @Test(arguments: names) func namesAreNoTimes(_ row: (String, String, [String])) throws {
    #expect(try found(row.1, row.0) == row.2)
  }
  @Test(arguments: numbers) func numbersThatCountAreNoTimes(_ row: (String, String, [String])) throws {
    #expect(try found(row.1, row.0) == row.2)
  }
  @Test(arguments: idioms) func turnsOfSpeechAreNoTimes(_ row: (String, String, [String])) throws {
    #expect(try found(row.1, row.0) == row.2)
  }
  @Test(arguments: whole) func anExpressionIsFoundWhole(_ row: (String, String, [String])) throws {
    #expect(try found(row.1, row.0) == row.2)
  }
}
