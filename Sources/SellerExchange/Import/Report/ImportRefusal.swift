import SellerText

/// Why a row, or a whole file, did not go in; nothing of it was taken over.
public struct ImportRefusal: Error, Worded, Equatable {
  /// What was refused.
  public var kind: ImportKind
  /// Where it stands.
  public var position: SourcePosition
  /// The path of the field inside the record, such as `refunds[0].refund_amount.amount`; nil when no one field is at fault.
  public var field: String?
  /// What is wrong.
  public var problem: ImportProblem

  /// A refusal.
  public init(kind: ImportKind, position: SourcePosition, field: String? = nil, problem: ImportProblem) {
    self.kind = kind
    self.position = position
    self.field = field
    self.problem = problem
  }

  /// The refusal for people: where, which field, what is wrong, what to do next.
  public var phrase: Phrase {
    Phrase(
      en: "\(position.phrase(field: field)): \(problem). \(problem.advice)",
      zh: "\(position.phrase(field: field))：\(problem)。\(problem.advice)")
  }
}

/// What is wrong with one field, before it is known where the record stands.
struct ForeignFieldProblem: Error, Equatable {
  let field: String?
  let problem: ImportProblem
}
