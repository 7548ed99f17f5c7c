# Types words and a tab into a zsh with the completions, until what is expected stands there: complete.zsh SCRIPT WORDS
# EXPECTED. Waits a minute at most.
zmodload zsh/zpty
zpty -b shell zsh -f -i
said=
until_said() {
  local piece
  for try in {1..600}; do
    while zpty -rt shell piece; do said+=$piece; done
    [[ $said == *$1* ]] && return 0
    sleep 0.1
  done
  print -ru2 -- "zsh says: $said"
  return 1
}
zpty -w shell "unset zle_bracketed_paste; PS1='>'; autoload -Uz compinit; compinit -u -D; source $1; print 'rea''dy'"
until_said ready || exit 1
said=
zpty -w -n shell "$2"$'\t'
until_said "$3"
