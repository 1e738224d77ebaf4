#compdef storybank

__storybank_complete() {
    local -ar non_empty_completions=("${@:#(|:*)}")
    local -ar empty_completions=("${(M)@:#(|:*)}")
    _describe -V '' non_empty_completions -- empty_completions -P $'\'\''
}

__storybank_custom_complete() {
    local -a completions
    completions=("${(@f)"$("${command_name}" "${@}" "${command_line[@]}")"}")
    if [[ "${#completions[@]}" -gt 1 ]]; then
        __storybank_complete "${completions[@]:0:-1}"
    fi
}

__storybank_cursor_index_in_current_word() {
    if [[ -z "${QIPREFIX}${IPREFIX}${PREFIX}" ]]; then
        printf 0
    else
        printf %s "${#${(z)LBUFFER}[-1]}"
    fi
}

_storybank() {
    emulate -RL zsh -G
    setopt extendedglob nullglob numericglobsort
    unsetopt aliases banghist

    local -xr SAP_SHELL=zsh
    local -x SAP_SHELL_VERSION
    SAP_SHELL_VERSION="$(builtin emulate zsh -c 'printf %s "${ZSH_VERSION}"')"
    local -r SAP_SHELL_VERSION

    local context state state_descr line
    local -A opt_args

    local -r command_name="${words[1]}"
    local -ar command_line=("${words[@]}")
    local -ir current_word_index="$((CURRENT - 1))"

    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'log:Capture a story now, in a line; flesh it out later.'
            'add:Add a story: guided, in your editor, by flags, or from a file.'
            'refine:Fill in what a draft lacks, one question at a time.'
            'edit:Change a story: by flags, or in your editor.'
            'suggest:Suggest dimensions for stories that have none, with the passage that says so.'
            'tag:Put a tag on stories, or list the tags.'
            'untag:Take a tag off stories.'
            'retire:Put stories aside without deleting them.'
            'delete:Move stories to the trash.'
            'restore:Bring stories back from the trash.'
            'purge:Remove deleted stories for good, with their history.'
            'undo:Revert the last change.'
            'match:Find the best story for an interview question, and why.'
            'search:Find stories by their words, best first.'
            'list:List the stories.'
            'show:Show a story.'
            'drafts:List what still lacks parts, and which.'
            'history:Show the revisions of a story and what changed in each.'
            'gaps:Show which competencies, and which signals of them, still lack a story.'
            'next:The one thing to do now: a draft to finish, a gap to close, a number to mark.'
            'review:What a coach would say about a story: what is worth a look, and why.'
            'signal:What a story shows of its competencies: list, confirm, deny.'
            'claims:The numbers in your stories, and how sure you are of each.'
            'questions:Interview questions, each with the story that answers it best; add your own.'
            'interview:Interviews, and which stories were told there.'
            'tell:Record which story you told in an interview, and how it landed.'
            'prep:Plan an interview: which story answers which question, none twice.'
            'report:Write a report to look at and to print: one HTML file.'
            'dimension:List the dimensions, or add and remove your own.'
            'import:Take stories from JSON, JSON Lines, Markdown or CSV.'
            'index:Prepare stories for matching, where that was left for later.'
            'export:Write the stories as JSON, JSON Lines, Markdown or CSV.'
            'backup:Copy the journal to a file, checked and safe while others write.'
            'restore-backup:Put a backup in the place of the journal, after a look at the difference.'
            'doctor:Check that the journal is sound.'
            'config:See and change what is set for good.'
            'demo:A tour on a sample journal in a temporary place.'
            'help:Show subcommand help information.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        log|add|refine|edit|suggest|tag|untag|retire|delete|restore|purge|undo|match|search|list|show|drafts|history|gaps|next|review|signal|claims|questions|interview|tell|prep|report|dimension|import|index|export|backup|restore-backup|doctor|config|demo|help)
            "_storybank_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_storybank_log() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:text:'
        '*--dimension[A dimension it shows; may be repeated.]:slug:{__storybank_custom_complete ---completion log -- --dimension "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '*--tag[A free label; may be repeated.]:tag:{__storybank_custom_complete ---completion log -- --tag "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_add() {
    local -i ret=1
    local -ar ___status=('draft' 'ready' 'retired')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':source:'
        '(--editor -e)'{--editor,-e}'[Write it in $VISUAL or $EDITOR.]'
        '--from[Read a story from a file\: Markdown as `edit` shows it, or plain text; `-` is stdin.]:file:_files'
        '--title[One line that brings the story back.]:title:'
        '--date[When\: 2024, 2024-03, 2024-03-18, yesterday, 3 weeks ago.]:when:'
        '--role[What you were then.]:role:'
        '--organisation[Where it happened.]:organisation:'
        '--customer[A pseudonym for the customer.]:customer:'
        '--situation[What was going on.]:situation:'
        '--task[What had to be done.]:task:'
        '--action[What you did.]:action:'
        '--result[How it ended.]:result:'
        '--customer-feeling[What the customer felt.]:customer-feeling:'
        '--motivation[Why you did it.]:motivation:'
        '--customer-response[How the customer reacted.]:customer-response:'
        '--reflection[What you would do differently.]:reflection:'
        '*--dimension[A dimension it shows, the primary one first; may be repeated.]:slug:{__storybank_custom_complete ---completion add -- --dimension "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '*--tag[A free label; may be repeated.]:tag:{__storybank_custom_complete ---completion add -- --tag "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--status[draft, ready or retired.]:status:{__storybank_complete "${___status[@]}"}'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_refine() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:words:{__storybank_custom_complete ---completion refine -- positional@0 "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_edit() {
    local -i ret=1
    local -ar ___status=('draft' 'ready' 'retired')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:story:{__storybank_custom_complete ---completion edit -- positional@0 "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--title[One line that brings the story back.]:title:'
        '--date[When\: 2024, 2024-03, 2024-03-18, yesterday, 3 weeks ago.]:when:'
        '--role[What you were then.]:role:'
        '--organisation[Where it happened.]:organisation:'
        '--customer[A pseudonym for the customer.]:customer:'
        '--situation[What was going on.]:situation:'
        '--task[What had to be done.]:task:'
        '--action[What you did.]:action:'
        '--result[How it ended.]:result:'
        '--customer-feeling[What the customer felt.]:customer-feeling:'
        '--motivation[Why you did it.]:motivation:'
        '--customer-response[How the customer reacted.]:customer-response:'
        '--reflection[What you would do differently.]:reflection:'
        '*--dimension[A dimension it shows, the primary one first; may be repeated.]:slug:{__storybank_custom_complete ---completion edit -- --dimension "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '*--tag[A free label; may be repeated.]:tag:{__storybank_custom_complete ---completion edit -- --tag "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--status[draft, ready or retired.]:status:{__storybank_complete "${___status[@]}"}'
        '--from[Take the whole story from a Markdown file; `-` is stdin.]:file:_files'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_suggest() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:stories:'
        '--accept[Take every suggestion without asking.]'
        '--json[Print JSON for programs.]'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_tag() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':tag:{__storybank_custom_complete ---completion tag -- positional@0 "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '*:stories:{__storybank_custom_complete ---completion tag -- positional@1 "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--rename[Give the tag this name; merges where it exists.]:name:'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--json[Print JSON for programs.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_untag() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':tag:{__storybank_custom_complete ---completion untag -- positional@0 "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '*:stories:{__storybank_custom_complete ---completion untag -- positional@1 "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_retire() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:stories:{__storybank_custom_complete ---completion retire -- positional@0 "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_delete() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:stories:{__storybank_custom_complete ---completion delete -- positional@0 "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_restore() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:stories:{__storybank_custom_complete ---completion restore -- positional@0 "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--json[Print JSON for programs.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_purge() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:stories:{__storybank_custom_complete ---completion purge -- positional@0 "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--all[Everything in the trash.]'
        '--backups[Remove the backups beside the journal as well, which still hold the stories.]'
        '(--force -f)'{--force,-f}'[Do not ask.]'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_undo() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_match() {
    local -i ret=1
    local -ar ___status=('draft' 'ready' 'retired')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:words:'
        '--as[Hear the question as this dimension.]:dimension:{__storybank_custom_complete ---completion match -- --as "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--interview[The interview that asks; what was told there already goes down.]:number:{__storybank_custom_complete ---completion match -- --interview "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--limit[At most so many stories.]:count:'
        '--forget[Do not keep a question that nothing answers.]'
        '*--dimension[Only stories with this dimension; may be repeated.]:slug:{__storybank_custom_complete ---completion match -- --dimension "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '*--tag[Only stories with this tag; may be repeated.]:tag:{__storybank_custom_complete ---completion match -- --tag "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--since[Only stories from then on.]:when:'
        '--until[Only stories up to then.]:when:'
        '--organisation[Only stories from there.]:text:'
        '*--status[Only draft, ready or retired stories; may be repeated.]:status:{__storybank_complete "${___status[@]}"}'
        '--json[Print JSON for programs.]'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_search() {
    local -i ret=1
    local -ar ___status=('draft' 'ready' 'retired')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:words:'
        '*--dimension[Only stories with this dimension; may be repeated.]:slug:{__storybank_custom_complete ---completion search -- --dimension "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '*--tag[Only stories with this tag; may be repeated.]:tag:{__storybank_custom_complete ---completion search -- --tag "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--since[Only stories from then on.]:when:'
        '--until[Only stories up to then.]:when:'
        '--organisation[Only stories from there.]:text:'
        '*--status[Only draft, ready or retired stories; may be repeated.]:status:{__storybank_complete "${___status[@]}"}'
        '--limit[At most so many.]:count:'
        '--json[Print JSON for programs.]'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_list() {
    local -i ret=1
    local -ar ___status=('draft' 'ready' 'retired')
    local -ar ___sort=('number' 'date' 'updated' 'title')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*--dimension[Only stories with this dimension; may be repeated.]:slug:{__storybank_custom_complete ---completion list -- --dimension "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '*--tag[Only stories with this tag; may be repeated.]:tag:{__storybank_custom_complete ---completion list -- --tag "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--since[Only stories from then on.]:when:'
        '--until[Only stories up to then.]:when:'
        '--organisation[Only stories from there.]:text:'
        '*--status[Only draft, ready or retired stories; may be repeated.]:status:{__storybank_complete "${___status[@]}"}'
        '--sort[Order\: number, date, updated or title.]:order:{__storybank_complete "${___sort[@]}"}'
        '--limit[At most so many.]:count:'
        '--json[Print JSON for programs.]'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_show() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:story:{__storybank_custom_complete ---completion show -- positional@0 "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--redact[Replace customers, organisations and contact data by aliases.]'
        '--json[Print JSON for programs.]'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_drafts() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--json[Print JSON for programs.]'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_history() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:story:{__storybank_custom_complete ---completion history -- positional@0 "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--json[Print JSON for programs.]'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_gaps() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--dimension[Only this dimension, in detail.]:slug:{__storybank_custom_complete ---completion gaps -- --dimension "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--json[Print JSON for programs.]'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_next() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--json[Print JSON for programs.]'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_review() {
    local -i ret=1
    local -ar ___rule=('missing-part' 'stub-part' 'long-setup' 'thin-action' 'we-over-i' 'no-outcome' 'vague' 'customer-absent' 'customer-blamed' 'handed-off' 'loop-open' 'no-motive' 'weak-motive' 'no-reflection' 'unproven-tag' 'too-long' 'too-short' 'old' 'private-data' 'unmarked-claim')
    local -ar ___silence=('missing-part' 'stub-part' 'long-setup' 'thin-action' 'we-over-i' 'no-outcome' 'vague' 'customer-absent' 'customer-blamed' 'handed-off' 'loop-open' 'no-motive' 'weak-motive' 'no-reflection' 'unproven-tag' 'too-long' 'too-short' 'old' 'private-data' 'unmarked-claim')
    local -ar ___unsilence=('missing-part' 'stub-part' 'long-setup' 'thin-action' 'we-over-i' 'no-outcome' 'vague' 'customer-absent' 'customer-blamed' 'handed-off' 'loop-open' 'no-motive' 'weak-motive' 'no-reflection' 'unproven-tag' 'too-long' 'too-short' 'old' 'private-data' 'unmarked-claim')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:words:{__storybank_custom_complete ---completion review -- positional@0 "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '*--rule[Only remarks of this rule; may be repeated.]:rule:{__storybank_complete "${___rule[@]}"}'
        '--silence[Say no more of this rule.]:rule:{__storybank_complete "${___silence[@]}"}'
        '--unsilence[Say it again.]:rule:{__storybank_complete "${___unsilence[@]}"}'
        '--json[Print JSON for programs.]'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_signal() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'list:List what a story shows, tells, or only claims.'
            'confirm:Say that a story shows a signal.'
            'deny:Say that a story does not show a signal.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        list|confirm|deny)
            "_storybank_signal_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_storybank_signal_list() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:story:{__storybank_custom_complete ---completion signal list -- positional@0 "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--json[Print JSON for programs.]'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_signal_confirm() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':story:{__storybank_custom_complete ---completion signal confirm -- positional@0 "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        ':signal:{__storybank_custom_complete ---completion signal confirm -- positional@1 "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--passage[Words of the story that show it.]:text:'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_signal_deny() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':story:{__storybank_custom_complete ---completion signal deny -- positional@0 "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        ':signal:{__storybank_custom_complete ---completion signal deny -- positional@1 "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_claims() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'list:List the numbers in one story, or in all.'
            'mark:Say how sure you are of a number.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        list|mark)
            "_storybank_claims_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_storybank_claims_list() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:words:{__storybank_custom_complete ---completion claims list -- positional@0 "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--unmarked[Only numbers that are not marked yet.]'
        '--json[Print JSON for programs.]'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_claims_mark() {
    local -i ret=1
    local -ar _standing=('measured' 'estimate' 'cannot-confirm' 'unmarked')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':story:{__storybank_custom_complete ---completion claims mark -- positional@0 "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        ':claim:'
        ':standing:{__storybank_complete "${_standing[@]}"}'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_questions() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'list:List the questions with the story that answers each best.'
            'add:Add a question of your own.'
            'import:Add questions from a file: one a line, or CSV with a column `question`.'
            'remove:Remove questions of your own, or ones that nothing answered.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        list|add|import|remove)
            "_storybank_questions_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_storybank_questions_list() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--dimension[Only questions that ask for this dimension.]:slug:{__storybank_custom_complete ---completion questions list -- --dimension "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--own[Only your own questions and those that nothing answered.]'
        '--open[Only questions without a workable story.]'
        '--json[Print JSON for programs.]'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_questions_add() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:words:'
        '--dimension[The dimension it asks for.]:slug:{__storybank_custom_complete ---completion questions add -- --dimension "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_questions_import() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':path:_files'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_questions_remove() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:numbers:'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_interview() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'list:List the interviews.'
            'add:Add an interview.'
            'show:Show an interview and what was told there.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        list|add|show)
            "_storybank_interview_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_storybank_interview_list() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--json[Print JSON for programs.]'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_interview_add() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':organisation:'
        '--role[The position that it is about.]:role:'
        '--round[Which round.]:round:'
        '--date[When\: a date, `tomorrow`, `next friday`, `in 3 weeks`, `last friday`.]:date:'
        '--interviewer[Who asks.]:interviewer:'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_interview_show() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':number:{__storybank_custom_complete ---completion interview show -- positional@0 "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--json[Print JSON for programs.]'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_tell() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:story:{__storybank_custom_complete ---completion tell -- positional@0 "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--interview[The interview.]:number:{__storybank_custom_complete ---completion tell -- --interview "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--question[The question that it answered.]:question:'
        '--landed[How it landed, from 1 (badly) to 5 (very well).]:landed:'
        '--note[What to remember.]:note:'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_prep() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--interview[The interview\: what its organisation has heard is told only where nothing else fits.]:number:{__storybank_custom_complete ---completion prep -- --interview "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--questions[A list of questions\: one a line, or CSV; `-` is stdin.]:file:_files'
        '--job[The text of a job description; `-` is stdin.]:file:_files'
        '*--dimension[Questions of this dimension; may be repeated.]:slug:{__storybank_custom_complete ---completion prep -- --dimension "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--each[How many questions of the bank to expect for each dimension.]:each:'
        '--markdown[Print the plan as Markdown.]'
        '--redact[Replace customers, organisations and contact data by aliases.]'
        '--json[Print JSON for programs.]'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_report() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '(--output -o)'{--output,-o}'[Where to; `-` is stdout.]:file:_files'
        '--open[Open it in the browser.]'
        '(--force -f)'{--force,-f}'[Replace what is there, whatever it is.]'
        '--interview[The interview that the cheat sheet is for\: what was told there comes last.]:number:{__storybank_custom_complete ---completion report -- --interview "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--redact[Replace customers, organisations and contact data by aliases.]'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_dimension() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'list:List the dimensions and the signals of each.'
            'add:Add a dimension of your own.'
            'remove:Remove a dimension of your own that no story has.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        list|add|remove)
            "_storybank_dimension_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_storybank_dimension_list() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--json[Print JSON for programs.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_dimension_add() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':slug:'
        '--name[The name for people.]:name:'
        '--summary[What it is about, in one sentence.]:summary:'
        '*--question[A question that asks for it; may be repeated.]:text:'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_dimension_remove() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':slug:'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_import() {
    local -i ret=1
    local -ar ___format=('json' 'jsonl' 'markdown' 'csv' 'jrnl')
    local -ar ___prefer=('journal' 'file')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':path:_files'
        '--format[json, jsonl, markdown, csv or jrnl; found out from the content otherwise.]:format:{__storybank_complete "${___format[@]}"}'
        '*--map[CSV\: take a field from a column, as in `--map result=Outcome`; may be repeated.]:field=column:'
        '--prefer[Which counts where both changed a part\: journal or file.]:prefer:{__storybank_complete "${___prefer[@]}"}'
        '--dry-run[Say what would happen, and change nothing.]'
        '--ignore-unknown[Ignore unknown keys instead of refusing the file.]'
        '--no-index[Leave preparing the stories for `match` to `storybank index`.]'
        '--passphrase-file[The passphrase is the first line of this file, which only you may read; otherwise it is asked for.]:file:_files'
        '--json[Print JSON for programs.]'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_index() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_export() {
    local -i ret=1
    local -ar ___format=('json' 'jsonl' 'markdown' 'csv')
    local -ar ___status=('draft' 'ready' 'retired')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--format[json, jsonl, markdown or csv.]:format:{__storybank_complete "${___format[@]}"}'
        '(--output -o)'{--output,-o}'[Where to; `-` is stdout, a folder for Markdown.]:path:_files'
        '(--force -f)'{--force,-f}'[Replace what is there.]'
        '--salvage[Of a damaged journal, or one of a newer storybank\: the stories that can be read, as JSON.]'
        '--encrypt[Encrypt the file, so that only a passphrase opens it.]'
        '--passphrase-file[The passphrase is the first line of this file, which only you may read; otherwise it is asked for.]:file:_files'
        '--redact[Replace customers, organisations and contact data by aliases.]'
        '*--dimension[Only stories with this dimension; may be repeated.]:slug:{__storybank_custom_complete ---completion export -- --dimension "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '*--tag[Only stories with this tag; may be repeated.]:tag:{__storybank_custom_complete ---completion export -- --tag "${current_word_index}" "$(__storybank_cursor_index_in_current_word)"}'
        '--since[Only stories from then on.]:when:'
        '--until[Only stories up to then.]:when:'
        '--organisation[Only stories from there.]:text:'
        '*--status[Only draft, ready or retired stories; may be repeated.]:status:{__storybank_complete "${___status[@]}"}'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_backup() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':path:_files'
        '--verify[Make no copy; say whether the one at PATH is whole.]'
        '(--force -f)'{--force,-f}'[Replace the file when it exists.]'
        '--encrypt[Encrypt the file, so that only a passphrase opens it.]'
        '--passphrase-file[The passphrase is the first line of this file, which only you may read; otherwise it is asked for.]:file:_files'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_restore-backup() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':backup:_files'
        '(--force -f)'{--force,-f}'[Do not ask.]'
        '--passphrase-file[The passphrase is the first line of this file, which only you may read; otherwise it is asked for.]:file:_files'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_doctor() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--repair[Rebuild what can be made anew.]'
        '--json[Print JSON for programs.]'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_config() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'list:List every key with its value.'
            'get:Print the value of a key; exit 1 where it has none.'
            'set:Set a key; comments in the file stay.'
            'unset:Take a key out, so that it has its usual value.'
            'path:Print where the file is.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        list|get|set|unset|path)
            "_storybank_config_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_storybank_config_list() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--json[Print JSON for programs.]'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_config_get() {
    local -i ret=1
    local -ar _key=('journal' 'editor' 'pager' 'color' 'freshness_months' 'words_per_minute' 'silenced_rules')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':key:{__storybank_complete "${_key[@]}"}'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_config_set() {
    local -i ret=1
    local -ar _key=('journal' 'editor' 'pager' 'color' 'freshness_months' 'words_per_minute' 'silenced_rules')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':key:{__storybank_complete "${_key[@]}"}'
        ':value:'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_config_unset() {
    local -i ret=1
    local -ar _key=('journal' 'editor' 'pager' 'color' 'freshness_months' 'words_per_minute' 'silenced_rules')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':key:{__storybank_complete "${_key[@]}"}'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_config_path() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_demo() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--keep[Leave the sample journal at this path.]:path:'
        '--journal[The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).]:path:_files'
        '--color[Colour\: auto, always or never.]:when:{__storybank_complete "${___color[@]}"}'
        '--no-input[Never ask; fail where an answer would be needed.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_storybank_help() {
    local -i ret=1
    local -ar arg_specs=(
        '*:subcommands:'
        '--version[Show the version.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

if [[ "${funcstack[1]}" = _storybank ]]; then
    _storybank "${@}"
else
    compdef _storybank storybank
fi
