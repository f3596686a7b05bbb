/// A JSON5 text and the JSON that it means: says where in the text a value stands, and changes one without touching the rest.
public struct JSON5Text: Sendable {
  /// The text as it was written.
  public let source: [UInt8]
  /// The JSON that it means.
  public let json: [UInt8]
  private let origins: [Int]

  /// A text as it was written.
  public init(_ source: [UInt8]) {
    self.source = source
    var rewriting = Rewriting(source)
    rewriting.run()
    (json, origins) = (rewriting.json, rewriting.origins)
  }

  /// Where a byte of the JSON stands in the text.
  public func place(of byte: Int) -> JSONPlace {
    JSONPlace.start.after(source[..<(byte < origins.count ? origins[byte] : source.count)])
  }

  /// The bytes of the text that a value of the JSON stands for.
  private func range(of node: JSONNode) -> Range<Int> {
    let end = node.byte + node.source.count
    guard node.byte < origins.count, end <= origins.count else { return source.count..<source.count }
    if node.kind == .number {
      let start = origins[node.byte]
      return start..<(source[start...].firstIndex { !Rewriting.isOfNumber($0) } ?? source.count)
    }
    return origins[node.byte]..<origins[end - 1] + 1
  }

  /// The text with another value, or a new one on top of its object; nil takes the value away. Comments and everything else stay
  /// as they are. Names on the way that are missing are made.
  public func setting(_ path: [String], to value: JSONValue?) throws(JSONError) -> [UInt8] {
    try setting(path[...], to: value, in: try JSONNode(reading: json), indent: 1)
  }

  private func setting(
    _ path: ArraySlice<String>, to value: JSONValue?, in node: JSONNode, indent: Int
  ) throws(JSONError) -> [UInt8] {
    guard let name = path.first else { return source }
    guard let member = node[name] else { return value.map { adding(path, $0, to: node, indent: indent) } ?? source }
    if path.count > 1 { return try setting(path.dropFirst(), to: value, in: member, indent: indent + 1) }
    guard let value else { return removing(name, from: node) }
    let range = range(of: member)
    return source[..<range.lowerBound] + value.compactBytes + source[range.upperBound...]
  }

  private func adding(_ path: ArraySlice<String>, _ value: JSONValue, to node: JSONNode, indent: Int) -> [UInt8] {
    let blanks = String(repeating: "  ", count: indent)
    var text = value.compact
    for name in path.dropFirst().reversed() { text = "{\n\(blanks)  \(Self.written(name)): \(text),\n\(blanks)}" }
    let start = range(of: node).lowerBound + 1
    let isEndOfLine = start < source.count && source[start] == 0x0A
    let line = "\n\(blanks)\(Self.written(path.first ?? "")): \(text),\(isEndOfLine ? "" : "\n\(blanks.dropLast(2))")"
    return source[..<start] + Array(line.utf8) + source[start...]
  }

  /// Takes a member away with the comma behind it, and the line that it leaves empty; a comma before the last one may stay.
  private func removing(_ name: String, from node: JSONNode) -> [UInt8] {
    guard let member = node.members.first(where: { $0.isNamed(name) }) else { return source }
    var start = origins[member.byte]
    let value = range(of: member.value)
    let behind = (member.value.byte + member.value.source.count)..<json.count
    let blanks = behind.prefix { JSONReader.isBlank(json[$0]) || json[$0] == UInt8(ascii: ",") }
    let comma = blanks.lazy.map { origins[$0] }.first { source[$0] == UInt8(ascii: ",") }
    var end = comma.map { $0 + 1 } ?? value.upperBound
    let kept = source[value.upperBound..<(comma ?? value.upperBound)]
    while start > 0, source[start - 1] == 0x20 || source[start - 1] == 0x09 { start -= 1 }
    let isAlone = kept.isEmpty && end < source.count && source[end] == 0x0A && start > 0 && source[start - 1] == 0x0A
    if isAlone { end += 1 }
    return Array(source[..<start] + kept + source[end...])
  }

  /// A name as people write it: without quotes where it can do without.
  private static func written(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { byte in
      switch byte | 0x20 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): true
      default: byte == UInt8(ascii: "_")
      }
    }
    return isPlain && !name.isEmpty ? name : JSONValue.string(name).compact
  }
}
