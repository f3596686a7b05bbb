import SellerCore
import SellerJSON
import SellerTables
import SellerText

/// One product: its fields, its figures, why buyers send it back, and what they say.
struct ProductAnswer: ValueAnswer {
  let view: ShopView
  let id: ProductID
  /// Nil when only orders name the product.
  let product: Product?
  let quality: ProductQuality
  let figures: [Figure]
  let dispute: DisputeEligibility?
  private let standings: [StandingFigure]
  private let standingFields: StandingFields
  private let costs: [BreachCost]
  private let cases: CaseQueue
  private let story: @Sendable (Language) -> RecordStory
  /// How many of the buyers' words are shown to people; spreadsheets and programs get all.
  private static let shownWords = 20

  /// The product; nil when neither a record nor an order has it.
  init?(_ id: ProductID, in view: ShopView, rulebook: Rulebook) {
    guard view.snapshot.productIndex(id) != nil else { return nil }
    self.view = view
    self.id = id
    product = view.product(id)
    figures = Figures.rows(view: view, rulebook: rulebook, scope: .product(id), over: [.own]).filter(\.isKnown)
    let counted = ProductFigures(id, in: view, rulebook: rulebook)
    standings = counted.standings.filter { $0.figure.ratio.hasData }
    standingFields = StandingFields(view) { counted.category(beside: $0) }
    let eligibilities: DisputeEligibilities?
    let (ladders, costs): ([LadderStanding]?, [BreachCost]?)
    (quality, eligibilities, cases, ladders, costs) = view.report(
      by: rulebook, .quality(of: id), .on(.wish, .eligibilities), .cases, .on(.kuaishou, .ladders),
      .on(.kuaishou, .breachCosts))
    self.costs = (costs ?? []).filter { $0.figure.scope == .product(id) }
    dispute = eligibilities.map { $0[id] }
    story = { [cases] language in
      RecordStory(view, rulebook, cases: cases, shares: nil, ladders: ladders ?? [], in: language)
    }
  }

  // MARK: For programs

  var json: JSONValue {
    let words = BuyerWordsFields(view).answer
    var members = row.map { ProductFields(view).record.members(of: $0) } ?? [("product_id", .key(id))]
    if let history = product?.categoryHistory, !history.isEmpty {
      members.add(
        "category_history",
        .array(
          history.map {
            .object([("at", .text($0.at)), ("categories", .keys($0.categories)), ("by", .name($0.by))])
          }))
    }
    members.append(("orders", .count(quality.orders.count)))
    members.add("dispute", dispute?.json)
    members += [
      ("figures", FigureFields(view).json(of: figures)),
      ("standings", standingFields.answer.array(of: standings)),
      ("reasons", ReasonFields.answer.array(of: quality.reasons)),
      ("reviews", .count(quality.reviewCount)),
      ("words", words.array(of: quality.words)),
    ]
    if !costs.isEmpty {
      members.append(("costs", BreachCostFields(view).answer.array(of: costs)))
    }
    members.append(("links", LinkFields.all.array(of: links(in: .english).compactMap(\.link))))
    return .object(members)
  }

  /// What the product leads to: its one dispute, then what its page has.
  private func links(in language: Language) -> [StoryLine] {
    let disputes = view.disputes.filter { $0.productID == id }.map { dispute in
      StoryLine(
        language.say(Heading.dispute),
        StyledText(dispute.id.text, .accent) + StyledText("  \(language.say(dispute.status))"),
        link: .dispute(dispute.id))
    }
    let records = ProductRecords(of: id, orders: quality.orders, in: view, cases: cases)
    return disputes + story(language).links(of: id, records)
  }

  private var row: ProductRow? {
    product.map { ProductRow(product: $0, orders: quality.orders.count, figures: figures, standing: nil) }
  }

  func spreadsheet() -> DataTable { DataTable(FigureFields(view).export, figures) }

  // MARK: For people

  func tables(in language: Language) -> [OutputTable] {
    [
      facts(in: language),
      OutputTable(FigureFields(view).table(FigureRuns(figures), namesScopes: false), figures, in: language),
    ]
      + OutputTable.ifAny(title: language.say(FigurePhrase.course), standingFields.table, standings, in: language)
      + OutputTable.ifAny(title: language.say(PenaltyPhrase.penalty), BreachCostFields(view).table, costs, in: language)
      + reasons(in: language) + words(in: language)
  }

  private func facts(in language: Language) -> OutputTable {
    var facts = OutputFacts(in: language)
    facts.add(Heading.id, id.text, .accent)
    if let product {
      facts.add(Heading.sku, product.sku)
      facts.add(
        Heading.categories, product.categories.isEmpty ? nil : product.categories.map(\.text).joined(separator: ", "))
      facts.add(
        Term.category.on(view.shop.platform),
        product.categoryPath.isEmpty ? nil : product.categoryPath.map(\.text).joined(separator: " › ")
      )
      for entry in product.categoryHistory {
        facts.add(
          ProductPhrase.history,
          "\(view.calendar.day(of: entry.at)) \(language.say(entry.by))\(language.colon)"
            + entry.categories.map(\.text).joined(separator: ", "))
      }
      facts.add(Heading.price, language.money(product.price))
      facts.add(Heading.state, language.say(product.state))
      facts.add(Heading.advancedLogistics, product.advancedLogistics.map { language.say($0) })
      facts.add(Heading.responsiblePerson, product.responsiblePerson.map { language.say($0) })
      facts.add(Heading.qualityGrade, product.qualityGrade)
    } else {
      facts.add(Term.product.on(view.shop.platform), language.say(ProductPhrase.noRecord))
    }
    switch dispute {
    case .disputable: facts.add(Heading.dispute, language.say(Phrase(en: "possible, once", zh: "可申诉一次")))
    case .refused(let refusal): facts.add(Heading.dispute, language.say(refusal))
    case nil: break
    }
    facts.add(Heading.orders, language.count(quality.orders.count))
    facts.add((product.map(story(language).guarantees) ?? []) + links(in: language))
    return facts.table(title: product?.name ?? id.text)
  }

  private func reasons(in language: Language) -> [OutputTable] {
    OutputTable.ifAny(
      title: language.say(ProductPhrase.reasonsTitle), showsHeadings: false,
      ReasonFields.table(of: quality.caseCount), quality.reasons, in: language)
  }

  private func words(in language: Language) -> [OutputTable] {
    OutputTable.ifAny(
      title: language.say(ProductPhrase.words(quality.words.count)), showsHeadings: false,
      BuyerWordsFields(view).table, quality.words.prefix(Self.shownWords), in: language)
  }
}
