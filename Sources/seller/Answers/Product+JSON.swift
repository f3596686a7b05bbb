import SellerCore
import SellerExchange
import SellerJSON

extension Product {
  /// The product's own fields, by their names in the store; absent ones are left out.
  var jsonMembers: [(String, JSONValue)] {
    var members: [(String, JSONValue)] = [("product_id", .key(id))]
    members.add("sku", text: sku)
    members.add("name", text: name)
    members += [
      ("categories", .keys(categories)), ("category_path", .keys(categoryPath)), ("price", .text(price)),
      ("kind", .name(kind)), ("standard", .bool(standard)),
    ]
    members.add("listed_at", at: listedAt)
    members.append(("state", .name(state)))
    members.add("advanced_logistics", name: advancedLogistics)
    members.add("responsible_person", name: responsiblePerson)
    members.add("quality_grade", text: qualityGrade)
    return members
  }
}

extension DisputeEligibility {
  /// Whether a product can be disputed and, if not, why.
  var json: JSONValue {
    switch self {
    case .disputable: .object([("disputable", true)])
    case .refused(let refusal): .object([("disputable", false)] + refusal.jsonMembers)
    }
  }
}

extension DisputeEligibility.Refusal {
  fileprivate var jsonMembers: [(String, JSONValue)] {
    switch self {
    case .otherPlatform: [("why", "other_platform")]
    case .unknownProduct: [("why", "unknown_product")]
    case .alreadyDisputed(let existing, let submittedAt):
      [("why", "already_disputed"), ("dispute_id", .key(existing)), ("submitted_at", .text(submittedAt))]
    case .beforeEffect(let effect): [("why", "before_effect"), ("from", .text(effect))]
    case .categoryNotShown: [("why", "category_not_shown")]
    }
  }
}
