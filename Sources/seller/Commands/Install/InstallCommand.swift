import SellerCommandLine
import SellerCore
import SellerStore
import SellerText

/// `seller manual`: the manual as a page for `man`.
struct ManualCommand: Command {
  static let form = CommandForm(
    name: "manual",
    summary: Phrase(
      en: "Write the manual as a man page: \"seller manual | man -l -\".", zh: "输出 man 手册页：seller manual | man -l -。"))

  @OptionGroup var languageArguments: LanguageArguments

  func run() throws { try StandardStreams.say(ManualPage(language: languageArguments.chosen).text) }
}

/// `seller install`: the program, its manual and its completions, each where it is looked for.
struct InstallCommand: Command {
  static let form = CommandForm(
    name: "install",
    summary: Phrase(
      en: "Install the program, its manual and the completions of bash, zsh and fish below a folder.",
      zh: "把程序、手册和 bash、zsh、fish 的补全安装到某个目录下。"),
    detail: Phrase(
      en: """
        The manual is in the language that is spoken. Nothing else is changed: what is written is named, and deleting it \
        uninstalls. A completion script alone: seller --generate-completion-script bash.
        """,
      zh: """
        手册使用当前语言。不改动其他内容：写入的文件都会列出，删除即卸载。\
        只要补全脚本：seller --generate-completion-script bash。
        """))

  @Argument(
    help: ArgumentHelp(
      Phrase(en: "The folder; /usr/local installs for everybody.", zh: "目录；/usr/local 为所有用户安装。"), valueName: "dir"),
    completion: Completion.folders)
  var folder = "~/.local"

  @OptionGroup var languageArguments: LanguageArguments

  func run() throws {
    let language = languageArguments.chosen
    let folder = HomeFolder.path(of: folder)
    try OutputFile.checkOutside(folder, folder + "/bin")
    // Each is made when its folder is there.
    let files: [(path: String, bytes: () throws -> [UInt8])] = [
      ("bin/seller", { try InputFile.contents(of: "/proc/self/exe") }),
      ("share/man/man1/seller.1", { Array(ManualPage(language: language).text.utf8) }),
      ("share/bash-completion/completions/seller", { Array(CompletionShell.bash.script(for: Seller.title.name).utf8) }),
      ("share/zsh/site-functions/_seller", { Array(CompletionShell.zsh.script(for: Seller.title.name).utf8) }),
      (
        "share/fish/vendor_completions.d/seller.fish",
        { Array(CompletionShell.fish.script(for: Seller.title.name).utf8) }
      ),
    ]
    for (name, bytes) in files {
      let path = folder + "/" + name
      do throws(FileFailure) {
        try SystemFiles().makeDirectories(DiskPath(path).parent, permissions: 0o777, syncs: false)
      } catch {
        throw ProgramFailure(.storeUnusable, CommandTrouble.fileUnwritable(path, error.reason))
      }
      try OutputFile.write(path, mode: name == "bin/seller" ? 0o777 : 0o666) { try $0(bytes()) }
      try StandardStreams.say(path)
    }
    StandardStreams.complain(
      language.say(
        Phrase(
          en: """
            Bash and fish find this at the next start; zsh where fpath has \(folder)/share/zsh/site-functions before compinit.
            """,
          zh: "bash 和 fish 下次启动时生效；zsh 须在 compinit 之前把 \(folder)/share/zsh/site-functions 加入 fpath。")))
  }
}
