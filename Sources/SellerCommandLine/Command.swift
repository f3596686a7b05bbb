import SellerText

/// What a word of the command line can name: a ``Command``, or a ``CommandFamily``.
public protocol NamedCommand: SendableMetatype {
  /// What it is called, and what help says of it.
  static var title: CommandForm { get }
}

/// A command: the words that it takes, declared by `@Argument`, `@Option`, `@Flag` and `@OptionGroup`, and what it does.
public protocol Command: NamedCommand, ArgumentGroup {
  /// How it is called and described.
  static var form: CommandForm { get }
  /// Does what the words ask for.
  mutating func run() throws
}

extension Command {
  /// What it is called, and what help says of it.
  public static var title: CommandForm { form }
}

/// What a command is called, and what help says of it.
public struct CommandForm: Sendable {
  /// The word that names it.
  public let name: String
  private let summaryWords: @Sendable () -> Phrase
  private let detailWords: @Sendable () -> Phrase?

  /// A command by its name and what help says of it, put together only for help.
  public init(
    name: String, summary: @autoclosure @escaping @Sendable () -> Phrase,
    detail: @autoclosure @escaping @Sendable () -> Phrase? = nil
  ) {
    self.name = name
    summaryWords = summary
    detailWords = detail
  }

  /// What it does, in one line.
  public var summary: Phrase { summaryWords() }
  /// What help says at length; some of it is made from the records' schemas, and only help waits for that.
  public var detail: Phrase? { detailWords() }
}

/// Commands that begin with the same word, such as `seller disputes list` and `seller disputes file`.
public protocol CommandFamily: NamedCommand {
  /// How they are called and described.
  static var form: FamilyForm { get }
}

extension CommandFamily {
  /// What it is called, and what help says of it.
  public static var title: CommandForm { form.title }
}

/// How a family of commands is called and described, and which belong to it.
public struct FamilyForm: Sendable {
  let title: CommandForm
  /// The commands and families of it, in the order of help.
  public let members: [any NamedCommand.Type]
  /// The member that is meant where no word names one; nil where one has to be named.
  public let standard: (any Command.Type)?

  /// A family by its name, what help says of it, and its members.
  public init(
    name: String, summary: @autoclosure @escaping @Sendable () -> Phrase,
    detail: @autoclosure @escaping @Sendable () -> Phrase? = nil, members: [any NamedCommand.Type],
    standard: (any Command.Type)? = nil
  ) {
    title = CommandForm(name: name, summary: summary(), detail: detail())
    self.members = members
    self.standard = standard
  }

  func member(_ word: String) -> (any NamedCommand.Type)? { members.first { $0.title.name == word } }
}
