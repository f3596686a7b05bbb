import SellerCore

extension ExtraFields {
  private static let name = "updated_at"

  /// When the platform last changed a record whose kind has no field for it: it stands beside the record's own fields.
  var updatedAt: Instant? {
    get { members.first { $0.name == Self.name }.flatMap { Instant(String($0.json.dropFirst().dropLast())) } }
    set {
      guard newValue != updatedAt else { return }
      members.removeAll { $0.name == Self.name }
      if let newValue { members.append(Member(name: Self.name, json: "\"\(newValue)\"")) }
    }
  }
}
