/// The beginning of a file, by which its format is known.
struct FileSample {
  /// How many bytes are looked at.
  private static let size = 1 << 16

  /// Whether it begins as JSON texts do.
  let isJSON: Bool
  /// The names of the members in a JSON text, as far as the sample goes.
  let members: Set<String>
  /// The fields of the first line of a CSV file, in small letters.
  let headings: Set<String>

  /// The sample of a file.
  init(_ bytes: [UInt8]) {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3).prefix(Self.size) : bytes.prefix(Self.size)
    let first = text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    isJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    members = isJSON ? Self.members(of: text) : []
    let line = Array(text.prefix { $0 != 0x0A && $0 != 0x0D })
    let fields = isJSON ? nil : (try? CSVRecords.split(line))?.first
    headings = Set((fields ?? []).map { $0.lowercased() })
  }

  /// Whether it has one of the members.
  func has(_ names: String...) -> Bool { names.contains(where: members.contains) }

  /// Whether it has all of the headings.
  func hasHeadings(_ names: String...) -> Bool { names.allSatisfy { headings.contains($0.lowercased()) } }

  /// The names before colons. A sample may end anywhere: what is cut off is left out.
  private static func members(of text: ArraySlice<UInt8>) -> Set<String> {
    var names: Set<String> = []
    var position = text.startIndex
    while position < text.endIndex {
      guard text[position] == UInt8(ascii: "\"") else {
        position += 1
        continue
      }
      let start = position + 1
      position = start
      while position < text.endIndex, text[position] != UInt8(ascii: "\"") {
        position += text[position] == UInt8(ascii: "\\") ? 2 : 1
      }
      guard position < text.endIndex else { break }
      let name = text[start..<position]
      position += 1
      while position < text.endIndex, [0x20, 0x09, 0x0A, 0x0D].contains(text[position]) { position += 1 }
      if position < text.endIndex, text[position] == UInt8(ascii: ":") {
        names.insert(String(decoding: name, as: UTF8.self))
      }
    }
    return names
  }
}
