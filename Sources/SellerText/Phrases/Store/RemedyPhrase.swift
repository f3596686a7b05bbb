/// What mends something wrong in a store's files.
public enum RemedyPhrase: PhrasePair, Hashable, CaseIterable {
  /// The byte order mark goes.
  case removeMark
  /// The line endings are put right.
  case rewriteLineEndings
  /// The line goes into a file of its own, out of the way.
  case setLineAside
  /// The record goes into the month's file that it belongs into.
  case moveRecord
  /// The file is written as the program writes it.
  case rewriteFile
  /// An interrupted change is completed or dropped.
  case finishChange
  /// `store.json` is to be corrected.
  case correctShopFile
  /// One of two records with the same key must go.
  case keepOneRecord
  /// One of two cases with the same id must go.
  case keepOneCase
  /// The field is to be corrected.
  case correctField
  /// What the record names is to be imported.
  case importMissing
  /// The record may be right or wrong.
  case checkRecord
  /// One of two disputes of a product must go.
  case keepOneDispute
  /// The file is no regular one, or may not be read.
  case checkFile
  /// What hides behind the others will show.
  case mendOthersFirst
  /// The records of the file are to be merged by hand into the one that it is named after.
  case bringOver
  /// The file does not belong here.
  case moveFile
  /// Only a backup helps.
  case restoreBackup
}

extension RemedyPhrase {
  /// In English.
  public var english: String {
    switch self {
    case .removeMark: "remove the byte order mark"
    case .rewriteLineEndings: "rewrite the line endings"
    case .setLineAside: "move the line out of the way into a .broken file"
    case .moveRecord: "move the record into the file it belongs into"
    case .rewriteFile: "write the file in the program's form"
    case .finishChange: "complete or discard the change"
    case .correctShopFile: "correct the file, or bring a backup back"
    case .keepOneRecord: "keep one of the two; records that are alike are merged by --fix"
    case .keepOneCase: "keep the case in the order it belongs to"
    case .correctField: "correct the field"
    case .importMissing: "import the missing record; the one here counts all the same"
    case .checkRecord: "check the record"
    case .keepOneDispute: "keep the dispute that the platform knows"
    case .checkFile: "check the file's kind and permissions"
    case .mendOthersFirst: "mend the others first"
    case .bringOver: "bring its records over into the file it is named after, then remove it"
    case .moveFile: "move it elsewhere"
    case .restoreBackup: "bring a backup back"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .removeMark: "去掉字节顺序标记"
    case .rewriteLineEndings: "改正行尾"
    case .setLineAside: "将此行移到 .broken 文件"
    case .moveRecord: "将记录移到应在的文件"
    case .rewriteFile: "按本程序的写法重写文件"
    case .finishChange: "完成或放弃该更改"
    case .correctShopFile: "改正文件，或恢复备份"
    case .keepOneRecord: "两者保留其一；相同的记录可用 --fix 合并"
    case .keepOneCase: "只在所属订单中保留该售后单"
    case .correctField: "改正字段"
    case .importMissing: "导入缺少的记录；此记录照常计入"
    case .checkRecord: "核对记录"
    case .keepOneDispute: "保留平台认可的申诉"
    case .checkFile: "检查文件类型和权限"
    case .mendOthersFirst: "先修复其他问题"
    case .bringOver: "将其中的记录并入同名文件，然后删除它"
    case .moveFile: "移到别处"
    case .restoreBackup: "恢复备份"
    }
  }
}
