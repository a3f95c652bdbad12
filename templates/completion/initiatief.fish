function __initiatief
    set -l words (commandline -opc)
    set -e words[1]
    set -l typed (commandline -ct)
    set -l lines (initiatief --complete fish $words ":$typed" 2>/dev/null)
    switch "$lines[1]"
        case :files
            __fish_complete_path (string replace -r -- '^--[^=]*=' '' $typed)
        case :folders
            __fish_complete_directories (string replace -r -- '^--[^=]*=' '' $typed)
        case '*'
            set -e lines[1]
            printf '%s\n' $lines
    end
end
complete -c initiatief -f -a '(__initiatief)'
