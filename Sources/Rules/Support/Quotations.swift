// The quotations of a text: from an opening mark to the mark that closes it.

/// Finds what stands between quotation marks.
enum Quotations {
  /// A quotation, marks and all.
  struct Quotation: Hashable {
    /// From the opening mark to the end of the closing one.
    var whole: Range<Int>
    /// What stands between the marks.
    var inner: Range<Int>
  }

  /// The quotations of a text in their order; of quotations in a quotation only the outer one.
  ///
  /// A quotation ends with its paragraph at the latest. One that is not closed there counts where the next paragraph
  /// goes on with an opening mark, as newspapers quote several paragraphs. Single marks are apostrophes too often, and
  /// are passed over.
  static func all(in text: [UInt8]) -> [Quotation] {
    var found: [Quotation] = []
    var open: (mark: Mark, whole: Int, inner: Int)?
    var depth = 0
    var unclosed: Quotation?
    var index = 0
    var lineIsBlank = true
    while index < text.count {
      let byte = text[index]
      if byte == 0x0A {
        if lineIsBlank, let quotation = open {
          // What was open at the end of the paragraph waits for how the next one begins.
          unclosed = Quotation(whole: quotation.whole..<index, inner: quotation.inner..<index)
          (open, depth) = (nil, 0)
        }
        lineIsBlank = true
        index += 1
        continue
      }
      guard let (mark, length) = Mark.at(index, text) else {
        if byte > 0x20 {
          lineIsBlank = false
          unclosed = nil
        }
        index += 1
        continue
      }
      lineIsBlank = false
      defer { index += length }
      if let quotation = open {
        if quotation.mark.isClosed(by: mark) {
          if depth > 0 {
            depth -= 1
          } else {
            found.append(
              Quotation(whole: quotation.whole..<index + length, inner: quotation.inner..<index)
            )
            open = nil
          }
        } else if mark == quotation.mark {
          depth += 1
        }
      } else if mark.opens {
        if let before = unclosed { found.append(trimmed(before, text)) }
        open = (mark, index, index + length)
      }
      unclosed = nil
    }
    return found
  }

  private static func trimmed(_ quotation: Quotation, _ text: [UInt8]) -> Quotation {
    var end = quotation.whole.upperBound
    while end > quotation.inner.lowerBound, text[end - 1] <= 0x20 { end -= 1 }
    return Quotation(whole: quotation.whole.lowerBound..<end, inner: quotation.inner.lowerBound..<end)
  }

  /// The marks that stand around quotations, by the signs that European languages, Chinese and Japanese use.
  private enum Mark: UInt8 {
    case straight, leftDouble, rightDouble, lowDouble, leftAngle, rightAngle, leftCorner, rightCorner
    case leftWhiteCorner, rightWhiteCorner

    /// The mark that begins at an index, and its length in bytes.
    static func at(_ index: Int, _ text: [UInt8]) -> (Mark, Int)? {
      func next(_ step: Int) -> UInt8 { index + step < text.count ? text[index + step] : 0 }
      switch text[index] {
      case 0x22: return (.straight, 1)
      case 0xC2:
        if next(1) == 0xAB { return (.leftAngle, 2) }
        if next(1) == 0xBB { return (.rightAngle, 2) }
        return nil
      case 0xE2 where next(1) == 0x80:
        switch next(2) {
        case 0x9C: return (.leftDouble, 3)
        case 0x9D: return (.rightDouble, 3)
        case 0x9E: return (.lowDouble, 3)
        default: return nil
        }
      case 0xE3 where next(1) == 0x80:
        switch next(2) {
        case 0x8C: return (.leftCorner, 3)
        case 0x8D: return (.rightCorner, 3)
        case 0x8E: return (.leftWhiteCorner, 3)
        case 0x8F: return (.rightWhiteCorner, 3)
        default: return nil
        }
      default: return nil
      }
    }

    /// `»` opens in German and Danish, `«` elsewhere.
    var opens: Bool {
      switch self {
      case .straight, .leftDouble, .lowDouble, .leftAngle, .rightAngle, .leftCorner, .leftWhiteCorner: true
      case .rightDouble, .rightCorner, .rightWhiteCorner: false
      }
    }

    func isClosed(by other: Mark) -> Bool {
      switch self {
      case .straight: other == .straight
      case .leftDouble: other == .rightDouble
      case .lowDouble: other == .leftDouble || other == .rightDouble
      case .leftAngle: other == .rightAngle
      case .rightAngle: other == .leftAngle
      case .leftCorner: other == .rightCorner
      case .leftWhiteCorner: other == .rightWhiteCorner
      case .rightDouble, .rightCorner, .rightWhiteCorner: false
      }
    }
  }
}
