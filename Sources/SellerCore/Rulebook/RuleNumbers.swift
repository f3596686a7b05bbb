/// The whole numbers of the rules: what the documents say, but for those that a seller has corrected.
public struct RuleNumbers: Sendable, Hashable {
  /// Numbers that differ from what the documents say, by name.
  private var corrected: [String: Int] = [:]

  /// What the documents say.
  public init() {}

  /// A number.
  public subscript(number: RuleNumber) -> Int {
    get { corrected.isEmpty ? number.value : corrected[number.name] ?? number.value }
    set { corrected[number.name] = newValue }
  }

  /// What was corrected, in words.
  var corrections: String { corrected.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }.joined(separator: ",") }
}
