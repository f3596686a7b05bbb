import SellerConsole
import SellerCore
import SellerExchange
import SellerJSON
import SellerTables
import SellerText

/// Where a product's one dispute could pay, the best first.
struct DisputeAdviceAnswer: ValueAnswer {
  let view: ShopView
  let advisor: DisputeAdvisor

  var json: JSONValue {
    .object(
      view.answerHead + [
        ("assumptions", .array(advisor.assumptions.map { .string(DisputeAdvicePhrase.assumed($0).english) })),
        (
          "advice",
          .array(
            advisor.advice.map { advice in
              .object([
                ("product_id", .key(advice.productID)), ("best", advice.best.json),
                ("options", .array(advice.options.map(\.json))),
              ])
            })
        ),
      ])
  }

  func spreadsheet() -> ExportTable {
    ExportTable(
      columns: [
        "product_id", "categories", "adjustment", "adjusted_orders", "per_30_days", "promise", "leaving_tomorrow",
        "entering_tomorrow",
      ],
      rows: advisor.advice.flatMap { advice in
        advice.options.map { option in
          let effect = option.effect
          return [
            .key(advice.productID), .keys(option.categories), .money(effect.adjustment),
            .integer(effect.adjustedOrders), .money(effect.per30Days), .money(effect.promise),
            .money(effect.leavingTomorrow), .money(effect.enteringTomorrow),
          ]
        }
      })
  }

  func summary(in language: Language) -> [String] {
    guard let first = advisor.advice.first else { return [language.say(DisputePhrase.noneCouldPay)] }
    let name = view.name(of: first.productID)
    return [
      language.say(
        DisputePhrase.best(
          products: advisor.advice.count, name: name, now: first.best.effect.adjustment,
          per30Days: first.best.effect.per30Days))
    ]
  }

  func tables(in language: Language) -> [OutputTable] {
    if advisor.advice.isEmpty { return [] }
    let rows = advisor.advice.map { advice -> [OutputTable.Cell] in
      let best = advice.best
      let category = best.categories.first.map {
        language.say(DisputeAdvicePhrase.alike($0, others: best.categories.count - 1))
      }
      return [
        .init(advice.productID.text, .accent), .init(view.product(advice.productID)?.name ?? "–"),
        .init(DisputesAnswer.names(view.product(advice.productID)?.categories ?? [])), .init(category ?? "–"),
        .init(language.signedMoney(best.effect.adjustment), .good), .init(language.count(best.effect.adjustedOrders)),
        .init(language.signedMoney(best.effect.per30Days)), .init(Self.when(best.effect.timing, language)),
      ]
    }
    return [
      OutputTable(
        columns: [
          .init("product_id", Heading.id), .init("name", Heading.product), .init("categories", Heading.categories),
          .init("propose", DisputeAdvicePhrase.propose), .init("adjustment", Heading.now, .right),
          .init("adjusted_orders", DisputeAdvicePhrase.adjustedOrders, .right),
          .init("per_30_days", Heading.per30Days, .right), .init("when", DisputeAdvicePhrase.when),
        ],
        rows: rows),
      OutputTable(
        title: language.say(DisputeAdvicePhrase.assumptions), showsHeadings: false,
        columns: [.init("assumption", DisputeAdvicePhrase.assumptions)],
        rows: advisor.assumptions.map { [.init("· " + language.say(DisputeAdvicePhrase.assumed($0)), .dimmed)] }),
    ]
  }

  private static func when(_ timing: DisputeEffect.Timing, _ language: Language) -> String {
    switch timing {
    case .todayRatherThanTomorrow: language.say(DisputeAdvicePhrase.today)
    case .tomorrowRatherThanToday: language.say(DisputeAdvicePhrase.tomorrow)
    case .indifferent: language.say(DisputeAdvicePhrase.anyDay)
    }
  }
}

extension DisputeOption {
  /// What the categories could bring.
  fileprivate var json: JSONValue {
    var members: [(String, JSONValue)] = [
      ("categories", .keys(categories)), ("adjustment", .text(effect.adjustment)),
      ("adjusted_orders", .count(effect.adjustedOrders)), ("per_30_days", .text(effect.per30Days)),
      ("promise", .text(effect.promise)),
    ]
    switch effect.timing {
    case .todayRatherThanTomorrow(let loss): members += [("file", "today"), ("waiting_a_day_loses", .text(loss))]
    case .tomorrowRatherThanToday(let gain): members += [("file", "tomorrow"), ("waiting_a_day_wins", .text(gain))]
    case .indifferent: members.append(("file", "any_day"))
    }
    return .object(members)
  }
}
