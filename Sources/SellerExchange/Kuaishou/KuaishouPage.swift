import SellerCore
import SellerText

/// What taking a Kuaishou record over needs to know.
struct KuaishouContext {
  let currency: Currency
  let settings: KuaishouImport.Settings

  /// An amount of at least 0, in the unit that the settings name.
  func money(_ amount: Int64, field: String) throws(FieldProblem) -> Money {
    let (units, overflow) = amount.multipliedReportingOverflow(by: settings.minorUnitsPerUnit)
    guard !overflow, (0...Money.maximumMinorUnits).contains(units) else {
      throw FieldProblem(
        field: field, problem: .outOfRange(text: "\(amount)", allowed: .minorUnits(Money.maximumMinorUnits)))
    }
    return Money(minorUnits: units, currency: currency)
  }
}

/// One envelope of the interface, with whichever of the three lists it has.
struct KuaishouPage: ReplyPage {
  let records: [ReplyRecord<KuaishouContext>]

  private enum Key: String, CodingKey {
    case result, data
    case errorMessage = "error_msg"
  }

  private enum ListKey: String, CodingKey, CaseIterable {
    case orderList, refundOrderInfoList, rootComment
  }

  init(from decoder: any Decoder) throws {
    let envelope = try decoder.container(keyedBy: Key.self)
    guard envelope.contains(.result) else {
      throw FieldProblem(field: nil, problem: .notThisFormat(looksLike: nil))
    }
    let result = try envelope.decode(Int.self, forKey: .result)
    guard result == 1 else {
      let message = try? envelope.decodeIfPresent(String.self, forKey: .errorMessage)
      throw FieldProblem(field: "result", problem: .platformError(code: "\(result)", message: message ?? ""))
    }
    let data = try envelope.nestedContainer(keyedBy: ListKey.self, forKey: .data)
    guard ListKey.allCases.contains(where: data.contains) else {
      throw FieldProblem(field: "data.\(ListKey.orderList.rawValue)", problem: .missing)
    }
    var records: [ReplyRecord<KuaishouContext>] = []
    for key in ListKey.allCases where try data.contains(key) && !data.decodeNil(forKey: key) {
      var list = try data.nestedUnkeyedContainer(forKey: key)
      switch key {
      case .orderList: records += try list.records(KuaishouElement<KuaishouOrderReply>.self, decoder: decoder)
      case .refundOrderInfoList:
        records += try list.records(KuaishouElement<KuaishouRefundReply>.self, decoder: decoder)
      case .rootComment: records += try list.records(KuaishouElement<KuaishouCommentReply>.self, decoder: decoder)
      }
    }
    self.records = records
  }
}

/// A record of one of the lists.
protocol KuaishouReply: Decodable {
  static var kind: ImportKind { get }
  /// The id by which reports name the record.
  var reportedID: String { get }
  func outcome(_ context: KuaishouContext) throws(FieldProblem) -> ReplyOutcome
}

/// An element of one of the lists; what cannot be read is kept as its problem.
struct KuaishouElement<Reply: KuaishouReply>: ReplyElement {
  let record: ReplyRecord<KuaishouContext>

  init(from decoder: any Decoder) throws {
    do {
      let reply = try Reply(from: decoder)
      record = ReplyRecord(id: reply.reportedID, kind: Reply.kind) { context throws(FieldProblem) in
        try reply.outcome(context)
      }
    } catch let error as DecodingError {
      let problem = FieldProblem(error, recordDepth: decoder.codingPath.count)
      record = .unreadable(id: nil, kind: Reply.kind, problem)
    }
  }
}

/// An id, which comes as a whole number or as a text.
struct KuaishouID: Decodable {
  let text: String

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let number = try? value.decode(Int64.self) {
      text = "\(number)"
    } else {
      text = try value.decode(String.self)
    }
  }
}

/// A moment in milliseconds since 1970; 0 stands for "has not happened".
struct KuaishouMoment: Decodable {
  let milliseconds: Int64

  init(from decoder: any Decoder) throws {
    milliseconds = try decoder.singleValueContainer().decode(Int64.self)
  }

  /// The moment to the second; nil for 0.
  func instant(field: String) throws(FieldProblem) -> Instant? {
    guard milliseconds != 0 else { return nil }
    // The end of the year 9999, which is as far as the store can write.
    guard (1..<253_402_300_800_000).contains(milliseconds) else {
      throw FieldProblem(
        field: field, problem: .outOfRange(text: "\(milliseconds)", allowed: .milliseconds))
    }
    return Instant(seconds: milliseconds / 1000)
  }
}

extension KuaishouMoment? {
  /// The moment, or nil where there is none.
  func instant(field: String) throws(FieldProblem) -> Instant? {
    guard let self else { return nil }
    return try self.instant(field: field)
  }

  /// The moment of an event without which the record is none.
  func required(field: String) throws(FieldProblem) -> Instant {
    guard let instant = try instant(field: field) else { throw FieldProblem(field: field, problem: .missing) }
    return instant
  }
}
