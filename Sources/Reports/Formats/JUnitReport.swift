// Findings as the test results that JUnit and Ant write: a suite for each file, a test for each finding.

internal import Corpus
internal import Rules
internal import Serial

/// A finding on which the check fails is a failed test; one that is only shown is a test that was skipped, with its
/// message. A file with neither has one test, which passed; one that could not be read has an error.
struct JUnitReport {
  /// When the check ran, in UTC: `1993-04-17T09:00:00`.
  private let time: String
  private var suites = 0

  private typealias Text = Escaped<XMLText>

  private struct Test {
    var name: String
    /// nil for a test that passed.
    var outcome: Outcome?
  }

  private struct Outcome {
    enum Element: String { case failure, skipped, error }

    var element: Element
    var attributes: Text
    var text: Text
  }

  init(time: String) { self.time = time }
}

extension JUnitReport: Report {
  mutating func add(_ file: ReportedFile, _ out: inout Outgoing<XMLText>) {
    let places = Places(file, fixes: false)
    var tests: [Test] = []
    for finding in file.findings {
      let place = places.place(finding.range)?.written ?? ""
      let severity = finding.severity.rawValue
      var text: Text = "\(file.path)\(place): \(severity)[\(finding.code)]: \(finding.message)"
      for related in finding.related {
        let other = places.place(related.range, in: related.path)?.written ?? ""
        text = "\(text)\n\(related.message): \(places.file(related.path))\(other)"
      }
      let outcome =
        file.fails(on: finding)
        ? Outcome(element: .failure, attributes: "message=\"\(finding.message)\" type=\"\(severity)\"", text: text)
        : Outcome(element: .skipped, attributes: "message=\"\(finding.message)\"", text: text)
      // The place makes the name the only one of its suite: GitLab shows the first of those that share one.
      tests.append(Test(name: finding.code + place, outcome: outcome))
    }
    if tests.isEmpty { tests.append(Test(name: "check")) }
    write(file.path, tests, &out)
  }

  mutating func add(_ file: UnreadFile, _ out: inout Outgoing<XMLText>) {
    let attributes: Text = "message=\"\(file.message)\" type=\"disk\""
    let text = Text(escaping: file.message)
    write(file.path, [Test(name: "read", outcome: Outcome(element: .error, attributes: attributes, text: text))], &out)
  }

  mutating func end(_ closing: Closing, _ out: inout Outgoing<XMLText>) {
    if closing.isInterrupted {
      let text = Text(escaping: Closing.interruption)
      let outcome = Outcome(element: .error, attributes: "message=\"\(text)\" type=\"interruption\"", text: text)
      let name = "interrupted"
      write(ReportedPath(bytes: Array(name.utf8), shown: name), [Test(name: name, outcome: outcome)], &out)
    }
    begin(&out)
    out.write("</testsuites>\n")
  }

  private mutating func begin(_ out: inout Outgoing<XMLText>) {
    if suites == 0 { out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n") }
  }

  private mutating func write(_ path: ReportedPath, _ tests: [Test], _ out: inout Outgoing<XMLText>) {
    begin(&out)
    let name: Text = path.isEmpty ? "." : "\(path)"
    func count(_ element: Outcome.Element) -> Int { tests.count { $0.outcome?.element == element } }
    out.write("  <testsuite name=\"\(name)\" package=\"dossier\" id=\"\(suites)\" timestamp=\"\(time)\"")
    out.write(" hostname=\"localhost\" tests=\"\(tests.count)\" failures=\"\(count(.failure))\"")
    out.write(" errors=\"\(count(.error))\" skipped=\"\(count(.skipped))\" time=\"0\">\n    <properties/>\n")
    for test in tests {
      out.write("    <testcase name=\"\(test.name)\" classname=\"\(name)\" time=\"0\"")
      guard let outcome = test.outcome else {
        out.write("/>\n")
        continue
      }
      let element = outcome.element.rawValue
      out.write(">\n      <\(element) \(outcome.attributes)>\(outcome.text)</\(element)>\n    </testcase>\n")
    }
    out.write("    <system-out/>\n    <system-err/>\n  </testsuite>\n")
    suites += 1
  }
}
