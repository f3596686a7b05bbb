import SellerChanges
import SellerText

/// What became of what a form asked for.
enum FormSubmission: Sendable {
  /// Nothing was asked for, or what is typed was changed since it was refused.
  case none
  /// A change was asked for: it waits for the user's word, is on its way to the disk, or was called off.
  case asked(Change)
  /// The store did not take the change, and why.
  case refused(any Worded)

  /// Whether the change that was asked for is on its way to the disk.
  func isPending(in context: PageContext) -> Bool {
    if case .asked(let change) = self { context.pending.contains(change) } else { false }
  }

  func asked(for change: Change) -> Bool {
    if case .asked(change) = self { true } else { false }
  }
}
