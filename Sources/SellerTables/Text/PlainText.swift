/// Text from data made safe for a terminal that prints it as it comes: the output of commands, messages, tables.
public enum PlainText {
  /// The text without anything that a terminal could take for a command or that hides or reorders what stands there:
  /// control characters become visible, line breaks and tabs a space, invisible and direction characters go, and no
  /// letter keeps more than four marks. Emoji keep their joiners, selectors and skin tones; nothing else does.
  public static func safe(_ text: String) -> String {
    if ScalarClass.plainWidth(of: text) != nil { return text }
    // One by one: a view that takes several copies all that it has.
    var result = String.UnicodeScalarView()
    for character in text {
      if isPlainEmoji(character) {
        for scalar in character.unicodeScalars { result.append(scalar) }
      } else {
        for scalar in ClusterLayout(character).scalars { result.append(scalar) }
      }
    }
    return String(result)
  }

  /// Lines of text in UTF-8, each made safe; line feeds stay.
  public static func safe(lines bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A)
      var line = rest[..<(end ?? rest.endIndex)]
      if line.last == 0x0D { line.removeLast() }
      result += safe(String(decoding: line, as: UTF8.self)).utf8
      if end != nil { result.append(0x0A) }
      rest = rest[(end.map { $0 + 1 } ?? rest.endIndex)...]
    }
    return result
  }

  /// Whether the character is an emoji of spacing scalars, joiners, selectors and skin tones only, of a length that
  /// real ones have.
  private static func isPlainEmoji(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let head = scalars.first, head.value > 0xFF, head.properties.isEmoji, scalars.count <= 10 else {
      return false
    }
    return scalars.allSatisfy { scalar in
      if scalar == "\u{200D}" || scalar == "\u{FE0F}" { return true }
      if case .spacing = ScalarClass.classify(scalar) { return true }
      return false
    }
  }
}
