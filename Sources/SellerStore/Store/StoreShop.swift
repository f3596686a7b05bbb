import SellerCore
import SystemPackage

/// Reading and writing `store.json`, the one file that people edit and that says what all others mean.
extension StoreDirectory {
  /// The newest format that this program reads, and the one it writes.
  static let format = 1

  /// The shop as it stands on the disk.
  func shop(pending: PendingChange = .none) throws(StoreError) -> Shop {
    let contents: (bytes: [UInt8], status: FileStatus)?
    do throws(FileFailure) {
      contents = try self.contents(of: .shop, pending: pending)
    } catch {
      throw error.errno == .notDirectory ? .notAStore(directory: root.string) : .unreadable(error)
    }
    guard let bytes = contents?.bytes else { throw missingShop() }
    let shop: Shop
    do throws(FieldProblem) {
      shop = try Self.shop(in: bytes)
    } catch {
      throw .damaged(Self.finding(error, in: bytes), more: 0)
    }
    guard shop.format <= Self.format else {
      throw .unsupportedFormat(file: StoreFile.shop.path, found: shop.format, newest: Self.format)
    }
    return shop
  }

  /// Reads the text of `store.json`. A newer format may mean anything, so of its fields nothing but the format is read.
  static func shop(in bytes: [UInt8]) throws(FieldProblem) -> Shop {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw FieldProblem(.byteOrderMark, offset: 0) }
    let node = try JSONReader.read(bytes)
    guard case .object(let members) = node.content else { throw FieldProblem(.notAnObject, offset: 0) }
    func content(_ name: String) -> JSONNode.Content? { members.first { $0.name == name }?.value.content }
    if case .number(let text)? = content("format"), let format = Int(text), format > Self.format {
      var shop = Schema.shop.blank(.usd)
      shop.format = format
      return shop
    }
    // The currency says how the amounts beside it are read, wherever in the file it stands.
    if case .text(let code)? = content("currency"), let currency = Currency(code: code) {
      return try Schema.shop.read(node, currency)
    }
    return try Schema.shop.read(node, .usd)
  }

  /// The text of `store.json`.
  static func text(of shop: Shop) -> JSONLine {
    var line = JSONLine(currency: shop.currency)
    Schema.shop.write(shop, &line)
    line.bytes = JSONLayout.indented(line.bytes)
    return line
  }

  /// A problem of `store.json` with its line.
  static func finding(_ problem: FieldProblem, in bytes: [UInt8]) -> Finding {
    let line = problem.offset.map { offset in 1 + bytes.prefix(offset).count { $0 == 0x0A } }
    return Finding(
      file: StoreFile.shop.path, line: line, field: problem.path.isEmpty ? nil : problem.path, problem: problem.problem)
  }

  /// Whether there is no store at all, or one without its first file.
  private func missingShop() -> StoreError {
    let present = (try? presentFiles()) ?? []
    return present.isEmpty ? .notAStore(directory: root.string) : .missingShopFile(directory: root.string)
  }
}
