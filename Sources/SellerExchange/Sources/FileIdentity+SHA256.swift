import SellerCore
import SellerSheets

extension FileIdentity {
  /// A file by its content, read piece by piece; nil where it cannot be read.
  public init?(_ file: SourceFile) {
    var hash = SHA256()
    var offset = 0
    do throws(TableProblem) {
      while true {
        let piece = try file.original.bytes(at: offset, count: 1 << 18)
        if piece.isEmpty { break }
        hash.update(piece)
        offset += piece.count
      }
    } catch {
      return nil
    }
    let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
    self.init(name: name, bytes: offset, sha256: hash.finish())
  }
}
