import SellerCore

/// A process that is writing a store.
public struct WritingProcess: PhrasePair, Hashable {
  /// Its number.
  public var number: Int
  /// What it does.
  public var command: String
  /// Since when; nil when it did not say.
  public var since: Instant?

  /// A process that is writing.
  public init(number: Int, command: String, since: Instant?) {
    self.number = number
    self.command = command
    self.since = since
  }

  /// In English.
  public var english: String { "process \(number) (\(command))" + (since.map { ", since \($0)" } ?? "") }
  /// In Simplified Chinese.
  public var chinese: String { "进程 \(number)（\(command)" + (since.map { "，始于 \($0)" } ?? "") + "）" }
}
