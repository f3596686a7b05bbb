/// A record, or a whole file, that an import did not take: where, which field, what is wrong, what to do next.
public struct RefusedRecord: PhrasePair, Hashable {
  /// Where it stands.
  public var place: SourcePlace
  /// What is wrong.
  public var problem: ImportProblem

  /// What was not taken.
  public init(_ place: SourcePlace, problem: ImportProblem) {
    self.place = place
    self.problem = problem
  }

  /// In English.
  public var english: String { "\(place.english): \(problem.english). \(problem.advice.english)" }
  /// In Simplified Chinese.
  public var chinese: String { "\(place.chinese)：\(problem.chinese)。\(problem.advice.chinese)" }
}
