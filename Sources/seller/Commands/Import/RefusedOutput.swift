import SellerExchange

/// Writes what an import refused, for `--refused FILE`. What does not go into one file, because it came from tables with
/// other headings, or from replies and tables, goes into others beside it: `refused.csv`, `refused-2.csv`.
enum RefusedOutput {
  static func write(_ files: [RefusedFile], to path: String) throws {
    for (place, file) in files.enumerated() {
      try OutputFile.write(name(place, path)) { sink in try sink(file.bytes) }
    }
  }

  private static func name(_ place: Int, _ path: String) -> String {
    guard place > 0 else { return path }
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "\(path)-\(place + 1)" }
    return "\(path[..<dot])-\(place + 1)\(path[dot...])"
  }
}
