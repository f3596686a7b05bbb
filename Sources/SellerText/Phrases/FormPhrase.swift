/// What every form says.
public enum FormPhrase: PhrasePair, Hashable {
  /// Asked before a form that was changed is left.
  case leaveTitle
  /// What becomes of the changes.
  case leaveBody
  /// Goes ahead.
  case leave
}

extension FormPhrase {
  /// In English.
  public var english: String {
    switch self {
    case .leaveTitle: "Leave without saving?"
    case .leaveBody: "What you changed in this form is lost."
    case .leave: "Leave"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .leaveTitle: "不保存就离开？"
    case .leaveBody: "表单中的改动会丢失。"
    case .leave: "离开"
    }
  }
}
