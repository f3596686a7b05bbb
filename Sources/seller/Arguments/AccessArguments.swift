import SellerCommandLine
import SellerStore
import SellerText

/// Who may read a new store.
struct AccessArguments: ArgumentGroup {
  @Flag(
    name: "shared",
    help: ArgumentHelp(
      Phrase(
        en: """
          Let others read the store as your umask says. By default only you can; "chmod" on the folder and its files changes it \
          later, and what is written keeps to it.
          """,
        zh: "按 umask 允许他人读取店铺目录。默认仅本人可读；以后可用 chmod 修改目录和文件权限，后续写入会沿用。")))
  var isShared = false

  var access: StoreAccess { isShared ? .shared : .owner }
}
