import SellerCore
import SellerRecords

/// Lays what a row states over an order that the store has, as ``StatedMerge`` does, only faster: member by member, of lines whose
/// members stand in the order of the store format.
struct OrderOverlay {
  private let names: [[UInt8]]
  private let currency: Currency

  init(currency: Currency) {
    self.currency = currency
    names = RecordKind.order.fields.map { Array($0.name.utf8) }
  }

  /// The order after the import; nil for what is not ordinary, such as objects on both sides.
  func order(_ stated: UnsafeRawBufferPointer, over line: [UInt8], assumed: [String]) -> Order? {
    line.withUnsafeBytes { line in
      var (new, old) = (LineMembers(stated), LineMembers(line))
      var merged: [UInt8] = []
      merged.reserveCapacity(stated.count + line.count)
      for name in names {
        let (stated, standing) = (new.next(named: name), old.next(named: name))
        guard var member = stated ?? standing else { continue }
        if let stated, let standing {
          guard !stated.isComposed || !standing.isComposed else { return nil }
          if assumed.contains(where: { $0.utf8.elementsEqual(name) }) { member = standing }
        }
        merged.append(merged.isEmpty ? UInt8(ascii: "{") : UInt8(ascii: ","))
        merged.append(contentsOf: member.text)
      }
      guard new.isAtEnd, old.isAtEnd else { return nil }
      merged.append(UInt8(ascii: "}"))
      return merged.withUnsafeBufferPointer { Order.stated($0, currency: currency) }
    }
  }
}

/// The members of an object that is written without blanks, and whose names have no escapes, one after the other.
private struct LineMembers {
  struct Member {
    /// Its name and value.
    let text: UnsafeRawBufferPointer
    /// Whether the value is an object or a list.
    let isComposed: Bool
  }

  private let bytes: UnsafeRawBufferPointer
  private var position = 1

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Whether only the end of the object is left.
  var isAtEnd: Bool { position >= bytes.count }

  mutating func next(named name: [UInt8]) -> Member? {
    let value = position + name.count + 3
    guard value < bytes.count, bytes[position] == UInt8(ascii: "\""), bytes[value - 1] == UInt8(ascii: ":"),
      bytes[value - 2] == UInt8(ascii: "\""), bytes[(position + 1)..<(value - 2)].elementsEqual(name)
    else { return nil }
    let end = self.end(of: value)
    let isComposed = bytes[value] == UInt8(ascii: "{") || bytes[value] == UInt8(ascii: "[")
    defer { position = end + 1 }
    return Member(text: UnsafeRawBufferPointer(rebasing: bytes[position..<end]), isComposed: isComposed)
  }

  /// Where the value ends that begins there.
  private func end(of start: Int) -> Int {
    var (depth, isText, place) = (0, false, start)
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\\") where isText: place += 1
      case UInt8(ascii: "\""): isText.toggle()
      case UInt8(ascii: "{"), UInt8(ascii: "["): if !isText { depth += 1 }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if !isText {
          if depth == 0 { return place }
          depth -= 1
        }
      case UInt8(ascii: ",") where depth == 0 && !isText: return place
      default: break
      }
      place += 1
    }
    return bytes.count
  }
}
