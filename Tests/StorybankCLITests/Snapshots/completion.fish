function __storybank_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __storybank_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __storybank_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __storybank_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __storybank_parse_tokens -S
    set -l unparsed_tokens (__storybank_tokens -pc)
    switch $unparsed_tokens[1]
    case 'storybank'
        __storybank_parse_subcommand 0 'journal=' 'color=' 'no-input' 'version' 'h/help'
        switch $unparsed_tokens[1]
        case 'log'
            __storybank_parse_subcommand -r 1 'dimension=+' 'tag=+' 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'add'
            __storybank_parse_subcommand 1 'e/editor' 'from=' 'title=' 'date=' 'role=' 'organisation=' 'customer=' 'situation=' 'task=' 'action=' 'result=' 'customer-feeling=' 'motivation=' 'customer-response=' 'reflection=' 'dimension=+' 'tag=+' 'status=' 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'refine'
            __storybank_parse_subcommand -r 1 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'edit'
            __storybank_parse_subcommand -r 1 'title=' 'date=' 'role=' 'organisation=' 'customer=' 'situation=' 'task=' 'action=' 'result=' 'customer-feeling=' 'motivation=' 'customer-response=' 'reflection=' 'dimension=+' 'tag=+' 'status=' 'from=' 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'suggest'
            __storybank_parse_subcommand -r 1 'accept' 'json' 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'tag'
            __storybank_parse_subcommand -r 2 'rename=' 'journal=' 'color=' 'no-input' 'json' 'version' 'h/help'
        case 'untag'
            __storybank_parse_subcommand -r 2 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'retire'
            __storybank_parse_subcommand -r 1 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'delete'
            __storybank_parse_subcommand -r 1 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'restore'
            __storybank_parse_subcommand -r 1 'journal=' 'color=' 'no-input' 'json' 'version' 'h/help'
        case 'purge'
            __storybank_parse_subcommand -r 1 'all' 'backups' 'f/force' 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'undo'
            __storybank_parse_subcommand 0 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'match'
            __storybank_parse_subcommand -r 1 'as=' 'interview=' 'limit=' 'forget' 'dimension=+' 'tag=+' 'since=' 'until=' 'organisation=' 'status=+' 'json' 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'search'
            __storybank_parse_subcommand -r 1 'dimension=+' 'tag=+' 'since=' 'until=' 'organisation=' 'status=+' 'limit=' 'json' 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'list'
            __storybank_parse_subcommand 0 'dimension=+' 'tag=+' 'since=' 'until=' 'organisation=' 'status=+' 'sort=' 'limit=' 'json' 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'show'
            __storybank_parse_subcommand -r 1 'redact' 'json' 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'drafts'
            __storybank_parse_subcommand 0 'json' 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'history'
            __storybank_parse_subcommand -r 1 'json' 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'gaps'
            __storybank_parse_subcommand 0 'dimension=' 'json' 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'next'
            __storybank_parse_subcommand 0 'json' 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'review'
            __storybank_parse_subcommand -r 1 'rule=+' 'silence=' 'unsilence=' 'json' 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'signal'
            __storybank_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'list'
                __storybank_parse_subcommand -r 1 'json' 'journal=' 'color=' 'no-input' 'version' 'h/help'
            case 'confirm'
                __storybank_parse_subcommand 2 'passage=' 'journal=' 'color=' 'no-input' 'version' 'h/help'
            case 'deny'
                __storybank_parse_subcommand 2 'journal=' 'color=' 'no-input' 'version' 'h/help'
            end
        case 'claims'
            __storybank_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'list'
                __storybank_parse_subcommand -r 1 'unmarked' 'json' 'journal=' 'color=' 'no-input' 'version' 'h/help'
            case 'mark'
                __storybank_parse_subcommand 3 'journal=' 'color=' 'no-input' 'version' 'h/help'
            end
        case 'questions'
            __storybank_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'list'
                __storybank_parse_subcommand 0 'dimension=' 'own' 'open' 'json' 'journal=' 'color=' 'no-input' 'version' 'h/help'
            case 'add'
                __storybank_parse_subcommand -r 1 'dimension=' 'journal=' 'color=' 'no-input' 'version' 'h/help'
            case 'import'
                __storybank_parse_subcommand 1 'journal=' 'color=' 'no-input' 'version' 'h/help'
            case 'remove'
                __storybank_parse_subcommand -r 1 'journal=' 'color=' 'no-input' 'version' 'h/help'
            end
        case 'interview'
            __storybank_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'list'
                __storybank_parse_subcommand 0 'json' 'journal=' 'color=' 'no-input' 'version' 'h/help'
            case 'add'
                __storybank_parse_subcommand 1 'role=' 'round=' 'date=' 'interviewer=' 'journal=' 'color=' 'no-input' 'version' 'h/help'
            case 'show'
                __storybank_parse_subcommand 1 'json' 'journal=' 'color=' 'no-input' 'version' 'h/help'
            end
        case 'tell'
            __storybank_parse_subcommand -r 1 'interview=' 'question=' 'landed=' 'note=' 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'prep'
            __storybank_parse_subcommand 0 'interview=' 'questions=' 'job=' 'dimension=+' 'each=' 'markdown' 'redact' 'json' 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'report'
            __storybank_parse_subcommand 0 'o/output=' 'open' 'f/force' 'interview=' 'redact' 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'dimension'
            __storybank_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'list'
                __storybank_parse_subcommand 0 'journal=' 'color=' 'no-input' 'json' 'version' 'h/help'
            case 'add'
                __storybank_parse_subcommand 1 'name=' 'summary=' 'question=+' 'journal=' 'color=' 'no-input' 'version' 'h/help'
            case 'remove'
                __storybank_parse_subcommand 1 'journal=' 'color=' 'no-input' 'version' 'h/help'
            end
        case 'import'
            __storybank_parse_subcommand 1 'format=' 'map=+' 'prefer=' 'dry-run' 'ignore-unknown' 'no-index' 'passphrase-file=' 'json' 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'index'
            __storybank_parse_subcommand 0 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'export'
            __storybank_parse_subcommand 0 'format=' 'o/output=' 'f/force' 'salvage' 'encrypt' 'passphrase-file=' 'redact' 'dimension=+' 'tag=+' 'since=' 'until=' 'organisation=' 'status=+' 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'backup'
            __storybank_parse_subcommand 1 'verify' 'f/force' 'encrypt' 'passphrase-file=' 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'restore-backup'
            __storybank_parse_subcommand 1 'f/force' 'passphrase-file=' 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'doctor'
            __storybank_parse_subcommand 0 'repair' 'json' 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'config'
            __storybank_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'list'
                __storybank_parse_subcommand 0 'json' 'journal=' 'color=' 'no-input' 'version' 'h/help'
            case 'get'
                __storybank_parse_subcommand 1 'journal=' 'color=' 'no-input' 'version' 'h/help'
            case 'set'
                __storybank_parse_subcommand 2 'journal=' 'color=' 'no-input' 'version' 'h/help'
            case 'unset'
                __storybank_parse_subcommand 1 'journal=' 'color=' 'no-input' 'version' 'h/help'
            case 'path'
                __storybank_parse_subcommand 0 'journal=' 'color=' 'no-input' 'version' 'h/help'
            end
        case 'demo'
            __storybank_parse_subcommand 0 'keep=' 'journal=' 'color=' 'no-input' 'version' 'h/help'
        case 'help'
            __storybank_parse_subcommand -r 1 'version'
        end
    end
end

function __storybank_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __storybank_parse_subcommand -S -a positional_count
    argparse -s r -- $argv
    set -l option_specs $argv[2..]
    set -l is_repeating_positional $_flag_r
    set -el _flag_r
    set -a commands $unparsed_tokens[1]
    set positional_index 0
    while true
        set -e unparsed_tokens[1]
        argparse -sn "$commands" $option_specs -- $unparsed_tokens 2> /dev/null
        set unparsed_tokens $argv
        set positional_index (math $positional_index + 1)
        for non_repeating_flag_or_option in $non_repeating_flags_or_options
            if set -ql "_flag_$(string replace -a - _ -- $non_repeating_flag_or_option)"
                set non_repeating_flags_or_options_absent 1
                break
            end
        end
        test (count $unparsed_tokens) -eq 0 -o \( -z "$is_repeating_positional" -a "$positional_index" -gt "$positional_count" \) && break
    end
end

function __storybank_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __storybank_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__storybank_tokens -p)
    if test -z "$(__storybank_tokens -t)"
        set -l index (count (__storybank_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'storybank' -f
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'log' -d 'Capture a story now, in a line; flesh it out later.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'add' -d 'Add a story: guided, in your editor, by flags, or from a file.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'refine' -d 'Fill in what a draft lacks, one question at a time.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'edit' -d 'Change a story: by flags, or in your editor.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'suggest' -d 'Suggest dimensions for stories that have none, with the passage that says so.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'tag' -d 'Put a tag on stories, or list the tags.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'untag' -d 'Take a tag off stories.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'retire' -d 'Put stories aside without deleting them.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'delete' -d 'Move stories to the trash.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'restore' -d 'Bring stories back from the trash.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'purge' -d 'Remove deleted stories for good, with their history.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'undo' -d 'Revert the last change.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'match' -d 'Find the best story for an interview question, and why.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'search' -d 'Find stories by their words, best first.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'list' -d 'List the stories.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'show' -d 'Show a story.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'drafts' -d 'List what still lacks parts, and which.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'history' -d 'Show the revisions of a story and what changed in each.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'gaps' -d 'Show which competencies, and which signals of them, still lack a story.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'next' -d 'The one thing to do now: a draft to finish, a gap to close, a number to mark.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'review' -d 'What a coach would say about a story: what is worth a look, and why.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'signal' -d 'What a story shows of its competencies: list, confirm, deny.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'claims' -d 'The numbers in your stories, and how sure you are of each.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'questions' -d 'Interview questions, each with the story that answers it best; add your own.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'interview' -d 'Interviews, and which stories were told there.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'tell' -d 'Record which story you told in an interview, and how it landed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'prep' -d 'Plan an interview: which story answers which question, none twice.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'report' -d 'Write a report to look at and to print: one HTML file.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'dimension' -d 'List the dimensions, or add and remove your own.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'import' -d 'Take stories from JSON, JSON Lines, Markdown or CSV.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'index' -d 'Prepare stories for matching, where that was left for later.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'export' -d 'Write the stories as JSON, JSON Lines, Markdown or CSV.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'backup' -d 'Copy the journal to a file, checked and safe while others write.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'restore-backup' -d 'Put a backup in the place of the journal, after a look at the difference.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'doctor' -d 'Check that the journal is sound.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'config' -d 'See and change what is set for good.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'demo' -d 'A tour on a sample journal in a temporary place.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank log"' -l 'dimension' -d 'A dimension it shows; may be repeated.' -rfka '(__storybank_custom_completion ---completion log -- --dimension (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank log"' -l 'tag' -d 'A free label; may be repeated.' -rfka '(__storybank_custom_completion ---completion log -- --tag (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank log" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank log" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank log" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank log" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank log" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank add" e editor' -l 'editor' -s 'e' -d 'Write it in $VISUAL or $EDITOR.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank add" from' -l 'from' -d 'Read a story from a file: Markdown as `edit` shows it, or plain text; `-` is stdin.' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank add" title' -l 'title' -d 'One line that brings the story back.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank add" date' -l 'date' -d 'When: 2024, 2024-03, 2024-03-18, yesterday, 3 weeks ago.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank add" role' -l 'role' -d 'What you were then.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank add" organisation' -l 'organisation' -d 'Where it happened.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank add" customer' -l 'customer' -d 'A pseudonym for the customer.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank add" situation' -l 'situation' -d 'What was going on.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank add" task' -l 'task' -d 'What had to be done.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank add" action' -l 'action' -d 'What you did.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank add" result' -l 'result' -d 'How it ended.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank add" customer-feeling' -l 'customer-feeling' -d 'What the customer felt.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank add" motivation' -l 'motivation' -d 'Why you did it.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank add" customer-response' -l 'customer-response' -d 'How the customer reacted.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank add" reflection' -l 'reflection' -d 'What you would do differently.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank add"' -l 'dimension' -d 'A dimension it shows, the primary one first; may be repeated.' -rfka '(__storybank_custom_completion ---completion add -- --dimension (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank add"' -l 'tag' -d 'A free label; may be repeated.' -rfka '(__storybank_custom_completion ---completion add -- --tag (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank add" status' -l 'status' -d 'draft, ready or retired.' -rfka 'draft ready retired'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank add" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank add" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank add" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank add" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank add" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank refine" -ge 1' -fka '(__storybank_custom_completion ---completion refine -- positional@0 (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank refine" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank refine" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank refine" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank refine" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank refine" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank edit" -ge 1' -fka '(__storybank_custom_completion ---completion edit -- positional@0 (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank edit" title' -l 'title' -d 'One line that brings the story back.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank edit" date' -l 'date' -d 'When: 2024, 2024-03, 2024-03-18, yesterday, 3 weeks ago.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank edit" role' -l 'role' -d 'What you were then.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank edit" organisation' -l 'organisation' -d 'Where it happened.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank edit" customer' -l 'customer' -d 'A pseudonym for the customer.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank edit" situation' -l 'situation' -d 'What was going on.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank edit" task' -l 'task' -d 'What had to be done.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank edit" action' -l 'action' -d 'What you did.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank edit" result' -l 'result' -d 'How it ended.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank edit" customer-feeling' -l 'customer-feeling' -d 'What the customer felt.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank edit" motivation' -l 'motivation' -d 'Why you did it.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank edit" customer-response' -l 'customer-response' -d 'How the customer reacted.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank edit" reflection' -l 'reflection' -d 'What you would do differently.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank edit"' -l 'dimension' -d 'A dimension it shows, the primary one first; may be repeated.' -rfka '(__storybank_custom_completion ---completion edit -- --dimension (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank edit"' -l 'tag' -d 'A free label; may be repeated.' -rfka '(__storybank_custom_completion ---completion edit -- --tag (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank edit" status' -l 'status' -d 'draft, ready or retired.' -rfka 'draft ready retired'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank edit" from' -l 'from' -d 'Take the whole story from a Markdown file; `-` is stdin.' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank edit" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank edit" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank edit" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank edit" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank edit" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank suggest" accept' -l 'accept' -d 'Take every suggestion without asking.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank suggest" json' -l 'json' -d 'Print JSON for programs.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank suggest" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank suggest" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank suggest" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank suggest" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank suggest" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank tag" -eq 1' -fka '(__storybank_custom_completion ---completion tag -- positional@0 (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank tag" -ge 2' -fka '(__storybank_custom_completion ---completion tag -- positional@1 (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank tag" rename' -l 'rename' -d 'Give the tag this name; merges where it exists.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank tag" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank tag" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank tag" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank tag" json' -l 'json' -d 'Print JSON for programs.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank tag" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank tag" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank untag" -eq 1' -fka '(__storybank_custom_completion ---completion untag -- positional@0 (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank untag" -ge 2' -fka '(__storybank_custom_completion ---completion untag -- positional@1 (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank untag" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank untag" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank untag" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank untag" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank untag" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank retire" -ge 1' -fka '(__storybank_custom_completion ---completion retire -- positional@0 (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank retire" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank retire" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank retire" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank retire" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank retire" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank delete" -ge 1' -fka '(__storybank_custom_completion ---completion delete -- positional@0 (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank delete" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank delete" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank delete" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank delete" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank delete" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank restore" -ge 1' -fka '(__storybank_custom_completion ---completion restore -- positional@0 (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank restore" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank restore" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank restore" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank restore" json' -l 'json' -d 'Print JSON for programs.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank restore" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank restore" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank purge" -ge 1' -fka '(__storybank_custom_completion ---completion purge -- positional@0 (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank purge" all' -l 'all' -d 'Everything in the trash.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank purge" backups' -l 'backups' -d 'Remove the backups beside the journal as well, which still hold the stories.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank purge" f force' -l 'force' -s 'f' -d 'Do not ask.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank purge" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank purge" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank purge" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank purge" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank purge" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank undo" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank undo" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank undo" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank undo" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank undo" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank match" as' -l 'as' -d 'Hear the question as this dimension.' -rfka '(__storybank_custom_completion ---completion match -- --as (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank match" interview' -l 'interview' -d 'The interview that asks; what was told there already goes down.' -rfka '(__storybank_custom_completion ---completion match -- --interview (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank match" limit' -l 'limit' -d 'At most so many stories.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank match" forget' -l 'forget' -d 'Do not keep a question that nothing answers.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank match"' -l 'dimension' -d 'Only stories with this dimension; may be repeated.' -rfka '(__storybank_custom_completion ---completion match -- --dimension (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank match"' -l 'tag' -d 'Only stories with this tag; may be repeated.' -rfka '(__storybank_custom_completion ---completion match -- --tag (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank match" since' -l 'since' -d 'Only stories from then on.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank match" until' -l 'until' -d 'Only stories up to then.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank match" organisation' -l 'organisation' -d 'Only stories from there.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank match"' -l 'status' -d 'Only draft, ready or retired stories; may be repeated.' -rfka 'draft ready retired'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank match" json' -l 'json' -d 'Print JSON for programs.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank match" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank match" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank match" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank match" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank match" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank search"' -l 'dimension' -d 'Only stories with this dimension; may be repeated.' -rfka '(__storybank_custom_completion ---completion search -- --dimension (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank search"' -l 'tag' -d 'Only stories with this tag; may be repeated.' -rfka '(__storybank_custom_completion ---completion search -- --tag (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank search" since' -l 'since' -d 'Only stories from then on.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank search" until' -l 'until' -d 'Only stories up to then.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank search" organisation' -l 'organisation' -d 'Only stories from there.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank search"' -l 'status' -d 'Only draft, ready or retired stories; may be repeated.' -rfka 'draft ready retired'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank search" limit' -l 'limit' -d 'At most so many.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank search" json' -l 'json' -d 'Print JSON for programs.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank search" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank search" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank search" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank search" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank search" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank list"' -l 'dimension' -d 'Only stories with this dimension; may be repeated.' -rfka '(__storybank_custom_completion ---completion list -- --dimension (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank list"' -l 'tag' -d 'Only stories with this tag; may be repeated.' -rfka '(__storybank_custom_completion ---completion list -- --tag (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank list" since' -l 'since' -d 'Only stories from then on.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank list" until' -l 'until' -d 'Only stories up to then.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank list" organisation' -l 'organisation' -d 'Only stories from there.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank list"' -l 'status' -d 'Only draft, ready or retired stories; may be repeated.' -rfka 'draft ready retired'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank list" sort' -l 'sort' -d 'Order: number, date, updated or title.' -rfka 'number date updated title'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank list" limit' -l 'limit' -d 'At most so many.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank list" json' -l 'json' -d 'Print JSON for programs.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank list" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank list" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank list" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank list" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank show" -ge 1' -fka '(__storybank_custom_completion ---completion show -- positional@0 (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank show" redact' -l 'redact' -d 'Replace customers, organisations and contact data by aliases.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank show" json' -l 'json' -d 'Print JSON for programs.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank show" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank show" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank show" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank show" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank show" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank drafts" json' -l 'json' -d 'Print JSON for programs.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank drafts" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank drafts" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank drafts" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank drafts" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank drafts" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank history" -ge 1' -fka '(__storybank_custom_completion ---completion history -- positional@0 (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank history" json' -l 'json' -d 'Print JSON for programs.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank history" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank history" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank history" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank history" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank history" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank gaps" dimension' -l 'dimension' -d 'Only this dimension, in detail.' -rfka '(__storybank_custom_completion ---completion gaps -- --dimension (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank gaps" json' -l 'json' -d 'Print JSON for programs.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank gaps" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank gaps" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank gaps" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank gaps" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank gaps" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank next" json' -l 'json' -d 'Print JSON for programs.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank next" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank next" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank next" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank next" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank next" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank review" -ge 1' -fka '(__storybank_custom_completion ---completion review -- positional@0 (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank review"' -l 'rule' -d 'Only remarks of this rule; may be repeated.' -rfka 'missing-part stub-part long-setup thin-action we-over-i no-outcome vague customer-absent customer-blamed handed-off loop-open no-motive weak-motive no-reflection unproven-tag too-long too-short old private-data unmarked-claim'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank review" silence' -l 'silence' -d 'Say no more of this rule.' -rfka 'missing-part stub-part long-setup thin-action we-over-i no-outcome vague customer-absent customer-blamed handed-off loop-open no-motive weak-motive no-reflection unproven-tag too-long too-short old private-data unmarked-claim'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank review" unsilence' -l 'unsilence' -d 'Say it again.' -rfka 'missing-part stub-part long-setup thin-action we-over-i no-outcome vague customer-absent customer-blamed handed-off loop-open no-motive weak-motive no-reflection unproven-tag too-long too-short old private-data unmarked-claim'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank review" json' -l 'json' -d 'Print JSON for programs.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank review" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank review" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank review" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank review" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank review" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank signal" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank signal" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank signal" -eq 1' -fa 'list' -d 'List what a story shows, tells, or only claims.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank signal" -eq 1' -fa 'confirm' -d 'Say that a story shows a signal.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank signal" -eq 1' -fa 'deny' -d 'Say that a story does not show a signal.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank signal list" -ge 1' -fka '(__storybank_custom_completion ---completion signal list -- positional@0 (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank signal list" json' -l 'json' -d 'Print JSON for programs.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank signal list" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank signal list" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank signal list" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank signal list" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank signal list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank signal confirm" -eq 1' -fka '(__storybank_custom_completion ---completion signal confirm -- positional@0 (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank signal confirm" -eq 2' -fka '(__storybank_custom_completion ---completion signal confirm -- positional@1 (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank signal confirm" passage' -l 'passage' -d 'Words of the story that show it.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank signal confirm" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank signal confirm" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank signal confirm" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank signal confirm" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank signal confirm" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank signal deny" -eq 1' -fka '(__storybank_custom_completion ---completion signal deny -- positional@0 (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank signal deny" -eq 2' -fka '(__storybank_custom_completion ---completion signal deny -- positional@1 (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank signal deny" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank signal deny" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank signal deny" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank signal deny" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank signal deny" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank claims" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank claims" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank claims" -eq 1' -fa 'list' -d 'List the numbers in one story, or in all.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank claims" -eq 1' -fa 'mark' -d 'Say how sure you are of a number.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank claims list" -ge 1' -fka '(__storybank_custom_completion ---completion claims list -- positional@0 (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank claims list" unmarked' -l 'unmarked' -d 'Only numbers that are not marked yet.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank claims list" json' -l 'json' -d 'Print JSON for programs.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank claims list" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank claims list" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank claims list" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank claims list" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank claims list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank claims mark" -eq 1' -fka '(__storybank_custom_completion ---completion claims mark -- positional@0 (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank claims mark" -eq 2' -fka 'measured estimate cannot-confirm unmarked'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank claims mark" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank claims mark" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank claims mark" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank claims mark" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank claims mark" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank questions" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank questions" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank questions" -eq 1' -fa 'list' -d 'List the questions with the story that answers each best.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank questions" -eq 1' -fa 'add' -d 'Add a question of your own.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank questions" -eq 1' -fa 'import' -d 'Add questions from a file: one a line, or CSV with a column `question`.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank questions" -eq 1' -fa 'remove' -d 'Remove questions of your own, or ones that nothing answered.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank questions list" dimension' -l 'dimension' -d 'Only questions that ask for this dimension.' -rfka '(__storybank_custom_completion ---completion questions list -- --dimension (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank questions list" own' -l 'own' -d 'Only your own questions and those that nothing answered.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank questions list" open' -l 'open' -d 'Only questions without a workable story.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank questions list" json' -l 'json' -d 'Print JSON for programs.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank questions list" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank questions list" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank questions list" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank questions list" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank questions list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank questions add" dimension' -l 'dimension' -d 'The dimension it asks for.' -rfka '(__storybank_custom_completion ---completion questions add -- --dimension (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank questions add" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank questions add" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank questions add" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank questions add" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank questions add" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank questions import" -eq 1' -F
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank questions import" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank questions import" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank questions import" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank questions import" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank questions import" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank questions remove" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank questions remove" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank questions remove" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank questions remove" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank questions remove" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank interview" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank interview" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank interview" -eq 1' -fa 'list' -d 'List the interviews.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank interview" -eq 1' -fa 'add' -d 'Add an interview.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank interview" -eq 1' -fa 'show' -d 'Show an interview and what was told there.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank interview list" json' -l 'json' -d 'Print JSON for programs.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank interview list" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank interview list" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank interview list" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank interview list" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank interview list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank interview add" role' -l 'role' -d 'The position that it is about.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank interview add" round' -l 'round' -d 'Which round.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank interview add" date' -l 'date' -d 'When: a date, `tomorrow`, `next friday`, `in 3 weeks`, `last friday`.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank interview add" interviewer' -l 'interviewer' -d 'Who asks.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank interview add" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank interview add" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank interview add" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank interview add" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank interview add" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank interview show" -eq 1' -fka '(__storybank_custom_completion ---completion interview show -- positional@0 (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank interview show" json' -l 'json' -d 'Print JSON for programs.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank interview show" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank interview show" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank interview show" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank interview show" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank interview show" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank tell" -ge 1' -fka '(__storybank_custom_completion ---completion tell -- positional@0 (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank tell" interview' -l 'interview' -d 'The interview.' -rfka '(__storybank_custom_completion ---completion tell -- --interview (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank tell" question' -l 'question' -d 'The question that it answered.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank tell" landed' -l 'landed' -d 'How it landed, from 1 (badly) to 5 (very well).' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank tell" note' -l 'note' -d 'What to remember.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank tell" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank tell" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank tell" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank tell" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank tell" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank prep" interview' -l 'interview' -d 'The interview: what its organisation has heard is told only where nothing else fits.' -rfka '(__storybank_custom_completion ---completion prep -- --interview (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank prep" questions' -l 'questions' -d 'A list of questions: one a line, or CSV; `-` is stdin.' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank prep" job' -l 'job' -d 'The text of a job description; `-` is stdin.' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank prep"' -l 'dimension' -d 'Questions of this dimension; may be repeated.' -rfka '(__storybank_custom_completion ---completion prep -- --dimension (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank prep" each' -l 'each' -d 'How many questions of the bank to expect for each dimension.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank prep" markdown' -l 'markdown' -d 'Print the plan as Markdown.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank prep" redact' -l 'redact' -d 'Replace customers, organisations and contact data by aliases.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank prep" json' -l 'json' -d 'Print JSON for programs.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank prep" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank prep" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank prep" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank prep" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank prep" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank report" o output' -l 'output' -s 'o' -d 'Where to; `-` is stdout.' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank report" open' -l 'open' -d 'Open it in the browser.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank report" f force' -l 'force' -s 'f' -d 'Replace what is there, whatever it is.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank report" interview' -l 'interview' -d 'The interview that the cheat sheet is for: what was told there comes last.' -rfka '(__storybank_custom_completion ---completion report -- --interview (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank report" redact' -l 'redact' -d 'Replace customers, organisations and contact data by aliases.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank report" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank report" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank report" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank report" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank report" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank dimension" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank dimension" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank dimension" -eq 1' -fa 'list' -d 'List the dimensions and the signals of each.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank dimension" -eq 1' -fa 'add' -d 'Add a dimension of your own.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank dimension" -eq 1' -fa 'remove' -d 'Remove a dimension of your own that no story has.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank dimension list" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank dimension list" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank dimension list" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank dimension list" json' -l 'json' -d 'Print JSON for programs.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank dimension list" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank dimension list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank dimension add" name' -l 'name' -d 'The name for people.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank dimension add" summary' -l 'summary' -d 'What it is about, in one sentence.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank dimension add"' -l 'question' -d 'A question that asks for it; may be repeated.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank dimension add" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank dimension add" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank dimension add" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank dimension add" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank dimension add" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank dimension remove" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank dimension remove" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank dimension remove" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank dimension remove" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank dimension remove" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank import" -eq 1' -F
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank import" format' -l 'format' -d 'json, jsonl, markdown, csv or jrnl; found out from the content otherwise.' -rfka 'json jsonl markdown csv jrnl'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank import"' -l 'map' -d 'CSV: take a field from a column, as in `--map result=Outcome`; may be repeated.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank import" prefer' -l 'prefer' -d 'Which counts where both changed a part: journal or file.' -rfka 'journal file'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank import" dry-run' -l 'dry-run' -d 'Say what would happen, and change nothing.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank import" ignore-unknown' -l 'ignore-unknown' -d 'Ignore unknown keys instead of refusing the file.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank import" no-index' -l 'no-index' -d 'Leave preparing the stories for `match` to `storybank index`.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank import" passphrase-file' -l 'passphrase-file' -d 'The passphrase is the first line of this file, which only you may read; otherwise it is asked for.' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank import" json' -l 'json' -d 'Print JSON for programs.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank import" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank import" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank import" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank import" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank import" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank index" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank index" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank index" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank index" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank index" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank export" format' -l 'format' -d 'json, jsonl, markdown or csv.' -rfka 'json jsonl markdown csv'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank export" o output' -l 'output' -s 'o' -d 'Where to; `-` is stdout, a folder for Markdown.' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank export" f force' -l 'force' -s 'f' -d 'Replace what is there.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank export" salvage' -l 'salvage' -d 'Of a damaged journal, or one of a newer storybank: the stories that can be read, as JSON.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank export" encrypt' -l 'encrypt' -d 'Encrypt the file, so that only a passphrase opens it.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank export" passphrase-file' -l 'passphrase-file' -d 'The passphrase is the first line of this file, which only you may read; otherwise it is asked for.' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank export" redact' -l 'redact' -d 'Replace customers, organisations and contact data by aliases.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank export"' -l 'dimension' -d 'Only stories with this dimension; may be repeated.' -rfka '(__storybank_custom_completion ---completion export -- --dimension (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank export"' -l 'tag' -d 'Only stories with this tag; may be repeated.' -rfka '(__storybank_custom_completion ---completion export -- --tag (count (__storybank_tokens -pc)) (__storybank_tokens -tC))'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank export" since' -l 'since' -d 'Only stories from then on.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank export" until' -l 'until' -d 'Only stories up to then.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank export" organisation' -l 'organisation' -d 'Only stories from there.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank export"' -l 'status' -d 'Only draft, ready or retired stories; may be repeated.' -rfka 'draft ready retired'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank export" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank export" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank export" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank export" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank export" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank backup" -eq 1' -F
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank backup" verify' -l 'verify' -d 'Make no copy; say whether the one at PATH is whole.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank backup" f force' -l 'force' -s 'f' -d 'Replace the file when it exists.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank backup" encrypt' -l 'encrypt' -d 'Encrypt the file, so that only a passphrase opens it.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank backup" passphrase-file' -l 'passphrase-file' -d 'The passphrase is the first line of this file, which only you may read; otherwise it is asked for.' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank backup" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank backup" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank backup" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank backup" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank backup" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank restore-backup" -eq 1' -F
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank restore-backup" f force' -l 'force' -s 'f' -d 'Do not ask.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank restore-backup" passphrase-file' -l 'passphrase-file' -d 'The passphrase is the first line of this file, which only you may read; otherwise it is asked for.' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank restore-backup" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank restore-backup" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank restore-backup" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank restore-backup" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank restore-backup" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank doctor" repair' -l 'repair' -d 'Rebuild what can be made anew.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank doctor" json' -l 'json' -d 'Print JSON for programs.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank doctor" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank doctor" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank doctor" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank doctor" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank doctor" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank config" -eq 1' -fa 'list' -d 'List every key with its value.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank config" -eq 1' -fa 'get' -d 'Print the value of a key; exit 1 where it has none.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank config" -eq 1' -fa 'set' -d 'Set a key; comments in the file stay.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank config" -eq 1' -fa 'unset' -d 'Take a key out, so that it has its usual value.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank config" -eq 1' -fa 'path' -d 'Print where the file is.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config list" json' -l 'json' -d 'Print JSON for programs.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config list" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config list" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config list" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config list" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank config get" -eq 1' -fka 'journal editor pager color freshness_months words_per_minute silenced_rules'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config get" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config get" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config get" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config get" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config get" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank config set" -eq 1' -fka 'journal editor pager color freshness_months words_per_minute silenced_rules'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config set" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config set" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config set" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config set" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config set" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_positional "storybank config unset" -eq 1' -fka 'journal editor pager color freshness_months words_per_minute silenced_rules'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config unset" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config unset" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config unset" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config unset" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config unset" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config path" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config path" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config path" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config path" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank config path" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank demo" keep' -l 'keep' -d 'Leave the sample journal at this path.' -rfka ''
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank demo" journal' -l 'journal' -d 'The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).' -rF
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank demo" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank demo" no-input' -l 'no-input' -d 'Never ask; fail where an answer would be needed.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank demo" version' -l 'version' -d 'Show the version.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank demo" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'storybank' -n '__storybank_should_offer_completions_for_flags_or_options "storybank help" version' -l 'version' -d 'Show the version.'
