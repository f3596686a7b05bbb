import SellerCore
import SellerJSON
import SellerTables
import SellerText

/// What `seller check` finds (Readings, 19): breaches and, for JD, failed lines of the campaign check.
struct CheckAnswer: ValueAnswer {
  let view: ShopView
  /// The most severe first; those of one severity in the order of the indicators.
  let breaches: [Figure]
  /// What they cost, where a ladder says so.
  let costs: [BreachCost]
  let failures: [CampaignFailure]

  /// A line of the campaign check that fails.
  struct CampaignFailure: Sendable {
    let item: Item

    /// Of the store, or of a product.
    enum Item: Sendable {
      case store(CampaignStoreItem)
      case product(ProductID, CampaignItem)
    }
  }

  init(_ view: ShopView, breaches: [Figure], costs: [BreachCost] = [], admission: CampaignAdmission?) {
    self.view = view
    self.costs = costs
    self.breaches = breaches.enumerated()
      .sorted { left, right in
        let (first, second) = (left.element.judged.severity, right.element.judged.severity)
        if first == second { return left.offset < right.offset }
        return second.map { second in first.map { $0 > second } ?? false } ?? true
      }
      .map(\.element)
    failures = admission.map { Self.failures($0) } ?? []
  }

  private static func failures(_ admission: CampaignAdmission) -> [CampaignFailure] {
    let store = CampaignStoreItem.allCases.filter { admission.store[$0].verdict == .fail }
    let products = admission.products.flatMap { product in
      CampaignItem.allCases.filter { product[$0].verdict == .fail }.map { (product.productID, $0) }
    }
    return store.map { CampaignFailure(item: .store($0)) }
      + products.map { CampaignFailure(item: .product($0, $1)) }
  }

  /// Whether the answer is "no".
  var isBreached: Bool { !breaches.isEmpty || !failures.isEmpty }

  var json: JSONValue {
    .object(
      view.answerHead + [
        ("breaches", .array(breaches.map(json))),
        (
          "campaign_failures",
          .array(
            failures.map { Self.failureFields.object(of: $0) })
        ),
      ])
  }

  /// A breach with what it costs, where a ladder says so.
  private func json(_ figure: Figure) -> JSONValue {
    let cost = costs.cost(of: figure).map { [("cost", BreachCostFields(view).cost.object(of: $0))] }
    return .object(FigureFields(view).answer.members(of: figure) + (cost ?? []))
  }

  func spreadsheet() -> DataTable {
    failures.isEmpty
      ? DataTable(FigureFields(view).export, breaches) : DataTable(Self.failureFields, failures)
  }

  private static let failureFields: [RowField<CampaignFailure>] = [
    .data("scope") { if case .store = $0.item { .text("store") } else { .text("product") } },
    .data("product_id") { if case .product(let id, _) = $0.item { .key(id) } else { .empty } },
    .data("item") { failure in
      switch failure.item {
      case .store(let item): .name(item)
      case .product(_, let item): .name(item)
      }
    },
  ]

  func tables(in language: Language) -> [OutputTable] { [] }

  /// One line each, for cron: nothing at all where there is nothing.
  func summary(in language: Language) -> [String] {
    breaches.map { figure in
      [
        language.verdict(of: figure), language.say(figure.indicator), language.name(of: figure.scope, in: view),
        language.value(of: figure), language.comparison(of: figure) ?? "",
        language.counts(of: figure, sign: "/") ?? "",
        language.window(figure.window),
        costs.cost(of: figure).map { cost in
          language.say(PenaltyPhrase.step(cost.step))
            + (cost.further.map { "  → " + language.say(PenaltyPhrase.stepInShort($0)) } ?? "")
        } ?? "",
      ].filter { !$0.isEmpty }.joined(separator: "  ")
    }
      + failures.map { failure in
        let verdict = language.say(CampaignVerdict.fail)
        return switch failure.item {
        case .store(let item):
          "\(verdict)  \(language.say(item))  \(language.say(FigurePhrase.store))"
        case .product(let id, let item):
          "\(verdict)  \(language.say(item))  \(language.name(of: .product(id), in: view))"
        }
      }
  }
}
