// How long values take to read, as a ratio to a plain scan of the same bytes. Compiled with the sources of EDTF.

/// Values, each on its line, again and again up to a million.
func lines(_ values: [String]) -> [UInt8] {
  var bytes: [UInt8] = []
  for index in 0..<1_000_000 {
    bytes += Array(values[index % values.count].utf8)
    bytes.append(UInt8(ascii: "\n"))
  }
  return bytes
}

/// The days of some years: what most tags and headers hold.
let days = (0..<1000).compactMap { EDTFDate(CalendarDay(number: 8000 + $0)).map(\.description) }

/// Every form, each as often.
let forms = [
  "1993-04-16", "1993-04", "1993", "1994-05~", "1993?-04-16", "1993-04-%16", "199X", "1993-XX", "156X-12-25", "1993-23",
  "1993-33", "1993-07-09/1993-07-11", "1993/..", "/1993-04", "[1994-01,1994-02]", "{1960,1961-12}", "[..1993-12-03]",
  "1993-04-16T10:30:00Z", "Y-17E7", "1950S2", "-0043", "PT35M", "P1Y6M~", "R/1993-07/P6M",
]

/// Finds the end of each line; what reads values does the same.
func scan(_ bytes: [UInt8], _ line: (Range<Int>) -> Void) {
  var start = 0
  for at in bytes.indices where bytes[at] == UInt8(ascii: "\n") {
    line(start..<at)
    start = at + 1
  }
}

/// The fastest of nine runs, in nanoseconds a line.
func fastest(_ run: () -> Int) -> Double {
  let clock = ContinuousClock()
  var best = Duration.seconds(1_000)
  var total = 0
  for _ in 0..<9 { best = min(best, clock.measure { total &+= run() }) }
  precondition(total != 0)
  return Double(best.components.attoseconds) / 1e9 / 1_000_000 + Double(best.components.seconds) * 1e3
}

func measure(_ name: String, _ values: [String]) {
  let bytes = lines(values)
  let plain = fastest {
    var sum = 0
    scan(bytes) { sum &+= $0.count }
    return sum
  }
  let read = fastest {
    var good = 0
    scan(bytes) { range in
      if case .success = DateValue.parse(bytes, in: range) { good &+= 1 }
    }
    precondition(good == 1_000_000)
    return good
  }
  let row = [name, decimal(read / plain) + " ×", "read \(decimal(read)) ns a value", "scan \(decimal(plain))"]
  print(row.joined(separator: "  "))
}

/// Without `rounded()`, which would want a library.
func decimal(_ number: Double) -> String { "\(Int(number * 10) / 10).\(Int(number * 10) % 10)" }

print("A million values read, to a plain scan of the same bytes for the ends of their lines; the fastest of 9 runs\n")
measure("days          ", days)
measure("every form    ", forms)
