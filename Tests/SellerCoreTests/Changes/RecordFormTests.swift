import SellerCore
import SellerRecords
import SellerText
import Testing

@testable import SellerChanges

@Suite("Records as they are typed: by their schemas, by their rules")
struct RecordFormTests {
  private let now = Wish.at("2024-07-01T01:00:00Z")

  private func view(
    _ platform: Platform = .kuaishou, _ edit: (inout Shop, inout ShopSnapshot.Tables) -> Void = { _, _ in }
  )
    -> ShopView
  {
    var shop = Shop(id: "s", name: "S", platform: platform, currency: platform == .wish ? .usd : .cny)
    var tables = ShopSnapshot.Tables()
    edit(&shop, &tables)
    return ShopView(ShopSnapshot(shop: shop, tables: tables), asOf: now)
  }

  private enum Outcome: Equatable {
    case line(String)
    case nothing
    case refused(String?)
  }

  private func outcome(_ change: Change, in view: ShopView) -> Outcome {
    do throws(ChangeRefusal) {
      let records = try change.edits(in: view)
      return records.first.map { .line($0.line(currency: view.shop.currency)) } ?? .nothing
    } catch {
      if case .field(let path)? = error.part { return .refused(path) }
      return .refused(nil)
    }
  }

  @Test(
    "every field is one of its kind's schema, and offers no word that the schema does not know",
    arguments: [
      RecordForm.shop, .product, .benchmark, .violation, .appeal, .reported, .boost, .boostMonth, .note, .rule,
    ])
  func fieldsOfSchemas(_ form: RecordForm) {
    let known = RecordTexts.leaves[form.kind] ?? [:]
    #expect(Set(form.fields.map(\.path)).count == form.fields.count)
    for field in form.fields {
      guard let content = known[field.path] else {
        Issue.record("\(form.name) has no field \(field.path)")
        continue
      }
      if case .choice(let words) = content {
        #expect(field.options?(.wish).map(\.word) == words, "\(field.path)")
      }
      for language in Language.allCases { #expect(!language.say(field.label).isEmpty) }
    }
    for key in form.keyFields { #expect(form.field(key) != nil, "\(form.name) cannot be told apart by \(key)") }
  }

  @Test(
    "a text becomes what its field holds, or is refused at its field",
    arguments: [
      ("deposit.balance", "12.50", Outcome.line(#""deposit":{"required":"10.00","balance":"12.50"}"#)),
      ("deposit.balance", "12.5", .line(#""balance":"12.50"}"#)),
      ("deposit.balance", "0", .line(#""balance":"0.00"}"#)),
      ("deposit.balance", "-0.01", .refused("deposit.balance")),
      ("deposit.balance", "12.505", .refused("deposit.balance")),
      ("deposit.balance", "12,5", .refused("deposit.balance")),
      // Half of an object is none.
      ("deposit.balance", "", .refused("deposit.balance")),
      ("restricted_until", "2024-07-09", .line(#""restricted_until":"2024-07-08T16:00:00Z""#)),
      ("restricted_until", "2024-07-09 23:59", .line(#""restricted_until":"2024-07-09T15:59:00Z""#)),
      ("restricted_until", "2024-07-09 24:00", .refused("restricted_until")),
      ("restricted_until", "2024-07-09T09:00:01Z", .line(#""restricted_until":"2024-07-09T09:00:01Z""#)),
      ("restricted_until", "2024-02-30", .refused("restricted_until")),
      ("restricted_until", "9 July", .refused("restricted_until")),
      ("contacts.returns", " 400 ", .line(#""contacts":{"manager":"1","returns":"400"}"#)),
      ("contacts.manager", " ", .line(#""name":"S","platform":"kuaishou","currency":"CNY","services""#)),
      ("contacts.manager", "1", .nothing),
      ("name", "", .refused("name")),
      // The service that stands as it stood keeps what nobody here knows of it.
      (
        "services", "pickup 2024-01-01\nflash_refund 2024-06-01T09:30 2024-06-30",
        .line(
          #""services":[{"service":"pickup","from":"2023-12-31T16:00:00Z","mine":1},"#
            + #"{"service":"flash_refund","from":"2024-06-01T01:30:00Z","to":"2024-06-29T16:00:00Z"}]"#)
      ),
      ("services", "pickup 2024-01-02", .line(#""services":[{"service":"pickup","from":"2024-01-01T16:00:00Z"}]"#)),
      ("services", "pickup", .refused("services")),
      ("services", "pickup 2024-01-02 2024-01-02", .line(#""to":"2024-01-01T16:00:00Z"}]"#)),
      ("services", "pickup 2024-01-02 2024-01-01", .refused("services")),
      ("merchant_region", "EU", .refused("merchant_region")),
      ("currency", "USD", .refused("currency")),
    ])
  private func typedTexts(_ path: String, _ text: String, _ expected: Outcome) {
    let view = view { shop, _ in
      shop.contacts.manager = "1"
      shop.deposit = Shop.Deposit(required: Money(minorUnits: 1000, currency: .cny), balance: .zero(.cny))
      if path == "deposit.balance", text == "0" { shop.deposit?.balance = Money(minorUnits: 1, currency: .cny) }
      var period = Shop.ServicePeriod(service: .pickup, from: Wish.at("2023-12-31T16:00:00Z"))
      period.extra = ExtraFields(members: [ExtraFields.Member(name: "mine", json: "1")])
      shop.services = [period]
    }
    let found = outcome(.edit(RecordKey(.shop, ""), .shop, [path: text]), in: view)
    if case .line(let part) = expected, case .line(let line) = found {
      #expect(line.contains(part), "\(line)")
    } else {
      #expect(found == expected)
    }
  }

  @Test(
    "what a ratio is typed as",
    arguments: [
      ("0.0062", "0.0062"), ("0.62%", "0.0062"), ("0.62 ％", "0.0062"), ("0", "0"), ("-0.1", nil), ("%", nil),
      ("0.2345678901%", "0.002345678901"), ("0.23456789012%", nil),
    ])
  func ratios(_ text: String, _ stored: String?) {
    let texts = ["indicator": "bad_review_rate", "from": "2024-06-01", "to": "2024-06-30", "value": text]
    let line =
      #"{"indicator":"bad_review_rate","category":"*","from":"2024-06-01","to":"2024-06-30","value":"\#(stored ?? "")"}"#
    #expect(outcome(.add(.benchmark, texts), in: view()) == (stored == nil ? .refused("value") : .line(line)))
  }

  @Test("a benchmark is added once, and set afterwards; its days come in order, its indicator is the platform's")
  func benchmarks() throws {
    let texts = ["indicator": "bad_review_rate", "from": "2024-06-01", "to": "2024-06-01", "value": "0.01"]
    let view = view { _, tables in
      tables.benchmarks = [
        Benchmark(
          indicator: "bad_review_rate", category: "*", from: Wish.day("2024-06-01"), to: Wish.day("2024-06-01"),
          value: DecimalNumber(mantissa: 1, scale: 2))
      ]
    }
    #expect(outcome(.add(.benchmark, texts), in: view) == .nothing)
    #expect(outcome(.add(.benchmark, texts.merging(["value": "0.02"]) { $1 }), in: view) == .refused(nil))
    let key = try RecordForm.benchmark.key(of: texts, in: view)
    guard case .line(let line) = outcome(.edit(key, .benchmark, ["value": "0.02"]), in: view) else {
      Issue.record("the value was not set")
      return
    }
    #expect(line.hasSuffix(#""value":"0.02"}"#))
    #expect(outcome(.edit(key, .benchmark, ["category": "苹果"]), in: view) == .refused(nil))
    #expect(outcome(.add(.benchmark, texts.merging(["to": "2024-05-31"]) { $1 }), in: view) == .refused("to"))
    #expect(
      outcome(.add(.benchmark, texts.merging(["indicator": "late_shipment_rate"]) { $1 }), in: view)
        == .refused("indicator"))
    #expect(outcome(.add(.benchmark, texts), in: self.view(.wish)) == .refused(nil))
  }

  @Test(
    "where an appeal stands follows from whether it was submitted, unless somebody says what became of it",
    arguments: [
      (
        ["appeal.deadline": "2024-07-05"],
        Outcome.line(#""appeal":{"deadline":"2024-07-04T16:00:00Z","status":"open"}"#)
      ),
      (["appeal.reason": "no"], .line(#""status":"open","reason":"no""#)),
      (["appeal.reason": "no", "appeal.submitted_at": "2024-07-01T01:00:00Z"], .line(#""status":"submitted""#)),
      (["appeal.reason": "no", "appeal.submitted_at": "2024-07-01T01:00:01Z"], .refused("appeal.submitted_at")),
      (["appeal.reason": "no", "appeal.submitted_at": "2024-05-01"], .refused("appeal.submitted_at")),
      (["appeal.submitted_at": "2024-07-01"], .refused("appeal.reason")),
      (["appeal.status": "upheld"], .refused("appeal.status")),
      (["appeal.status": "open"], .line(#""appeal":{"status":"open"}"#)),
      (
        ["appeal.status": "upheld", "appeal.reason": "no", "appeal.submitted_at": "2024-07-01"],
        .line(#""status":"upheld""#)
      ),
      (["points": "2"], .refused("points")),
    ])
  private func appeals(_ texts: [String: String], _ expected: Outcome) {
    let view = view { _, tables in
      tables.violations = [Violation(id: "V", at: Wish.at("2024-06-01T00:00:00Z"), violation: "shipping")]
    }
    let found = outcome(.edit(RecordKey(.violation, "V"), .appeal, texts), in: view)
    if case .line(let part) = expected, case .line(let line) = found {
      #expect(line.contains(part), "\(line)")
    } else {
      #expect(found == expected)
    }
  }

  @Test("a violation gets an id that nobody has, and no moment to come")
  func violationIDs() {
    let view = view { _, tables in
      tables.violations = [Violation(id: "violation-2024-07-01-1", at: now, violation: "shipping")]
    }
    guard case .line(let line) = outcome(.add(.violation, ["violation": "content", "points": "0"]), in: view) else {
      Issue.record("no violation")
      return
    }
    #expect(
      line == #"{"id":"violation-2024-07-01-2","at":"2024-07-01T01:00:00Z","violation":"content"}"#)
    #expect(outcome(.add(.violation, ["violation": "content", "at": "2024-07-01 09:01"]), in: view) == .refused("at"))
    #expect(outcome(.add(.violation, ["violation": "speeding"]), in: view) == .refused("violation"))
    #expect(outcome(.add(.violation, ["violation": "content", "points": "-1"]), in: view) == .refused("points"))
    #expect(outcome(.add(.violation, ["violation": "content", "order_ids": "O1"]), in: view) == .refused("order_ids"))
  }

  @Test("a figure of the platform has a value, or what was counted out of more than nothing")
  func reported() {
    let window = ["indicator": "late_shipment_rate", "from": "2024-06-03", "to": "2024-06-09"]
    let cases: [([String: String], Bool)] = [
      (["value": "2.1%"], true), ([:], false), (["numerator": "1"], false),
      (["numerator": "1", "denominator": "40"], true),
      (["numerator": "0", "denominator": "0"], false), (["value": "1", "at": "2024-07-02"], false),
      (["value": "1", "product_id": "nobody"], false), (["value": "1", "indicator": "bad_review_rate"], false),
    ]
    for (texts, isTaken) in cases {
      let found = outcome(.add(.reported, window.merging(texts) { $1 }), in: view(.wish))
      if case .line = found { #expect(isTaken, "\(texts)") } else { #expect(!isTaken, "\(texts): \(found)") }
    }
  }

  @Test("who edits what somebody else has changed meanwhile is told, and may insist")
  func conflicts() throws {
    let before = view { shop, _ in shop.mainCategory = "鞋靴" }
    let after = view { shop, _ in shop.mainCategory = "箱包" }
    let draft = RecordDraft(.shop, Record(before.shop), in: before)
    let typed = draft.texts.merging(["main_category": "家居"]) { $1 }
    let change = draft.change(typed: typed, in: before)
    #expect(change.what.english == "set shop: main_category 家居")
    do throws(ChangeRefusal) {
      _ = try change.edits(in: after)
      Issue.record("nobody was told")
    } catch {
      #expect(error.part == .field("main_category") && error.current == Record(after.shop))
      let again = draft.change(typed: typed, over: error.current, in: before)
      #expect(outcome(again, in: after) != .refused("main_category"))
    }
    // What somebody else changed in another field stays.
    let other = view { shop, _ in (shop.mainCategory, shop.contacts.manager) = ("鞋靴", "1") }
    guard case .line(let line) = outcome(change, in: other) else {
      Issue.record("refused")
      return
    }
    #expect(line.contains(#""main_category":"家居""#) && line.contains(#""manager":"1""#))
  }

  @Test("a campaign that is over stays, one that is open is called off or edited by the rules of campaigns")
  func campaigns() {
    func view(_ state: BoostCampaign.State) -> ShopView {
      self.view(.wish) { _, tables in
        var product = Product(id: "in", price: .zero(.usd), state: .active)
        product.advancedLogistics = .included
        tables.products = [product]
        var campaign = BoostCampaign(
          id: "B", productIDs: ["in"], startsOn: Wish.day("2024-07-01"), endsOn: Wish.day("2024-07-28"), state: state)
        campaign.budget = Money(minorUnits: 100, currency: .usd)
        tables.boosts = [campaign]
      }
    }
    let key = RecordKey(.boost, "B")
    #expect(outcome(.edit(key, .boost, ["state": "cancelled"]), in: view(.ended)) == .refused(nil))
    #expect(outcome(.edit(key, .boost, ["ends_on": "2024-07-29"]), in: view(.running)) == .refused(nil))
    for texts in [["state": "cancelled"], ["ends_on": "2024-07-27"]] {
      guard case .line = outcome(.edit(key, .boost, texts), in: view(.running)) else {
        Issue.record("\(texts) was refused")
        continue
      }
    }
    #expect(
      outcome(.add(.boostMonth, ["product_id": "in", "month": "2024-08", "spend": "1"]), in: view(.running))
        == .refused("month"))
    #expect(
      outcome(.add(.boostMonth, ["product_id": "in", "month": "2024-07", "spend": "1"]), in: view(.running))
        == .line(#"{"product_id":"in","month":"2024-07","spend":"1.00"}"#))
  }
}
