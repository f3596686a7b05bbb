import SellerCore
import SellerExchange
import SellerRecords

/// Tables of tests, and what comes of them.
enum TableFixture {
  /// A request about an empty shop's table.
  static func request(
    _ record: String? = nil, map: String? = nil, columns: [(String, String)] = [], platform: Platform = .wish
  ) throws -> TableRequest {
    var request = TableRequest(currency: platform == .wish ? .usd : Currency(code: "CNY") ?? .usd, platform: platform)
    request.record = record
    request.map = try map.map { try TableMapFile.read(Array($0.utf8)) }
    request.columns = columns.map { (field: $0.0, heading: $0.1) }
    return request
  }

  /// What a table gives, read as the command reads it.
  static func read(_ text: String, _ request: TableRequest) -> ImportReading {
    let file = SourceFile(name: "t.csv", bytes: Array(text.utf8))
    let context = ImportContext(currency: request.currency, table: request)
    return ImportFormat.named("csv")?.read([file], context) ?? ImportReading()
  }

  /// The lines of the records that a table makes of an empty store, by kind and key; what was refused, by line and heading.
  static func lines(
    _ text: String, _ request: TableRequest, over stored: StoredRecords = StoredRecords()
  ) -> (records: [String], refused: [String], report: ImportReport) {
    var stored = stored
    stored.currency = request.currency
    let plan = ImportPlan(read(text, request), at: .ofImport, over: stored)
    let refused = plan.report.refusals.map { "\($0.position.line ?? 0) \($0.field ?? "–")" }
    return (plan.records.map { $0.line(currency: request.currency) }, refused, plan.report)
  }
}
