import SellerCore

extension AnswerPhrase {
  /// In English.
  public var english: String {
    switch self {
    case .store: "store"
    case .assessed: "Judged"
    case .alsoJudged: "Judged by product, or over other windows"
    case .lowestTenth: "Lowest tenth of the week"
    case .observed: "Observed"
    case .openCases(let count, let overdue):
      (count == 1 ? "1 open case" : "\(count) open cases") + (overdue > 0 ? ", \(overdue) overdue" : "")
    case .trustedStore(let trusted, let met, let all):
      "\(trusted ? "Trusted Store" : "Not a Trusted Store"): \(met) of \(all) met"
    case .admission(let year, let verdict, let failing, let all):
      "618 of \(year): store \(verdict.english); \(failing) of \(all) products fail"
    case .members(let shown, let all):
      shown == all ? "Counted: \(all)" : "Counted: \(shown) of \(all) (--format csv gives all)"
    case .disputable: "possible, once"
    case .enrolment(false, _): "The store was not selected for Refund Assurance; its account manager can tell more."
    case .enrolment(true, let factor?): "Enrolled in Refund Assurance, spend factor \(factor)"
    case .enrolment(true, nil): "Enrolled in Refund Assurance; the spend factor is not set, so credits are at most"
    case .assuranceElsewhere(let platform): "Refund Assurance is Wish's; this store is of \(platform.english)."
    case .assuranceTab(.eligible): "Eligible products"
    case .assuranceTab(.other): "Other products"
    case .assuranceMonths: "Months"
    case .gmv: "sales"
    case .pending: "pending"
    case .atMost: "at most"
    case .kneeSpend: "cap binds below a spend of"
    case .leftOnTheTable: "left on the table"
    case .atSpend(let spend): "at a spend of \(spend)"
    case .factorUnset: "The store has no spend factor: try one with --factor."
    case .tickets: "Tickets"
    case .diagnosis(0, 0): "Sound: nothing is wrong."
    case .diagnosis(let errors, let warnings):
      "\(errors == 1 ? "1 error" : "\(errors) errors"), \(warnings == 1 ? "1 warning" : "\(warnings) warnings")"
    case .error: "error"
    case .warning: "warning"
    case .remedy: "how it is mended"
    case .file: "file"
    case .line: "line"
    case .field: "field"
    case .keptIn(let path): "Kept as it was: \(path)"
    case .rewritten(let file): "Rewritten: \(file)"
    case .setAside(let file): "Taken out, kept in: \(file)"
    case .generated(let path, let orders, let products, let asOf):
      "\(path): \(orders) orders, \(products) products, as of \(asOf)"
    case .backedUp(let path, let files, let size):
      "\(path): \(files) files, \(Language.english.fileSize(size)), read again and sound"
    case .restored(let files, let madeAt): "Brought back: \(files) files as of \(madeAt)"
    }
  }
}
