import SellerJSON

/// A record of a reply that was refused, as it stands there: it can be corrected and imported again.
///
/// `{"format":"kuaishou","refused":[{"list":"data.orderList","problem":"…","record":{…}}]}`
struct RefusedReply: Sendable, Hashable {
  /// The member that holds such records.
  static let member = "refused"
  /// What the list is called that the rows of an exported table stand in.
  static let rows = "rows"

  /// The list that it stood in, by its path in the reply.
  var list: String
  var text: String

  /// The format that a file of refused records names; nil for any other file.
  static func format(of file: SourceFile) -> String? {
    let head = file.head(512)
    guard head.first(where: { !JSONReader.isBlank($0) }) == UInt8(ascii: "{") else { return nil }
    var json = JSONReader(head)
    do throws(JSONError) {
      try json.beginObject()
      guard try json.nextName() == "format", let format = try json.value().text, try json.nextName() == member else {
        return nil
      }
      return format
    } catch {
      return nil
    }
  }

  /// Goes to the records of a file of refused records, whose format was read.
  static func beginList(_ json: inout JSONReader) throws(JSONError) {
    try json.beginObject()
    while let name = try json.nextName(), name != member {}
    try json.beginList()
  }

  /// The names of the members of the first record of such a file.
  static func firstRow(of file: SourceFile) -> [String]? {
    guard format(of: file) != nil else { return nil }
    var pieces = SourcePieces(file.content)
    var json = JSONReader { pieces.next() }
    do throws(JSONError) {
      try beginList(&json)
      guard let element = try json.element(), case .value(let node) = element, let record = node["record"] else {
        return nil
      }
      return record.members.map(\.name)
    } catch {
      return nil
    }
  }
}

extension RefusedReply {
  /// A record that was read member by member.
  init(list: String, members: [String: JSONNode]) {
    let members = members.sorted { $0.key < $1.key }.map { ($0.key, JSONValue.verbatim($0.value.compact)) }
    self.init(list: list, text: JSONValue.object(members).compact)
  }
}
