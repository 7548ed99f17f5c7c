// Runs HeidelTime over many texts in one Java machine: starting one for each text would take minutes.
//
// On standard input a line for each text: language, date of publication, the text, set apart by tabs, its own line ends
// as U+2028. On standard output a line for each: its TimeML, with line ends as spaces. The argument: the configuration.

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.SimpleDateFormat;
import java.util.HashMap;
import java.util.Map;

class HeidelTimeRows {
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    // What HeidelTime itself prints is no answer.
    System.setOut(System.err);
    BufferedReader rows = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    Map<String, HeidelTimeStandalone> taggers = new HashMap<>();
    for (String row = rows.readLine(); row != null; row = rows.readLine()) {
      String[] cells = row.split("\t", 3);
      HeidelTimeStandalone tagger = taggers.get(cells[0]);
      if (tagger == null) {
        tagger = tagger(cells[0], arguments[0]);
        taggers.put(cells[0], tagger);
      }
      String timeML = tagger.process(cells[2].replace('\u2028', '\n'), new SimpleDateFormat("yyyy-MM-dd").parse(cells[1]));
      out.println(timeML.replace('\n', ' ').replace('\r', ' '));
    }
  }

  /** A tagger for news; words are tagged by TreeTagger, but for Japanese, which it does not know. */
  static HeidelTimeStandalone tagger(String name, String configuration) {
    Language language = Language.getLanguageFromString(name);
    POSTagger words = name.startsWith("auto-") ? POSTagger.NO : POSTagger.TREETAGGER;
    return new HeidelTimeStandalone(
      language, DocumentType.NEWS, OutputType.TIMEML, configuration, words, true);
  }
}
