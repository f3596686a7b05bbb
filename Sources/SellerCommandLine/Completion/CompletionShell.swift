/// A shell that asks the program what a word can become, and how it is told.
public enum CompletionShell: String, CaseIterable, Sendable {
  case bash
  case zsh
  case fish

  /// The word that stands before a question of a shell, its name, and the words of the line.
  public static let question = "---complete"

  /// The script that the shell reads once: it hands the line's words to the program, which knows all commands, so that there is
  /// nothing in it that a new command would change.
  public func script(for program: String) -> String {
    switch self {
    case .bash: Self.bash(program)
    case .zsh: Self.zsh(program)
    case .fish: Self.fish(program)
    }
  }

  /// What the shell reads of what a word can become.
  public func lines(of offers: [CompletionOffer]) -> [String] {
    switch self {
    case .bash: offers.map(\.word)
    case .zsh: offers.map { offer in Self.escaped(offer.word) + (offer.meaning.map { ":" + $0 } ?? "") }
    case .fish: offers.map { offer in offer.word + (offer.meaning.map { "\t" + $0 } ?? "") }
    }
  }

  /// A colon ends a word for zsh's `_describe`.
  private static func escaped(_ word: String) -> String {
    word.reduce(into: "") { $0 += $1 == ":" || $1 == "\\" ? "\\\($1)" : String($1) }
  }

  // Bash breaks words at "=" and ":" too, which here belong to words: they are put together again, and what stands before the last
  // break is taken off what is found. A word that has spaces or signs of the shell's goes in with a backslash before them.
  private static func bash(_ program: String) -> String {
    #"""
    _\#(program)() {
      local words=() word broken= kept= found
      for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
        if [[ $broken || ( $word == [=:]* && ${#words[@]} -gt 0 ) ]]; then
          words[${#words[@]}-1]+=$word
        else
          words+=("$word")
        fi
        [[ $word == *[=:] ]] && broken=1 || broken=
      done
      [[ ${#words[@]} -gt 0 ]] && kept=${words[${#words[@]}-1]}
      [[ $kept == *[=:]* ]] && kept=${kept%"${kept##*[=:]}"} || kept=
      COMPREPLY=()
      while IFS= read -r found; do
        found=${found#"$kept"}
        [[ $found ]] && COMPREPLY+=("$(printf '%q' "$found")")
      done < <("${COMP_WORDS[0]}" \#(question) bash "${words[@]}" 2>/dev/null)
      if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == */ ]]; then compopt -o nospace 2>/dev/null; fi
      return 0
    }
    complete -o bashdefault -o default -F _\#(program) \#(program)

    """#
  }

  private static func zsh(_ program: String) -> String {
    #"""
    #compdef \#(program)
    _\#(program)() {
      local -a offers folders
      local line
      for line in "${(@f)$("${words[1]}" \#(question) zsh "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
        [[ $line == */ ]] && folders+=("$line") || { [[ -n $line ]] && offers+=("$line") }
      done
      if (( ${#offers} + ${#folders} )); then
        (( ${#folders} )) && compadd -S '' -- "${folders[@]}"
        (( ${#offers} )) && _describe '\#(program)' offers
      else
        _files
      fi
    }
    if [[ ${funcstack[1]} == _\#(program) ]]; then _\#(program) "$@"; else compdef _\#(program) \#(program); fi

    """#
  }

  private static func fish(_ program: String) -> String {
    #"""
    function __\#(program)_offers
      set -l words (commandline -opc)
      set -e words[1]
      \#(program) \#(question) fish $words (commandline -ct) 2>/dev/null
    end
    complete -c \#(program) -f -a '(__\#(program)_offers)'

    """#
  }
}
