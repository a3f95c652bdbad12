(( $+functions[compdef] )) || { autoload -U compinit && compinit; }
_initiatief() {
  local -a lines values shown
  local line
  lines=("${(@f)$(initiatief --complete zsh "${(@)words[2,CURRENT-1]}" ":$PREFIX" 2>/dev/null)}")
  case $lines[1] in
    :files) [[ $PREFIX == --*=* ]] && compset -P '*='; _files; return ;;
    :folders) [[ $PREFIX == --*=* ]] && compset -P '*='; _files -/; return ;;
  esac
  for line in "${(@)lines[2,-1]}"; do
    values+=("${line%%$'\t'*}")
    shown+=("${line/$'\t'/  }")
  done
  if [[ $#values -eq 1 && $values[1] == *[=/] ]]; then compadd -S '' -a values
  elif (( $#values )); then compadd -l -d shown -a values
  fi
}
compdef _initiatief initiatief
