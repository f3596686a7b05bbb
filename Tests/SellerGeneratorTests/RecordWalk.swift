import SellerCore

/// Looks into records by reflection: which optional fields were seen with and without a value, and which moments there are.
struct RecordWalk {
  private(set) var present: Set<String> = []
  private(set) var absent: Set<String> = []
  private(set) var latest: [String: Instant] = [:]

  /// Looks at a record and everything in it; fields are named `Type.field`.
  mutating func visit(_ value: Any, as name: String = "") {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional:
      if let inner = mirror.children.first {
        present.insert(name)
        visit(inner.value, as: name)
      } else {
        absent.insert(name)
      }
    case .collection:
      for child in mirror.children { visit(child.value, as: name) }
    case .struct:
      if let instant = value as? Instant {
        latest[name] = max(latest[name] ?? instant, instant)
        return
      }
      if value is DecimalNumber || value is Money || value is Day || value is ExtraFields { return }
      for child in mirror.children {
        visit(child.value, as: "\(type(of: value)).\(child.label ?? "")")
      }
    default: break
    }
  }
}
