/// A telephone number of the store's back office.
public enum Contact: String, Sendable, Hashable, CaseIterable {
  /// The store's manager (店铺管理员电话).
  case manager
  /// Customer service (客服电话).
  case service
  /// Shipping (发货电话).
  case shipping
  /// Returns (退货电话).
  case returns
}

extension Shop.Contacts {
  /// One number by its name; a blank one counts as none.
  public subscript(contact: Contact) -> String? {
    let number =
      switch contact {
      case .manager: manager
      case .service: service
      case .shipping: shipping
      case .returns: returns
      }
    return number.flatMap { $0.unicodeScalars.allSatisfy(\.properties.isWhitespace) ? nil : $0 }
  }
}
