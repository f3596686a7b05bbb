import SellerCore

/// The texts of downloads and of lists that went through a spreadsheet.
enum WishCSVText {
  /// `2021-11-02 8:15:09 UTC`, or a moment as v2 writes it; nil for anything else.
  static func moment(_ text: String) -> Instant? {
    let parts = text.split(separator: " ")
    if parts.count == 3, parts[2] == "UTC", Day(String(parts[0])) != nil {
      let clock = parts[1].count == 7 ? "0\(parts[1])" : String(parts[1])
      return Instant("\(parts[0])T\(clock)Z")
    }
    return OffsetInstant.read(text) ?? OffsetInstant.read(text + "Z")
  }

  /// A moment of the order download; one that only a spreadsheet can have written is told as such.
  static func instant(_ text: String, _ column: OrderColumn) throws(ForeignFieldProblem) -> Instant {
    do throws(ForeignFieldProblem) {
      return try WishV2Text.instant(text, field: column.rawValue)
    } catch {
      guard case .malformed = error.problem, isRewritten(text) else { throw error }
      throw ForeignFieldProblem(field: column.rawValue, problem: .rewrittenMoment(text))
    }
  }

  /// A day, with or without a time, in numbers that a spreadsheet shows: unix times, dates without signs between their numbers and
  /// moments with a zone are of programs.
  private static func isRewritten(_ text: String) -> Bool {
    do throws(CellProblem) {
      let moment = try MomentText(ArraySlice(text.utf8), order: .dayFirst)
      return moment.offset == nil && text.prefix(while: \.isNumber).count <= 4
    } catch {
      return error == .countedDay(text)
    }
  }
}
