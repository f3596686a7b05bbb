import SellerConsole
import SellerCore
import SellerExchange
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
  /// How many of the buyers' words are shown to people; spreadsheets and programs get all.
  private static let shownWords = 20

  /// The product; nil when neither a record nor an order has it.
  init?(_ id: ProductID, in view: ShopView, rulebook: Rulebook) {
    guard view.snapshot.productIndex(id) != nil else { return nil }
    self.view = view
    self.id = id
    product = view.product(id)
    quality = ProductQuality(of: id, in: view)
    figures = Figures.trends(view: view, rulebook: rulebook, scope: .product(id)).map(\.current)
      .filter(\.ratio.hasData)
    dispute = view.shop.platform == .wish ? DisputeEligibilities(view, only: id, rulebook: rulebook)[id] : nil
  }

  // MARK: For programs

  var json: JSONValue {
    var members = product?.jsonMembers ?? [("product_id", .key(id))]
    if let history = product?.categoryHistory, !history.isEmpty {
      members.append(
        (
          "category_history",
          .array(
            history.map {
              .object([("at", .text($0.at)), ("categories", .keys($0.categories)), ("by", .name($0.by))])
            })
        ))
    }
    members.append(("orders", .count(quality.orders.count)))
    members.add("dispute", dispute?.json)
    members += [
      ("figures", .array(figures.map(\.json))),
      (
        "reasons",
        .array(
          quality.reasons.map {
            .object([
              ("reason", .name($0.reason)), ("quality", .bool($0.reason.isQuality)), ("count", .count($0.count)),
            ])
          })
      ),
      ("reviews", .count(quality.reviewCount)),
      ("words", .array(quality.words.map(Self.json))),
    ]
    return .object(members)
  }

  private static func json(_ words: ProductQuality.BuyerWords) -> JSONValue {
    var members: [(String, JSONValue)] = [("order_id", .key(words.orderID)), ("at", .text(words.at))]
    switch words.place {
    case .afterSales(let reason): members.append(("reason", .name(reason)))
    case .review(let stars, let sum):
      members.add("stars", stars.map { .count($0) })
      members.add("score_sum", sum.map { .count($0) })
    }
    members.append(("text", .string(words.text)))
    return .object(members)
  }

  func spreadsheet() -> ExportTable { FigureRows(view: view, figures: figures).export }

  // MARK: For people

  func tables(in language: Language) -> [OutputTable] {
    [facts(in: language), FigureRows(view: view, figures: figures, namesScopes: false).table(in: language)]
      + (quality.reasons.isEmpty ? [] : [reasons(in: language)]) + (quality.words.isEmpty ? [] : [words(in: language)])
  }

  private func facts(in language: Language) -> OutputTable {
    var facts: [(label: String, text: OutputTable.Cell)] = [(language.say(Heading.id), .init(id.text, .accent))]
    func add(_ label: any Worded, _ text: String?) {
      if let text { facts.append((language.say(label), .init(text))) }
    }
    if let product {
      add(Heading.sku, product.sku)
      add(Heading.categories, product.categories.isEmpty ? nil : product.categories.map(\.text).joined(separator: ", "))
      add(
        Heading.category, product.categoryPath.isEmpty ? nil : product.categoryPath.map(\.text).joined(separator: " › ")
      )
      for entry in product.categoryHistory {
        add(
          ProductPhrase.history,
          "\(view.calendar.day(of: entry.at)) \(language.say(entry.by)): "
            + entry.categories.map(\.text).joined(separator: ", "))
      }
      add(Heading.price, language.money(product.price))
      add(Heading.state, language.say(product.state))
      add(Heading.advancedLogistics, product.advancedLogistics.map { language.say($0) })
      add(Heading.responsiblePerson, product.responsiblePerson.map { language.say($0) })
      add(Heading.qualityGrade, product.qualityGrade)
    } else {
      add(Heading.product, language.say(ProductPhrase.noRecord))
    }
    switch dispute {
    case .disputable: add(Heading.dispute, language.say(AnswerPhrase.disputable))
    case .refused(let refusal): add(Heading.dispute, language.say(refusal))
    case nil: break
    }
    add(Heading.orders, language.count(quality.orders.count))
    return .facts(title: product?.name ?? id.text, facts)
  }

  private func reasons(in language: Language) -> OutputTable {
    OutputTable(
      title: language.say(ProductPhrase.reasons), showsHeadings: false,
      columns: [
        .init("reason", Heading.reason), .init("count", Heading.count, .right), .init("share", Heading.rate, .right),
      ],
      rows: quality.reasons.map { entry in
        let share = language.percent(Ratio(Int64(entry.count), Int64(quality.caseCount))) ?? "–"
        return [
          .init(language.say(entry.reason), entry.reason.isQuality ? .danger : .text),
          .init(language.count(entry.count)), .init(share),
        ]
      })
  }

  private func words(in language: Language) -> OutputTable {
    OutputTable(
      title: language.say(ProductPhrase.words(quality.words.count)), showsHeadings: false,
      columns: [
        .init("at", Heading.date), .init("order_id", Heading.order), .init("place", Heading.reason),
        .init("text", Heading.words),
      ],
      rows: quality.words.prefix(Self.shownWords).map { words in
        let place =
          switch words.place {
          case .afterSales(let reason): language.say(reason)
          case .review(let stars?, _): "\(stars) ★"
          case .review(nil, let sum): "\(sum ?? 0)/15"
          }
        return [
          .init(view.calendar.day(of: words.at).description, .dimmed), .init(words.orderID.text, .accent),
          .init(place), .init(words.text),
        ]
      })
  }
}
