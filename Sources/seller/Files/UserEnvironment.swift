import CLinux

/// The variables that the program was started with.
enum UserEnvironment {
  /// Their values by their names, as they were at the start: the program changes none.
  static let variables: [String: String] = {
    var variables: [String: String] = [:]
    var place = seller_environment()
    while let entry = place?.pointee {
      place = place.map { $0 + 1 }
      let text = String(cString: entry)
      guard let end = text.utf8.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let name = String(text[..<end])
      // Of two of one name the first counts, as it does for the C library.
      if variables[name] == nil { variables[name] = String(text[text.utf8.index(after: end)...]) }
    }
    return variables
  }()
}
