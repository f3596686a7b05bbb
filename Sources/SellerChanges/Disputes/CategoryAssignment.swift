import SellerCore

extension Product {
  /// Marks a first entry that nobody recorded: it was implied by the categories that a product without history had when a
  /// dispute updated them. Without such an entry the update would count for all earlier orders too (Readings, 11).
  private static let implied = ExtraFields(members: [ExtraFields.Member(name: "implied", json: "true")])

  /// The name under which an entry keeps how the product stood with the Responsible Person before it.
  private static let personBefore = "responsible_person_before"

  /// The product with one category from a moment on, and with how it stands with the Responsible Person where that is stated.
  func assigning(
    _ category: CategoryName, at moment: Instant, impliedFrom shown: Instant?, person: ResponsiblePerson?
  ) -> Product {
    var product = self
    if categoryHistory.isEmpty {
      product.categoryHistory = [
        CategoryAssignment(
          at: min(shown ?? moment, moment), categories: categories, by: .initial, extra: Self.implied)
      ]
    }
    let later = product.categoryHistory.firstIndex { $0.at > moment } ?? product.categoryHistory.endIndex
    var entry = CategoryAssignment(at: moment, categories: [category], by: .dispute)
    if let person {
      let before = "\"\(responsiblePerson?.rawValue ?? "")\""
      entry.extra = ExtraFields(members: [ExtraFields.Member(name: Self.personBefore, json: before)])
      product.responsiblePerson = person
    }
    product.categoryHistory.insert(entry, at: later)
    product.categories = product.latestCategories
    return product
  }

  /// The product without what a dispute's answer wrote.
  func withoutAssignment(of category: CategoryName, at moment: Instant) -> Product {
    var product = self
    guard
      let position = categoryHistory.lastIndex(where: {
        $0.by == .dispute && $0.at == moment && $0.categories == [category]
      })
    else { return self }
    let entry = product.categoryHistory.remove(at: position)
    if let before = entry.extra.members.first(where: { $0.name == Self.personBefore }) {
      product.responsiblePerson = ResponsiblePerson(rawValue: before.json.filter { $0 != "\"" })
    }
    product.categories = product.latestCategories
    if product.categoryHistory.count == 1, product.categoryHistory[0].extra == Self.implied {
      product.categoryHistory = []
    }
    return product
  }

  /// The categories of the latest entry; of entries of one moment, of the last in the list.
  private var latestCategories: [CategoryName] {
    guard let latest = categoryHistory.map(\.at).max() else { return categories }
    return categoryHistory.last { $0.at == latest }?.categories ?? categories
  }
}
