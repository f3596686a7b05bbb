import SellerCommandLine
import SellerCore
import SellerJSON
import SellerRecords
import SellerTables
import SellerText

/// A family of records of which one is shown by its id.
protocol ShownFamily: Sendable {
  /// What its ids name.
  associatedtype Subject
  /// What help says.
  static var summary: Phrase { get }
  /// The record with an id; nil where there is none.
  static func find(_ id: Key<Subject>, in view: ShopView) -> (link: RecordLink, record: Record)?
}

/// `seller orders show`, `seller tickets show`, …: what the record's page in the console says.
struct RecordShow<Family: ShownFamily>: ShopQuestion {
  static var form: CommandForm { CommandForm(name: "show", summary: Family.summary) }

  @Argument(help: ArgumentHelp(RecordCommandPhrase.id))
  var id: Key<Family.Subject>

  @OptionGroup var reading: ReadingArguments

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    guard let (link, record) = Family.find(id, in: view) else {
      throw ProgramFailure(.wrongInput, RecordCommandPhrase.unknown(id.text))
    }
    let (cases, shares, ladders) = view.report(
      by: rulebook, .cases, .on(.wish, .shares), .on(.kuaishou, .ladders))
    return RecordShowAnswer(link: link, record: record, view: view, rulebook: rulebook) { language in
      RecordStory(
        view, rulebook, cases: cases, shares: shares, ladders: ladders ?? [], in: language
      ).lines(of: link) ?? []
    }
  }
}

enum OrderFamily: ShownFamily {
  static let summary = Phrase(
    en: "One order: what it counts in and why, what it leads to, what happened.", zh: "单个订单：计入哪些指标及原因、相关记录、经过。")

  static func find(_ id: OrderID, in view: ShopView) -> (link: RecordLink, record: Record)? {
    view.order(id).map { (.order($0.id), Record(Order($0))) }
  }
}

enum CaseFamily: ShownFamily {
  static let summary = Phrase(en: "One case: what is due, and what it leads to.", zh: "单个售后单：时限和相关记录。")

  static func find(_ id: CaseID, in view: ShopView) -> (link: RecordLink, record: Record)? {
    view.orders { $0.mayHaveCases && $0.cases.contains { $0.id == id } }.first
      .map { (.aftersalesCase(id, of: $0.id), Record(Order($0))) }
  }
}

enum TicketFamily: ShownFamily {
  static let summary = Phrase(en: "One ticket, and what it leads to.", zh: "单个工单及相关记录。")

  static func find(_ id: TicketID, in view: ShopView) -> (link: RecordLink, record: Record)? {
    view.tickets.first { $0.id == id }.map { (.ticket($0.id), Record($0)) }
  }
}

extension ViolationFamily: ShownFamily {
  static let summary = Phrase(en: "One violation with its appeal, and what it leads to.", zh: "单条违规、申诉及相关记录。")

  static func find(_ id: ViolationID, in view: ShopView) -> (link: RecordLink, record: Record)? {
    view.violations.first { $0.id == id }.map { (.violation($0.id), Record($0)) }
  }
}

extension BoostFamily: ShownFamily {
  static let summary = Phrase(en: "One campaign, its products and months.", zh: "单个活动及其产品和月份。")

  static func find(_ id: BoostID, in view: ShopView) -> (link: RecordLink, record: Record)? {
    view.boosts.first { $0.id == id }.map { (.boost($0.id), Record($0)) }
  }
}

/// `seller orders`: an order by its id.
enum Orders: CommandFamily {
  static let form = FamilyForm(
    name: "orders", summary: Phrase(en: "Orders: show one.", zh: "订单：查看单个。"),
    members: [RecordShow<OrderFamily>.self])
}

/// A record as its page tells it; programs get the record itself, what it counts in, and what it leads to.
private struct RecordShowAnswer: ValueAnswer {
  let link: RecordLink
  let record: Record
  let view: ShopView
  let rulebook: Rulebook
  let story: (Language) -> [StoryLine]

  var json: JSONValue {
    var members =
      view.answerHead + [
        (record.kind.rawValue, .verbatim(record.line(currency: view.shop.currency)))
      ]
    if let order = record.content as? Order, case .order = link, let row = view.order(order.id) {
      let counts = view.counts(of: row, rulebook: rulebook)
      members.append(("counts", Self.counts.array(of: counts)))
    }
    let links = story(.english).compactMap(\.link)
    return .object(members + [("links", LinkFields.all.array(of: links))])
  }

  private static let counts: [RowField<OrderCount>] = [
    .data("indicator") { .name($0.indicator) }, .data("first") { $0.window.first.map { .day($0) } ?? .empty },
    .data("last") { .day($0.window.last) }, .data("numerator") { .integer(Int(clamping: $0.counted.numerator)) },
    .data("denominator") { .integer(Int(clamping: $0.counted.denominator)) }, .data("adverse") { .flag($0.isAdverse) },
    .data("why") { .text($0.reason?.english) },
  ]

  func spreadsheet() -> DataTable { DataTable(LinkFields.all, story(.english).compactMap(\.link)) }

  func tables(in language: Language) -> [OutputTable] {
    var facts = OutputFacts(in: language)
    facts.add(story(language).filter { !$0.text.isEmpty })
    return [facts.table()]
  }
}
