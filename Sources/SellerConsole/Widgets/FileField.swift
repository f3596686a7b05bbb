import SellerChanges
import SellerCore
import SellerTables
import SellerText

/// Two fields of a form: paths, one a line, and what was found there. Whoever may look at files is asked, and answers later.
struct FileField: Sendable {
  /// The fields' ids.
  static let paths = "files", findings = "found"

  /// What was looked at, by path.
  private var known: [String: MeasuredFile] = [:]
  /// The button was pressed before all files were looked at.
  private(set) var isAwaited = false

  /// The two fields.
  static func fields(label: Phrase, help: Phrase, in context: PageContext) -> [FormField] {
    [
      FormField(
        id: paths, label: context.say(label), content: .lines(TextArea(), rows: 2), help: context.say(help)
      ).withFiles(in: context),
      FormField(
        id: findings, label: context.say(DisputeFormPhrase.sizes),
        content: .readOnly(StyledText(context.say(DisputePhrase.empty), .dimmed))),
    ]
  }

  /// The files that are named and there.
  func files(of form: Form) -> [AttachedFile] { form.lines(of: Self.paths).compactMap { known[$0]?.file } }

  /// Asks for those that nobody has looked at; empty when all are known.
  func measure(_ form: Form) -> [PageOutcome] {
    let unknown = form.lines(of: Self.paths).filter { known[$0] == nil }
    return unknown.isEmpty ? [] : [.effect(.measure(unknown))]
  }

  /// Asks for what is unknown before the button can do its work; empty when all is known.
  mutating func await(_ form: Form) -> [PageOutcome] {
    let outcomes = measure(form)
    isAwaited = !outcomes.isEmpty
    return outcomes
  }

  /// Takes what was found; true when the button can do its work now.
  mutating func take(_ files: [MeasuredFile], _ form: inout Form, in context: PageContext) -> Bool {
    for file in files { known[file.path] = file }
    show(&form, in: context)
    guard isAwaited, measure(form).isEmpty else { return false }
    isAwaited = false
    return true
  }

  /// Why one of the files cannot go along; nil when all can.
  func trouble(_ form: Form, in context: PageContext) -> String? {
    for path in form.lines(of: Self.paths) {
      if case .unreadable(let why)? = known[path]?.finding {
        return context.say(DisputeFormPhrase.unreadable(path: path, why: context.say(why)))
      }
    }
    return nil
  }

  /// Shows what is known of the files that are named.
  func show(_ form: inout Form, in context: PageContext) {
    let parts = form.lines(of: Self.paths).map { path in
      guard let found = known[path] else { return StyledText(path + " ", .dimmed) + StyledText(.ellipsis, .dimmed) }
      return found.file.map { file in
        StyledText(found.name) + StyledText(" " + context.language.fileSize(file.identity.bytes), .dimmed)
      } ?? StyledText(found.name + " ?", .danger)
    }
    let text =
      parts.isEmpty
      ? StyledText(context.say(DisputePhrase.empty), .dimmed) : StyledText.joined(parts, separator: ", ")
    form.setContent(.readOnly(text), for: Self.findings)
  }
}
