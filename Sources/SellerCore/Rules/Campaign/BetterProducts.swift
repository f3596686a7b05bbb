/// The products on sale whose grade does not keep them out, by the category of the last level: what could be signed up in place of
/// one that is kept out (003, admission of 2022).
struct BetterProducts {
  private var byCategory: [CategoryName: [CampaignFinding.BetterProduct]] = [:]

  /// More than these are not named.
  private static let most = 3

  init(among products: [Product], rules: JDAdmissionRules) {
    for product in products {
      guard let category = product.categoryPath.last, let grade = product.qualityGrade,
        let letters = QualityGrade(grade), !rules.fails(letters)
      else { continue }
      byCategory[category, default: []].append(
        CampaignFinding.BetterProduct(id: product.id, name: product.nameOrID, grade: grade))
    }
    for (category, products) in byCategory {
      byCategory[category] = Array(
        products.sorted { left, right in
          let (first, second) = (QualityGrade(left.grade)?.letters ?? [], QualityGrade(right.grade)?.letters ?? [])
          return first == second ? left.id < right.id : first.lexicographicallyPrecedes(second)
        }.prefix(Self.most))
    }
  }

  /// Those of a product's category, the best grade first.
  func of(_ product: Product) -> [CampaignFinding.BetterProduct] {
    product.categoryPath.last.flatMap { byCategory[$0] } ?? []
  }
}

extension JDAdmissionRules {
  /// Whether a grade keeps a product out.
  func fails(_ grade: QualityGrade) -> Bool { failingGrades.contains { QualityGrade($0) == grade } }
}
