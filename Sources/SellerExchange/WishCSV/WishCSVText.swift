import SellerCore

/// The texts of downloads and of lists that went through a spreadsheet.
enum WishCSVText {
  /// When a row was changed last: as the products' download has it (`2021-11-02 8:15:09 UTC`, midnight at times as hour 24 of the
  /// day that begins), as v2 writes moments, or as a day, which counts from its beginning.
  static func lastChange(_ text: String?, field: String) throws(ForeignFieldProblem) -> Instant? {
    guard let text else { return nil }
    var parts = (text.hasSuffix(" UTC") ? text.dropLast(4) : text[...]).split(separator: " ")
    if parts.count == 2 {
      if parts[1].prefix(2).last == ":" { parts[1] = "0" + parts[1] }
      if parts[1].hasPrefix("24:") { parts[1] = "00" + parts[1].dropFirst(2) }
    }
    do throws(ForeignFieldProblem) {
      return try WishV2Text.instant(parts.joined(separator: " "), field: field)
    } catch {
      if case .dayOnly = error.problem { return try WishV2Text.instant(text + "T00:00:00", field: field) }
      throw ForeignFieldProblem(field: field, problem: .malformed(text: text, expected: .moment))
    }
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
