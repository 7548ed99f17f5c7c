// Findings as the test results that JUnit and Ant write: a suite for each file, a test for each finding.

internal import Corpus
internal import Disk
internal import Platform
internal import Rules

/// A finding on which the check fails is a failed test; one that is only shown is a test that was skipped, with its
/// message. A file with neither has one test, which passed; one that could not be read has an error.
struct JUnitReport {
  private let stamp = timeStamp()
  private var suites = 0

  private struct Test {
    var name: String
    /// The element within the test; nil for a test that passed.
    var outcome: (element: String, attributes: String, text: String)?
  }
}

extension JUnitReport: Report {
  mutating func tell(_ file: ReportedFile, _ out: inout [UInt8]) {
    let places = Places(file, fixes: false)
    var tests: [Test] = []
    for finding in file.findings {
      let place = places.place(finding.range)?.written ?? ""
      let message = finding.message.asXML
      var text = "\(file.path)\(place): \(finding.severity.rawValue)[\(finding.code)]: \(finding.message.visible)"
      for related in finding.related {
        let other = places.place(related.range, in: related.path)?.written ?? ""
        text += "\n\(related.message.visible): \(places.file(related.path))\(other)"
      }
      let isFailure = file.fails(on: finding)
      // The place makes the name the only one of its suite: GitLab shows the first of those that share one.
      tests.append(
        Test(
          name: "\(finding.code)\(place)",
          outcome: isFailure
            ? ("failure", "message=\"\(message)\" type=\"\(finding.severity.rawValue)\"", text)
            : ("skipped", "message=\"\(message)\"", text)
        )
      )
    }
    if tests.isEmpty { tests.append(Test(name: "check")) }
    write(file.path, tests, &out)
  }

  mutating func tell(_ problem: DiskProblem, _ out: inout [UInt8]) {
    let message = problem.description
    let attributes = "message=\"\(message.asXML)\" type=\"disk\""
    write(problem.path, [Test(name: "read", outcome: ("error", attributes, message))], &out)
  }

  mutating func end(_ closing: Closing, _ out: inout [UInt8]) {
    if closing.status == .interrupted {
      let attributes = "message=\"\(Closing.interruption.asXML)\" type=\"interruption\""
      write("interrupted", [Test(name: "interrupted", outcome: ("error", attributes, Closing.interruption))], &out)
    }
    begin(&out)
    out.write("</testsuites>\n")
  }

  private mutating func begin(_ out: inout [UInt8]) {
    if suites == 0 { out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n") }
  }

  private mutating func write(_ path: DiskPath, _ tests: [Test], _ out: inout [UInt8]) {
    begin(&out)
    let name = path.isEmpty ? "." : path.asXML
    func count(_ element: String) -> Int { tests.count { $0.outcome?.element == element } }
    out.write("  <testsuite name=\"\(name)\" package=\"dossier\" id=\"\(suites)\" timestamp=\"\(stamp)\"")
    out.write(" hostname=\"localhost\" tests=\"\(tests.count)\" failures=\"\(count("failure"))\"")
    out.write(" errors=\"\(count("error"))\" skipped=\"\(count("skipped"))\" time=\"0\">\n    <properties/>\n")
    for test in tests {
      out.write("    <testcase name=\"\(test.name.asXML)\" classname=\"\(name)\" time=\"0\"")
      guard let (element, attributes, text) = test.outcome else {
        out.write("/>\n")
        continue
      }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).asXML }
      out.write(">\n      <\(element) \(attributes)>\(lines.joined(separator: "\n"))</\(element)>\n    </testcase>\n")
    }
    out.write("    <system-out/>\n    <system-err/>\n  </testsuite>\n")
    suites += 1
  }

  private static var now: time_t {
    var now = time_t()
    time(&now)
    return now
  }

  /// When the check ran, in UTC; `SOURCE_DATE_EPOCH` (https://reproducible-builds.org) instead, where it is set.
  private static func timeStamp() -> String {
    var seconds = environment("SOURCE_DATE_EPOCH").flatMap { time_t($0) } ?? Self.now
    var parts = tm()
    var text = [CChar](repeating: 0, count: 32)
    guard gmtime_r(&seconds, &parts) != nil, strftime(&text, text.count, "%Y-%m-%dT%H:%M:%S", &parts) > 0 else {
      return "1970-01-01T00:00:00"
    }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
