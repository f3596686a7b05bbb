import SellerText

/// A field of a row, described once: what it is called, what a row has in it, and how people read that.
///
/// Panes choose fields and add widths; the tables, JSON and CSV of commands choose fields; what is exported is fields. So a value
/// is the same wherever it stands, and is sorted by what is shown.
public struct RowField<Row: Sendable>: Sendable {
  /// A value made of a row.
  public typealias Of<Value> = @Sendable (_ row: Row) -> Value
  /// How a row's value looks in a language.
  public typealias Look = @Sendable (_ row: Row, _ language: Language) -> StyledText

  /// The name for programs: the contract's.
  public let key: String
  /// The name for people.
  public private(set) var heading: Phrase
  /// Where the value lies in a column that is wider.
  public private(set) var alignment: Alignment
  /// The value for programs.
  public private(set) var value: Of<CellValue>
  /// What rows are sorted by.
  public private(set) var order: Of<SortKey>
  private var look: Look
  /// Where the value stands in a JSON answer, from the outermost member on.
  public private(set) var path: [String]
  /// Whether the values of several rows add up to something: those of orders do, prices do not.
  public private(set) var isAdded: Bool
  /// Whether the least is the worst: of stars, and of time that is left.
  public private(set) var isWorstLeast = false

  /// A field from its parts; without `order` rows are sorted by the value, without `look` it is shown as programs get it.
  public init(
    _ key: String, _ heading: some Worded, alignment: Alignment = .left, path: [String]? = nil, isAdded: Bool = false,
    order: Of<SortKey>? = nil, look: Look? = nil, value: @escaping Of<CellValue>
  ) {
    self.key = key
    self.heading = heading.phrase
    self.alignment = alignment
    self.path = path ?? [key]
    self.isAdded = isAdded
    self.value = value
    self.order = order ?? { value($0).sortKey }
    self.look = look ?? { row, _ in value(row).shown }
  }

  /// The value as people read it.
  public func cell(_ row: Row, _ language: Language) -> StyledText { look(row, language) }

  // MARK: The same field elsewhere

  private func changed(_ change: (inout RowField) -> Void) -> RowField {
    var field = self
    change(&field)
    return field
  }

  /// The same field in another meaning; where there is no value, that stays as it looks.
  public func role(_ role: @escaping Of<Role>) -> RowField {
    with { [value, look] row, language in
      value(row) == .empty ? look(row, language) : StyledText(look(row, language).text, role(row))
    }
  }

  /// The same field in one meaning.
  public func role(_ role: Role) -> RowField { self.role { _ in role } }

  /// The same field shown in another way.
  public func with(look: @escaping Look) -> RowField { changed { $0.look = look } }

  /// The same field sorted by something else than its value.
  public func sorted(by order: @escaping Of<SortKey>) -> RowField { changed { $0.order = order } }

  /// The same field under another heading.
  public func titled(_ heading: some Worded, alignment: Alignment? = nil) -> RowField {
    changed { ($0.heading, $0.alignment) = (heading.phrase, alignment ?? $0.alignment) }
  }

  /// The same field at a place of its own in a JSON answer: `target.value`.
  public func at(_ path: String...) -> RowField { changed { $0.path = path } }

  /// The same field, whose values do not add up to anything.
  public var single: RowField { changed { $0.isAdded = false } }

  /// The same field, of which the least is the worst.
  public var worstLeast: RowField { changed { $0.isWorstLeast = true } }

  /// The same field, null in JSON where it has no value.
  public var orNull: RowField {
    changed { field in
      field.value = { [value] row in
        let value = value(row)
        return value == .empty ? .null : value
      }
    }
  }

  /// The same field of a row that holds this one; empty where it holds none.
  public func of<Outer>(_ part: @escaping @Sendable (Outer) -> Row?) -> RowField<Outer> {
    let field = RowField<Outer>(
      key, heading, alignment: alignment, path: path, isAdded: isAdded,
      order: { [order] in part($0).map(order) ?? .none },
      look: { [look] row, language in part(row).map { look($0, language) } ?? .missing },
      value: { [value] in part($0).map(value) ?? .empty })
    return isWorstLeast ? field.worstLeast : field
  }
}
