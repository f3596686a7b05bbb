/// The fields of a record that this version does not know: kept by name with their JSON text, and written back as they came.
public struct ExtraFields: Sendable, Hashable {
  /// One unknown member of a JSON object.
  public struct Member: Sendable, Hashable {
    /// The member's name, unescaped.
    public let name: String
    /// Its value as JSON text, numbers with the digits they came with.
    public let json: String

    /// A member by its name and its JSON text.
    public init(name: String, json: String) {
      self.name = name
      self.json = json
    }
  }

  /// The members, in the order of the file.
  public var members: [Member]

  /// No unknown field.
  public static let none = ExtraFields(members: [])

  /// Unknown members in their order.
  public init(members: [Member]) { self.members = members }

  /// Whether there is none.
  public var isEmpty: Bool { members.isEmpty }
}
