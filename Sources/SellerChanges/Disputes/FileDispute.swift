import SellerCore
import SellerRecords
import SellerText

/// Submits a category dispute (001 §3).
public struct FileDispute: Deed {
  /// What is submitted.
  public var dispute: Dispute
  /// Whether a category may be proposed that neither the rulebook nor the shop knows: a typing error would use the one dispute up.
  public var allowsNewCategory = false
  /// The pictures.
  public var files: [AttachedFile] = []

  /// What was done.
  public var what: Phrase {
    Phrase(
      en: "file dispute \(dispute.id) for product \(dispute.productID)",
      zh: "提交产品 \(dispute.productID) 的申诉 \(dispute.id)")
  }

  /// Nothing is sent from here: where the form is on the platform (001 §3).
  public var remains: Phrase? {
    switch dispute.form {
    case .revenueShare:
      Phrase(
        en: """
          Recorded here; Wish does not know of it yet. Submit it there: Merchant Dashboard, Products, View All Products, \
          Action “Dispute Product Category” of product \(dispute.productID).
          """,
        zh: """
          已在本地记录，Wish 尚不知情。请在商户平台提交：产品 › 查看所有产品 › 产品 \(dispute.productID) 的“操作”菜单 › 申诉产品品类。
          """)
    case .euCompliance:
      Phrase(
        en: """
          Recorded here; Wish does not know of it yet. Submit it there: EU Product Compliance, Relevant Products, \
          “Dispute Product Category” of product \(dispute.productID).
          """,
        zh: """
          已在本地记录，Wish 尚不知情。请在商户平台提交：欧盟产品合规 › 相关产品 › 产品 \(dispute.productID) 的“申诉产品品类”。
          """)
    }
  }

  /// What the platform's form asks for.
  public var toCopy: String? {
    let lines = [dispute.proposedCategory?.text, dispute.reason, dispute.explanation].compactMap(\.self)
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  /// All disputes, its product and whether any order shows the product's category: a product that sells well has thousands. Every
  /// product only where the rulebook does not know the category that is proposed.
  public func needs(in view: ShopView, rulebook: Rulebook) -> StoreNeeds {
    let isKnown = dispute.proposedCategory.map(rulebook.wish.categories.contains) ?? true
    let (effect, submittedAt) = (rulebook.wish.shares.effectiveFrom.value, dispute.submittedAt)
    return .all(.dispute) + .products([dispute.productID])
      + (effect <= submittedAt
        ? .release(of: dispute.productID, in: effect...submittedAt, paidBy: view.asOf) : .shop)
      + (isKnown || allowsNewCategory ? .shop : .all(.product))
  }

  /// A dispute may be dated earlier than now, and is judged by its own moment; but "one dispute, ever" looks at the whole store.
  public func edits(in view: ShopView, rulebook: Rulebook) throws(ChangeRefusal) -> [Record] {
    if dispute.id.identifierProblem != nil { throw .invalidDisputeIdentifier(dispute.id) }
    let all = view.snapshot.tables.disputes
    if dispute.submittedAt > view.asOf { throw .inFuture(dispute.submittedAt, in: view) }
    let visibilities = CategoryVisibilities(
      view, only: dispute.productID, by: dispute.submittedAt, rulebook: rulebook)
    let eligibility = DisputeEligibilities(
      view, visibilities, disputes: all, at: dispute.submittedAt, rulebook: rulebook)
    if let refusal = eligibility[dispute.productID].refusal {
      throw ChangeRefusal(refusal, product: dispute.productID)
    }
    if all.contains(where: { $0.id == dispute.id }) { throw .disputeIdentifierTaken(dispute.id) }
    var filed = dispute
    // The disputed categories are not the seller's to choose: they are what the product had.
    filed.disputedCategories = view.saved(dispute.productID)?.seen(at: dispute.submittedAt)?.categories ?? []
    let problems = DisputeForm.problems(of: filed, categories: filed.disputedCategories, rulebook: rulebook)
    if !problems.isEmpty { throw .invalidDispute(problems) }
    if let proposed = filed.proposedCategory, !allowsNewCategory {
      let known = view.report(by: rulebook, .proposals).names
      guard known.contains(proposed) else { throw .unknownCategory(proposed, known) }
    }
    return [Record(filed)]
  }

  /// The same with an id that nobody has taken.
  public func withFreeIdentifier(in view: ShopView) -> FileDispute {
    guard view.snapshot.tables.disputes.contains(where: { $0.id == dispute.id }) else { return self }
    var renamed = self
    renamed.dispute.id = view.snapshot.freeDisputeID(on: view.calendar.day(of: dispute.submittedAt))
    return renamed
  }
}

extension Change {
  /// Submits a category dispute.
  public static func fileDispute(
    _ dispute: Dispute, files: [AttachedFile] = [], allowingNewCategory isAllowed: Bool = false
  ) -> Change {
    var dispute = dispute
    dispute.attachments += files.map { file in
      Dispute.Attachment(name: file.identity.name, bytes: file.identity.bytes, sha256: file.identity.sha256)
    }
    return Change(FileDispute(dispute: dispute, allowsNewCategory: isAllowed, files: files))
  }
}

extension ShopSnapshot {
  /// An id for a dispute filed on a day that no dispute of the store has.
  public func freeDisputeID(on day: Day) -> DisputeID {
    Self.freeID("dispute-\(day)", taken: Set(tables.disputes.map(\.id)))
  }
}

extension ShopView {
  /// A product as the store has it, with what is dated later: what an edit has to start from.
  public func saved(_ product: ProductID) -> Product? {
    snapshot.productIndex(product).flatMap { snapshot.tables.productTable[$0] }
  }
}

extension ChangeRefusal {
  /// The text cannot be a dispute's id.
  public static func invalidDisputeIdentifier(_ id: DisputeID) -> ChangeRefusal {
    ChangeRefusal(
      en: "“\(id.text)” cannot be a dispute's id: 1 to 128 bytes without control characters.",
      zh: "“\(id.text)”不能作为申诉编号：须为 1 至 128 字节且不含控制字符。")
  }

  /// Another dispute has this id.
  public static func disputeIdentifierTaken(_ id: DisputeID) -> ChangeRefusal {
    ChangeRefusal(
      en: "Another dispute has the id \(id.text); choose another one.", zh: "编号 \(id.text) 已被另一申诉使用，请换一个。")
  }

  /// The product had its one dispute (001 §3).
  public static func alreadyDisputed(
    _ product: ProductID, existing: DisputeID, submittedAt: Instant
  ) -> ChangeRefusal {
    let calendar = Platform.wish.calendar
    return ChangeRefusal(
      en: """
        Product \(product.text) had its one dispute: \(existing.text), submitted \(submittedAt, in: calendar). See it \
        with: disputes show \(existing.text)
        """,
      zh: """
        产品 \(product.text) 已用掉唯一一次申诉：\(existing.text)，提交于 \(submittedAt, in: calendar)。\
        查看：disputes show \(existing.text)
        """)
  }

  /// Disputes begin with the effective instant E (001 §2).
  public static func beforeEffect(_ effect: Instant) -> ChangeRefusal {
    let calendar = Platform.wish.calendar
    return ChangeRefusal(
      en: "Categories can be disputed from \(effect, in: calendar) on.", zh: "自 \(effect, in: calendar) 起才能申诉品类。")
  }

  /// The product's category is not shown yet (001 §2).
  public static func categoryNotShown(_ product: ProductID) -> ChangeRefusal {
    ChangeRefusal(
      en: """
        The category of product \(product.text) is not shown yet: it has no order released since the rules took effect.
        """,
      zh: "产品 \(product.text) 的品类尚未显示：规则生效后还没有释放过订单。")
  }

  /// Neither the rulebook nor the shop knows the category.
  public static func unknownCategory(_ name: CategoryName, _ known: [CategoryName]) -> ChangeRefusal {
    let list = known.map(\.text)
    return ChangeRefusal(
      en: """
        No category \(quoted: name.text) is known: \(list: list). If the platform has it all the same, say --new-category.
        """,
      zh: "未知品类\(quoted: name.text)。已知：\(list: list)。如平台确有此品类，请加 --new-category。", part: .category)
  }

  /// The form is not complete.
  public static func invalidDispute(_ problems: [DisputeForm.Problem]) -> ChangeRefusal {
    ChangeRefusal(Phrase.sentences(problems))
  }

  /// The refusal that a product's standing amounts to.
  init(_ refusal: DisputeEligibility.Refusal, product: ProductID) {
    self =
      switch refusal {
      case .otherPlatform(let platform): .otherPlatform(platform)
      case .unknownProduct(let id): .unknownProduct(id)
      case .alreadyDisputed(let existing, let submittedAt):
        .alreadyDisputed(product, existing: existing, submittedAt: submittedAt)
      case .beforeEffect(let effect): .beforeEffect(effect)
      case .categoryNotShown: .categoryNotShown(product)
      }
  }
}
