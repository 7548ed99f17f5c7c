// From bytes to a value.

extension DateValue {
  /// The whole of the bytes as one value; white space around it is no part of one.
  ///
  /// Dates, intervals and durations allocate nothing.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) throws(DateProblem) {
    var reader = DateReader(bytes)
    do {
      self = try reader.value()
    } catch {
      throw DateProblem(error, in: bytes)
    }
  }

  /// The bytes of a range, clamped to those that there are. Offsets of a problem count from the start of the range.
  public init(_ bytes: borrowing [UInt8], in range: Range<Int>) throws(DateProblem) {
    let start = min(max(range.lowerBound, 0), bytes.count)
    let end = min(max(range.upperBound, start), bytes.count)
    let result = bytes.withUnsafeBufferPointer { all in
      Self.parse(UnsafeBufferPointer(rebasing: all[start..<end]))
    }
    self = try result.get()
  }

  public init(_ text: String) throws(DateProblem) {
    var text = text
    let result = text.withUTF8 { Self.parse($0) }
    self = try result.get()
  }

  public static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<DateValue, DateProblem> {
    do throws(DateProblem) { return .success(try DateValue(bytes)) } catch { return .failure(error) }
  }

  public static func parse(_ bytes: [UInt8], in range: Range<Int>) -> Result<DateValue, DateProblem> {
    do throws(DateProblem) { return .success(try DateValue(bytes, in: range)) } catch { return .failure(error) }
  }

  public static func parse(_ text: String) -> Result<DateValue, DateProblem> {
    do throws(DateProblem) { return .success(try DateValue(text)) } catch { return .failure(error) }
  }
}
