import SellerCore
import SellerJSON
import SellerRecords
import SystemPackage

/// Reading and writing `store.json`, the one file that people edit and that says what all others mean.
extension StoreDirectory {
  /// The shop as it stands on the disk, of a store that this program may read.
  func shop(pending: PendingChange = .none) throws(StoreError) -> Shop {
    let contents: (bytes: [UInt8], status: FileStatus)?
    do throws(FileFailure) {
      contents = try self.contents(of: .shop, pending: pending)
    } catch {
      throw error.errno == .notDirectory ? .notAStore(directory: root.string) : .unreadable(error)
    }
    guard let bytes = contents?.bytes else { throw missingShop() }
    let shop = try rethrowing(as: { StoreError.damaged(Self.finding($0, in: bytes), more: 0) }, self.shop(in: bytes))
    switch format.access(to: shop) {
    case .writable, .readOnly: return shop
    case .upgradable: throw .oldFormat(found: shop.format, newest: format.newest)
    case .tooNew: throw .unsupportedFormat(file: StoreFile.shop.path, found: shop.format, newest: format.newest)
    }
  }

  /// Whether nothing is known that would keep this program from writing: what a newer one left behind is that one's to complete.
  var mayBeWritten: Bool {
    guard let bytes = try? contents(of: .shop)?.bytes, let shop = try? shop(in: bytes) else { return true }
    return format.access(to: shop) == .writable
  }

  /// Refuses to write into a store that a newer program lets this one only read.
  func checkWritable(_ shop: Shop) throws(StoreError) {
    guard format.access(to: shop) == .writable else {
      throw .newerFormat(found: shop.format, newest: format.newest)
    }
  }

  /// Reads the text of `store.json`. Another format may mean anything, so of its fields nothing but what says who may read it
  /// is read, unless this program may.
  func shop(in bytes: [UInt8]) throws(FieldProblem) -> Shop {
    if let text = Self.withoutMark(bytes) {
      // The mark is told, and mended, only where nothing worse is wrong.
      _ = try shop(in: text)
      throw FieldProblem(.byteOrderMark, offset: 0)
    }
    let node = try JSONNode.record(bytes)
    if let found = node["format"]?.integer, found > 0 {
      switch format.access(to: found, oldestReader: node["oldest_reader"]?.integer) {
      case .writable, .readOnly: break
      case .upgradable, .tooNew:
        var shop = Shop.schema.blank(.usd)
        shop.format = found
        return shop
      }
    }
    // The currency says how the amounts beside it are read, wherever in the file it stands.
    return try Shop.schema.read(node, node["currency"]?.text.flatMap { Currency(code: $0) } ?? .usd)
  }

  /// The text without the byte order mark that it begins with; nil where it begins with none.
  static func withoutMark(_ bytes: [UInt8]) -> [UInt8]? {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : nil
  }

  /// The text of `store.json`.
  static func text(of shop: Shop) -> JSONLine {
    var line = JSONLine(currency: shop.currency, .indented)
    Shop.schema.write(shop, &line)
    line.endLine()
    return line
  }

  /// A problem of `store.json` with its line.
  static func finding(_ problem: FieldProblem, in bytes: [UInt8]) -> Finding {
    let line = problem.offset.map { offset in 1 + bytes.prefix(offset).count { $0 == 0x0A } }
    return Finding(
      file: StoreFile.shop.path, line: line, field: problem.field, problem: problem.problem)
  }

  /// Whether there is no store at all, or one without its first file.
  private func missingShop() -> StoreError {
    let present = (try? presentFiles()) ?? []
    return present.isEmpty ? .notAStore(directory: root.string) : .missingShopFile(directory: root.string)
  }
}
