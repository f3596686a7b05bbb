import SellerCore

/// The one list of what describes each kind; a kind without a description does not compile.
extension RecordKind {
  /// The type of a kind whose records are lines of files; nil for the shop.
  public var lineType: (any StoredRecord.Type)? {
    switch self {
    case .shop: nil
    case .product: Product.self
    case .order: Order.self
    case .dispute: Dispute.self
    case .boost: BoostCampaign.self
    case .boostMonth: BoostMonth.self
    case .consultation: Consultation.self
    case .ticket: Ticket.self
    case .media: MediaDay.self
    case .benchmark: Benchmark.self
    case .price: PriceChange.self
    case .violation: Violation.self
    case .source: ImportSource.self
    case .reported: ReportedFigure.self
    case .note: Note.self
    case .rule: RuleEntry.self
    case .deferral: Deferral.self
    case .awaited: AwaitedOrder.self
    }
  }
}

extension RecordKind {
  /// The type whose values are the records of the kind.
  public var type: any DescribedRecord.Type { lineType ?? Shop.self }

  /// The kinds whose records are lines of files, with their types.
  public static let lineTypes: [any StoredRecord.Type] = allCases.compactMap(\.lineType)
}

extension Record {
  /// What no two records of its kind share. The shop is one of a kind and has an empty key.
  public var key: RecordKey { (content as? any StoredRecord)?.key ?? RecordKey(kind, "") }

  /// The record's line as the store writes it, without a newline. Two records are the same when their lines are.
  public func line(currency: Currency) -> String {
    func text<Content: ShopRecord>(of content: Content) -> JSONLine {
      var line = JSONLine(currency: currency)
      if let stored = content as? any StoredRecord {
        stored.writeCanonical(to: &line)
      } else if let described = content as? any DescribedRecord {
        described.write(to: &line)
      }
      return line
    }
    return String(decoding: text(of: content).bytes, as: UTF8.self)
  }
}

extension DescribedRecord {
  /// Writes the record by its schema.
  func write(to line: inout JSONLine) { Self.schema.write(self, &line) }
}
