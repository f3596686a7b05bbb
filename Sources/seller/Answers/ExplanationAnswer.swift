import SellerConsole
import SellerCore
import SellerExchange
import SellerJSON
import SellerTables
import SellerText

/// One figure opened up: formula, window, counts, thresholds, source, and every record behind it.
struct ExplanationAnswer: ListAnswer {
  let view: ShopView
  let explanation: Explanation
  let distances: [Distance]
  /// How many members are shown to people; spreadsheets and programs get all.
  let shownMembers: Int

  private var figure: Figure { explanation.figure }

  // MARK: For programs

  var head: [(String, JSONValue)] {
    var members = view.answerHead + figure.jsonMembers
    members.append(("formula", .string(figure.indicator.formula.english)))
    members.append(("rule_source", .text(explanation.ruleSource)))
    members.add("benchmark_record", explanation.benchmark.map(Self.json))
    members.append(("steps", .array(explanation.steps.map(Self.json))))
    members.append(("distances", .array(distances.map(\.json))))
    return members
  }

  var listName: String { "members" }
  var elements: [Explanation.Member] { explanation.members }

  func json(of member: Explanation.Member) -> JSONValue {
    var members: [(String, JSONValue)] = []
    switch member.subject {
    case .order(let id, let caseID):
      members.append(("order_id", .key(id)))
      members.add("case_id", key: caseID)
    case .buyer(let id, let conversation):
      members += [("buyer_id", .key(id)), ("consultation_id", .key(conversation))]
    case .ticket(let id): members.append(("ticket_id", .key(id)))
    case .mediaDay(let day): members.append(("day", .text(day)))
    case .product: break
    }
    members.add("product_id", key: member.productID)
    members += [
      ("at", .text(member.at)), ("numerator", .integer(member.numerator)),
      ("denominator", .integer(member.denominator)),
    ]
    return .object(members)
  }

  private static func json(_ record: Benchmark) -> JSONValue {
    .object([
      ("category", .key(record.category)), ("from", .text(record.from)), ("to", .text(record.to)),
      ("value", .text(record.value)),
    ])
  }

  private static func json(_ step: TargetStep) -> JSONValue {
    var members: [(String, JSONValue)] = [("target", step.target.json)]
    members.add("severity", name: step.severity)
    return .object(members)
  }

  func spreadsheet() -> ExportTable {
    ExportTable(
      columns: [
        "order_id", "case_id", "buyer_id", "consultation_id", "ticket_id", "day", "product_id", "at", "numerator",
        "denominator",
      ],
      rows: explanation.members.map { member in
        Self.identity(member.subject) + [
          .key(member.productID), .instant(member.at), .integer(member.numerator), .integer(member.denominator),
        ]
      })
  }

  private static func identity(_ subject: Explanation.Subject) -> [ExportCell] {
    switch subject {
    case .order(let id, let caseID): [.key(id), .key(caseID), .empty, .empty, .empty, .empty]
    case .buyer(let id, let conversation): [.empty, .empty, .key(id), .key(conversation), .empty, .empty]
    case .ticket(let id): [.empty, .empty, .empty, .empty, .key(id), .empty]
    case .mediaDay(let day): [.empty, .empty, .empty, .empty, .empty, .day(day)]
    case .product: Array(repeating: .empty, count: 6)
    }
  }

  // MARK: For people

  func summary(in language: Language) -> [String] { [view.title(in: language)] }

  func tables(in language: Language) -> [OutputTable] { [facts(in: language), members(in: language)] }

  private func facts(in language: Language) -> OutputTable {
    let rows = FigureRows(view: view, figures: [figure])
    func label(_ phrase: any Worded) -> String { language.say(phrase) }
    var facts: [(label: String, text: OutputTable.Cell)] = [
      (label(Heading.scope), .init(rows.name(of: figure.scope, in: language))),
      (label(Heading.value), .init(language.value(of: figure), figure.role)),
      (label(FigurePhrase.verdict), .init(language.verdict(of: figure), figure.role)),
      (label(FigurePhrase.formula), .init(language.say(figure.indicator.formula))),
      (label(FigurePhrase.window), .init(language.window(figure.window))),
      (
        label(figure.unit == .ratio ? FigurePhrase.counts : FigurePhrase.sum),
        .init("\(language.count(figure.ratio.numerator)) ÷ \(language.count(figure.ratio.denominator))")
      ),
    ]
    let steps = explanation.steps.map { language.step($0, unit: figure.unit) }
    facts.append(
      (
        label(FigurePhrase.threshold),
        .init(steps.isEmpty ? language.say(FigurePhrase.noThreshold) : steps.joined(separator: " · "))
      ))
    if let record = explanation.benchmark {
      let value = language.benchmark(record.value, unit: figure.unit)
      facts.append(
        (label(FigurePhrase.benchmark), .init("\(value)  (\(record.category), \(record.from) … \(record.to))")))
    }
    for gate in figure.gates {
      facts.append(
        (
          label(FigurePhrase.gates),
          .init("\(language.count(gate.have)) / \(language.count(gate.need)) \(language.say(gate.count))")
        ))
    }
    for distance in distances {
      facts.append((label(FigurePhrase.distance), .init(language.say(HealthDistance(distance, of: figure.indicator)))))
    }
    facts.append((label(FigurePhrase.source), .init("\(figure.source) · \(explanation.ruleSource)")))
    return .facts(title: language.say(figure.indicator), facts)
  }

  private func members(in language: Language) -> OutputTable {
    // What makes the figure what it is comes first: the numerator's members.
    let ordered = explanation.numeratorMembers + explanation.members.filter { $0.numerator == 0 }
    let shown = ordered.prefix(shownMembers)
    let rows = shown.map { member -> [OutputTable.Cell] in
      [
        .init(Self.name(member.subject), .accent),
        .init(language.moment(member.at, in: view.calendar), .dimmed),
        .init(member.productID.map { view.name(of: $0) } ?? ""),
        .init(language.count(member.numerator)), .init(language.count(member.denominator)),
      ]
    }
    return OutputTable(
      title: language.say(AnswerPhrase.members(shown: shown.count, of: ordered.count)),
      columns: [
        .init("id", Heading.id), .init("at", Heading.date), .init("product", Heading.product),
        .init("numerator", Heading.numerator, .right), .init("denominator", Heading.denominator, .right),
      ],
      rows: Array(rows))
  }

  private static func name(_ subject: Explanation.Subject) -> String {
    switch subject {
    case .order(let id, let caseID): caseID.map { "\(id) / \($0)" } ?? id.text
    case .buyer(let id, _): id.text
    case .ticket(let id): id.text
    case .mediaDay(let day): day.description
    case .product(let id): id.text
    }
  }
}

extension Distance {
  /// How far it is, for programs.
  fileprivate var json: JSONValue {
    let move =
      switch move {
      case .moreAdverse: "more_adverse"
      case .fewerAdverse: "fewer_adverse"
      case .moreFavourable: "more_favourable"
      }
    var members: [(String, JSONValue)] = [("count", .integer(count)), ("move", .string(move))]
    switch outcome {
    case .pass: members.append(("verdict", "pass"))
    case .breach(let severity):
      members.append(("verdict", "breach"))
      members.add("severity", name: severity)
    }
    return .object(members)
  }
}
