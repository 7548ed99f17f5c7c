// Names of days and months, for reasons.

extension Int {
  /// 1 is Monday.
  var weekdayName: String {
    let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return names.indices.contains(self - 1) ? names[self - 1] : "day"
  }

  /// 1 to 12.
  var monthName: String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return names.indices.contains(self - 1) ? names[self - 1] : "month"
  }
}

extension Moment {
  /// In English, for reasons: "Friday", "3 May", "November", "summer".
  var title: String {
    if holiday != nil { return "such holiday" }
    var words: [String] = []
    if let weekday { words.append(weekday.weekdayName) }
    if let month {
      words.append(day.map { "\($0) \(month.monthName)" } ?? month.monthName)
    } else if let day {
      words.append("day \(day)")
    }
    if let division {
      let names = [
        21: "spring", 22: "summer", 23: "autumn", 24: "winter", 40: "first half of a year", 41: "second half of a year",
      ]
      words.append(names[division] ?? (33...36 ~= division ? "quarter \(division - 32)" : "part of a year"))
    }
    return words.joined(separator: " ")
  }
}
