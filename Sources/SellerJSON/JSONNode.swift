/// A value that was read, with everything in it: members in their order, numbers as they are written.
public struct JSONNode: Sendable {
  /// The types of JSON values.
  public enum Kind: Sendable, Hashable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool
    /// A number.
    case number
    /// A text.
    case text
    /// A list.
    case list
    /// An object.
    case object
  }

  /// What a value is.
  public enum Content: Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number as it is written.
    case number(String)
    /// A text, unescaped.
    case text(String)
    /// The elements of a list.
    case list(Elements)
    /// The members of an object, no name twice.
    case object(Members)
  }

  let tape: JSONTape
  let index: Int

  private var entry: JSONTape.Entry { tape.entries[index] }

  /// The value's type.
  public var kind: Kind { entry.kind }

  /// What the value is.
  public var content: Content {
    switch entry.kind {
    case .null: .null
    case .bool: .bool(source.first == UInt8(ascii: "t"))
    case .number: .number(String(decoding: source, as: UTF8.self))
    case .text: .text(tape.text(entry))
    case .list: .list(Elements(self))
    case .object: .object(Members(self))
    }
  }

  /// The value's own text.
  public var source: ArraySlice<UInt8> { tape.bytes[Int(entry.start)..<Int(entry.end)] }

  /// Where the value begins, as a byte of the text that was read.
  public var byte: Int { tape.start.byte + Int(entry.start) }

  /// Where the value begins.
  public var place: JSONPlace { tape.start.after(tape.bytes[..<Int(entry.start)]) }

  /// The text, unescaped; nil for any other type.
  public var text: String? { kind == .text ? tape.text(entry) : nil }

  /// The number as it is written; nil for any other type.
  public var number: String? { kind == .number ? String(decoding: source, as: UTF8.self) : nil }

  /// The whole number that is written with digits alone; nil for any other value.
  public var integer: Int? { number.flatMap { Int($0) } }

  /// The flag; nil for any other type.
  public var bool: Bool? { kind == .bool ? source.first == UInt8(ascii: "t") : nil }

  /// The elements of a list; none for any other type.
  public var elements: Elements { Elements(self) }

  /// The members of an object; none for any other type.
  public var members: Members { Members(self) }

  /// The member of a name; nil where there is none, and for any other type than objects.
  public subscript(_ name: String) -> JSONNode? { members[name] }

  /// The value in one line, in the one form that the program writes.
  public var compact: String {
    var writer = JSONWriter()
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension JSONNode {
  /// The elements of a list, in their order.
  public struct Elements: Sequence, IteratorProtocol, Sendable {
    private let tape: JSONTape
    private var index: Int
    private let end: Int

    init(_ node: JSONNode) {
      tape = node.tape
      index = node.index + 1
      end = node.kind == .list ? Int(node.entry.next) : index
    }

    /// The next element.
    public mutating func next() -> JSONNode? {
      guard index < end else { return nil }
      defer { index = Int(tape.entries[index].next) }
      return JSONNode(tape: tape, index: index)
    }
  }

  /// The members of an object, in their order.
  public struct Members: Sequence, IteratorProtocol, Sendable {
    private let tape: JSONTape
    private var index: Int
    private let end: Int

    init(_ node: JSONNode) {
      tape = node.tape
      index = node.index + 1
      end = node.kind == .object ? Int(node.entry.next) : index
    }

    /// The next member.
    public mutating func next() -> Member? {
      guard index < end else { return nil }
      defer { index = Int(tape.entries[index + 1].next) }
      return Member(tape: tape, index: index)
    }

    /// The member of a name; nil where there is none.
    public subscript(_ name: String) -> JSONNode? {
      var members = self
      while let member = members.next() {
        if member.isNamed(name) { return member.value }
      }
      return nil
    }
  }

  /// A member of an object.
  public struct Member: Sendable {
    let tape: JSONTape
    let index: Int

    private var entry: JSONTape.Entry { tape.entries[index] }

    /// The member's name, unescaped.
    public var name: String { tape.text(entry) }

    /// Where the member's name begins, as a byte of the text that was read.
    var byte: Int { tape.start.byte + Int(entry.start) }

    /// The member's value.
    public var value: JSONNode { JSONNode(tape: tape, index: index + 1) }

    /// Whether the member has this name, byte by byte.
    public func isNamed(_ name: String) -> Bool {
      entry.hasEscape ? self.name.utf8.elementsEqual(name.utf8) : tape.written(entry).elementsEqual(name.utf8)
    }
  }
}
