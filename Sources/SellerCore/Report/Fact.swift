/// Something that can be found out about a shop: what has to be counted for it, and how it follows from what was counted.
///
/// Facts stand beside what they find (`extension Fact where Finding == CaseQueue`) and are made of one another, so that what
/// several of them want is counted and worked out once. Whoever asks states all that is wanted at once:
/// `let (health, alerts) = view.report(by: rulebook, .health, .alerts)`.
public struct Fact<Finding: Sendable>: Sendable {
  let plan: @Sendable (inout ReportPlan) -> Void
  let find: @Sendable (Findings) -> Finding

  /// A fact by its name; what has none is worked out for each who asks, though its counts are shared in any case.
  init(
    _ name: FactName? = nil, plan: @escaping @Sendable (inout ReportPlan) -> Void = { _ in },
    find: @escaping @Sendable (Findings) -> Finding
  ) {
    self.plan = plan
    if let name {
      self.find = { findings in findings.known(name) { find(findings) } }
    } else {
      self.find = find
    }
  }

  /// What follows from other findings alone.
  public init<each Part: Sendable>(
    _ name: FactName? = nil, from parts: repeat Fact<each Part>,
    finding: @escaping @Sendable (ShopView, Rulebook, repeat each Part) -> Finding
  ) {
    self.init(name) { plan in
      repeat (each parts).plan(&plan)
    } find: { findings in
      finding(findings.view, findings.rulebook, repeat (each parts).find(findings))
    }
  }

  /// What is counted from the orders: `counter` begins with nothing counted, `finding` takes it when all orders are.
  init<Counter: OrderCounter>(
    _ name: FactName, counting counter: @escaping @Sendable (inout ReportPlan) -> Counter,
    finding: @escaping @Sendable (ShopView, Rulebook, Counter) -> Finding
  ) {
    self.init(name) { plan in
      plan.count(name, with: counter)
    } find: { findings in
      finding(findings.view, findings.rulebook, findings.counted(name, counter))
    }
  }

  /// Another fact on one platform; nothing on others, where it is not counted either.
  public static func on<Wanted>(_ platform: Platform, _ fact: Fact<Wanted>) -> Fact where Finding == Wanted? {
    Fact { plan in
      if plan.view.shop.platform == platform { fact.plan(&plan) }
    } find: { findings in
      findings.view.shop.platform == platform ? fact.find(findings) : nil
    }
  }

  /// Another fact if it is wanted, else nothing, and nothing is counted.
  public static func when<Wanted>(_ isWanted: Bool, _ fact: Fact<Wanted>) -> Fact where Finding == Wanted? {
    Fact { plan in
      if isWanted { fact.plan(&plan) }
    } find: { findings in
      isWanted ? fact.find(findings) : nil
    }
  }
}

extension ShopView {
  /// Finds out what is asked for, by these rules: everything is counted in one pass over the orders, each fact once.
  public func report<each Finding: Sendable>(
    by rulebook: Rulebook = .standard, _ facts: repeat Fact<each Finding>
  ) -> (repeat each Finding) {
    var plan = ReportPlan(self, rulebook)
    repeat (each facts).plan(&plan)
    let findings = Findings(counting: plan)
    return (repeat (each facts).find(findings))
  }

  /// Finds out one thing alone.
  public func report<Finding: Sendable>(by rulebook: Rulebook = .standard, _ fact: Fact<Finding>) -> Finding {
    let (finding, _) = report(by: rulebook, fact, Fact<Void> { _ in })
    return finding
  }
}
