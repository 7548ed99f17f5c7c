// Scripts by which shells complete commands, options and their values.

enum CompletedShell: String, CaseIterable {
  case bash, zsh, fish

  func script(of commands: [any Subcommand.Type]) -> String {
    switch self {
    case .bash: bash(commands)
    case .zsh: zsh(commands)
    case .fish: fish(commands)
    }
  }

  // MARK: bash

  private func bash(_ commands: [any Subcommand.Type]) -> String {
    let options = commands.map { "    \($0.name)) options='\(names($0).joined(separator: " "))' ;;\n" }.joined()
    let values = valued(commands).map { command, option in
      let words = spellings(option, in: command).map { "'\(command.name) \($0)'" }.joined(separator: "|")
      return "    \(words)) values='\(option.choices.joined(separator: " "))' ;;\n"
    }.joined()
    let explained = commands.first { $0.name == "explain" } != nil ? Explain.words.joined(separator: " ") : ""
    return """
      # Completions of dossier for bash.
      _dossier() {
        local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} options= values=
        COMPREPLY=()
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W '\(commands.map { $0.name }.joined(separator: " "))' -- "$word"))
          return
        fi
        case "$command $before" in
      \(values)  'explain explain') values='\(explained)' ;;
          'completions completions') values='\(Self.allCases.map(\.rawValue).joined(separator: " "))' ;;
        esac
        if [ -n "$values" ]; then
          COMPREPLY=($(compgen -W "$values" -- "$word"))
          return
        fi
        case $command in
      \(options)  esac
        case $word in
          -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
        esac
      }
      complete -o default -F _dossier dossier

      """
  }

  // MARK: zsh

  private func zsh(_ commands: [any Subcommand.Type]) -> String {
    func described(_ name: String, _ help: String) -> String {
      quoted("\(name.replacing(":", with: "\\:")):\(help)")
    }
    let names = commands.map { "      \(described($0.name, $0.summary))\n" }.joined()
    let options = commands.map { command in
      let list = command.allOptions.flatMap { option in
        spellings(option, in: command).map { "        \(described($0, option.help))\n" }
      }.joined()
      return "    (\(command.name)) options=(\n\(list)      ) ;;\n"
    }.joined()
    let values = valued(commands).map { command, option in
      let words = spellings(option, in: command).map { quoted("\(command.name) \($0)") }.joined(separator: "|")
      return "    (\(words)) compadd -- \(option.choices.joined(separator: " ")); return ;;\n"
    }.joined()
    return """
      #compdef dossier
      # Completions of dossier for zsh.
      _dossier() {
        local -a commands options
        if (( CURRENT == 2 )); then
          commands=(
      \(names)    )
          _describe -t commands command commands
          return
        fi
        case "$words[2] $words[CURRENT-1]" in
      \(values)    ('explain explain') compadd -- \(Explain.words.joined(separator: " ")); return ;;
          ('completions completions') compadd -- \(Self.allCases.map(\.rawValue).joined(separator: " ")); return ;;
        esac
        if [[ $words[CURRENT] == -* ]]; then
          case $words[2] in
      \(options)    esac
          _describe -t options option options
          return
        fi
        _files
      }
      if [[ $funcstack[1] == _dossier ]]; then _dossier "$@"; else compdef _dossier dossier; fi

      """
  }

  // MARK: fish

  private func fish(_ commands: [any Subcommand.Type]) -> String {
    var script = """
      # Completions of dossier for fish.
      complete -c dossier -n __fish_use_subcommand -f

      """
    for command in commands {
      let begun = "__fish_seen_subcommand_from \(command.name)"
      script +=
        "complete -c dossier -n __fish_use_subcommand -a \(command.name) -d \(quotedForFish(command.summary))\n"
      for option in command.allOptions {
        let letter =
          spellings(option, in: command).first { $0.count == 2 }.map { " -s \($0.dropFirst())" } ?? ""
        let choices = option.choices.joined(separator: " ")
        let value = option.value == nil ? "" : choices.isEmpty ? " -r" : " -x -a '\(choices)'"
        script += "complete -c dossier -n '\(begun)' -l \(option.name.dropFirst(2))\(letter)\(value)"
        script += " -d \(quotedForFish(option.help))\n"
      }
    }
    let explained = Explain.words.joined(separator: " ")
    script += "complete -c dossier -n '__fish_seen_subcommand_from explain' -f -a '\(explained)'\n"
    let shells = Self.allCases.map(\.rawValue).joined(separator: " ")
    script += "complete -c dossier -n '__fish_seen_subcommand_from completions' -f -a '\(shells)'\n"
    return script
  }

  // MARK: Parts

  /// All spellings of the options of a command.
  private func names(_ command: any Subcommand.Type) -> [String] {
    command.allOptions.flatMap { spellings($0, in: command) }
  }

  private func spellings(_ option: Option, in command: any Subcommand.Type) -> [String] {
    [option.name] + (command.takesHandles ? [] : option.letter.map { [$0] } ?? [])
  }

  /// The options whose values are known.
  private func valued(_ commands: [any Subcommand.Type]) -> [(any Subcommand.Type, Option)] {
    commands.flatMap { command in command.options.filter { !$0.choices.isEmpty }.map { (command, $0) } }
  }

  private func quoted(_ text: String) -> String { "'\(text.replacing("'", with: "'\\''"))'" }

  private func quotedForFish(_ text: String) -> String {
    "'\(text.replacing("\\", with: "\\\\").replacing("'", with: "\\'"))'"
  }
}
