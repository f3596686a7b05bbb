/// The words that lead to a command, and what they lead to.
public struct CommandPath {
  /// The words: `["seller", "disputes", "list"]`.
  public let words: [String]
  /// What they lead to.
  public let command: any NamedCommand.Type

  /// The words as they are typed.
  public var name: String { words.joined(separator: " ") }

  /// The family that it leads to, if it leads to one.
  var family: FamilyForm? { (command as? any CommandFamily.Type)?.form }

  /// The members of what it leads to.
  public var members: [CommandPath] { (family?.members ?? []).map(member) }

  /// What it leads to where no word names a member.
  public var standard: CommandPath? { (family?.standard).map(member) }

  func member(_ word: String) -> CommandPath? { family?.member(word).map(member) }

  private func member(_ command: any NamedCommand.Type) -> CommandPath {
    CommandPath(words: words + [command.title.name], command: command)
  }

  /// The arguments that it takes; a family takes none.
  public var arguments: [DeclaredArgument] { (command as? any Command.Type)?.init().declared ?? [] }

  /// Everything below it that does something, in the order of help.
  public var commands: [CommandPath] { family == nil ? [self] : members.flatMap(\.commands) }
}

extension CommandPath {
  /// The program itself.
  public init(program: any NamedCommand.Type) {
    self.init(words: [program.title.name], command: program)
  }
}
