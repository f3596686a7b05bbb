/// The products on sale whose grade does not keep them out, by the category of the last level: what could be signed up in place of
/// one that is kept out (003, admission of 2022).
struct BetterProducts {
  /// A product with its grade as it is compared.
  private struct Graded {
    let product: CampaignFinding.BetterProduct
    let letters: [UInt8]

    func comes(before other: Graded) -> Bool {
      letters == other.letters ? product.id < other.product.id : letters.lexicographicallyPrecedes(other.letters)
    }
  }

  private var byCategory: [CategoryName: [CampaignFinding.BetterProduct]] = [:]

  /// More than these are not named.
  private static let most = 3

  /// Those at some places of a list.
  init(among products: [Product], at places: [Int], rules: JDAdmissionRules) {
    // Of a few grades each is looked at once, of a category no more products than are named.
    var grades: [Key<Void>: [UInt8]?] = [:]
    var best: [CategoryName: [Graded]] = [:]
    for place in places {
      guard let category = products[place].categoryPath.last, let grade = products[place].qualityGrade else { continue }
      let known = grades[Key(grade)] ?? QualityGrade(grade).flatMap { rules.fails($0) ? nil : $0.letters }
      grades[Key(grade)] = .some(known)
      guard let letters = known else { continue }
      let graded = Graded(
        product: .init(id: products[place].id, name: products[place].nameOrID, grade: grade), letters: letters)
      var list = best.removeValue(forKey: category) ?? []
      if list.count < Self.most || list.last.map({ graded.comes(before: $0) }) ?? false {
        list.insert(graded, at: list.firstIndex { graded.comes(before: $0) } ?? list.count)
        if list.count > Self.most { list.removeLast() }
      }
      best[category] = list
    }
    byCategory = best.mapValues { $0.map(\.product) }
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
