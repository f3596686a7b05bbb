/// Where a figure of the rulebook comes from.
public struct RuleSource: Sendable, Hashable, CustomStringConvertible {
  /// One of the five documents, `000` … `004`.
  public let document: String
  /// The place in it, as `§5.2` of the domain page or a heading; empty for the whole.
  public let place: String
  /// Whether the figure is not in the document itself but in public seller material (`[+]`).
  public let isPublicMaterial: Bool

  /// A place in a document.
  public init(_ document: String, _ place: String = "", isPublicMaterial: Bool = false) {
    self.document = document
    self.place = place
    self.isPublicMaterial = isPublicMaterial
  }

  /// `004 §5.2`, with `[+]` behind what is not in the document itself.
  public var description: String {
    [document, place, isPublicMaterial ? "[+]" : ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
