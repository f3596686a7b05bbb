/// What a platform's file is called.
public struct SourceName: Worded, Hashable {
  /// The word by which the command was given it; `-` is standard input.
  public var word: String

  /// A file's name.
  public init(_ word: String) { self.word = word }

  /// The word, or what `-` stands for.
  public var phrase: Phrase { word == "-" ? Phrase(en: "standard input", zh: "标准输入") : Phrase(verbatim: word) }
}
