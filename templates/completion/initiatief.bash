_initiatief() {
  local line kind=
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ -z $kind ]]; then kind=$line; else COMPREPLY+=("${line%%$'\t'*}"); fi
  done < <(initiatief --complete bash "${COMP_WORDS[@]:1:COMP_CWORD-1}" ":${COMP_WORDS[COMP_CWORD]}" 2>/dev/null)
  case $kind in
    :words) compopt +o default 2>/dev/null ;;
    :folders) compopt +o default -o dirnames 2>/dev/null ;;
  esac
  if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[=/] ]]; then compopt -o nospace 2>/dev/null; fi
}
complete -o default -F _initiatief initiatief
