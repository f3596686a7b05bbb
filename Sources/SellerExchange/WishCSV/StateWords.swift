import SellerCore

/// The words by which lists of products say whether something is on sale.
enum StateWords {
  /// What a word says.
  static func state(_ word: String, field: String) throws(ForeignFieldProblem) -> Product.State {
    let known = Product.State.allCases.map(\.rawValue)
    guard let state = ChoiceWords.value(word, of: "state", among: known).flatMap(Product.State.init) else {
      throw ForeignFieldProblem(
        field: field,
        problem: .unknownValue(text: word, known: ["ACTIVE", "Enabled", "INACTIVE", "Disabled", "REMOVED", "在售", "下架"]))
    }
    return state
  }
}
