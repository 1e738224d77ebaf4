#!/bin/bash

__storybank_cursor_index_in_current_word() {
    local remaining="${COMP_LINE}"

    local word
    for word in "${COMP_WORDS[@]::COMP_CWORD}"; do
        remaining="${remaining##*([[:space:]])"${word}"*([[:space:]])}"
    done

    local -ir index="$((COMP_POINT - ${#COMP_LINE} + ${#remaining}))"
    if [[ "${index}" -le 0 ]]; then
        printf 0
    else
        printf %s "${index}"
    fi
}

# positional arguments:
#
# - 1: the current (sub)command's count of positional arguments
#
# required variables:
#
# - repeating_flags: the repeating flags that the current (sub)command can accept
# - non_repeating_flags: the non-repeating flags that the current (sub)command can accept
# - repeating_options: the repeating options that the current (sub)command can accept
# - non_repeating_options: the non-repeating options that the current (sub)command can accept
# - positional_number: value ignored
# - unparsed_words: unparsed words from the current command line
#
# modified variables:
#
# - non_repeating_flags: remove flags for this (sub)command that are already on the command line
# - non_repeating_options: remove options for this (sub)command that are already on the command line
# - positional_number: set to the current positional number
# - unparsed_words: remove all flags, options, and option values for this (sub)command
__storybank_offer_flags_options() {
    local -ir positional_count="${1}"
    positional_number=0

    local was_flag_option_terminator_seen=false
    local is_parsing_option_value=false

    local -ar unparsed_word_indices=("${!unparsed_words[@]}")
    local -i word_index
    for word_index in "${unparsed_word_indices[@]}"; do
        if "${is_parsing_option_value}"; then
            # This word is an option value:
            # Reset marker for next word iff not currently the last word
            [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]] && is_parsing_option_value=false
            unset "unparsed_words[${word_index}]"
            # Do not process this word as a flag or an option
            continue
        fi

        local word="${unparsed_words["${word_index}"]}"
        if ! "${was_flag_option_terminator_seen}"; then
            case "${word}" in
            --)
                unset "unparsed_words[${word_index}]"
                # by itself -- is a flag/option terminator, but if it is the last word, it is the start of a completion
                if [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]]; then
                    was_flag_option_terminator_seen=true
                fi
                continue
                ;;
            -*)
                # ${word} is a flag or an option
                # If ${word} is an option, mark that the next word to be parsed is an option value
                local option
                for option in "${repeating_options[@]}" "${non_repeating_options[@]}"; do
                    [[ "${word}" = "${option}" ]] && is_parsing_option_value=true && break
                done

                # Remove ${word} from ${non_repeating_flags} or ${non_repeating_options} so it isn't offered again
                local not_found=true
                local -i index
                for index in "${!non_repeating_flags[@]}"; do
                    if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                        unset "non_repeating_flags[${index}]"
                        non_repeating_flags=("${non_repeating_flags[@]}")
                        not_found=false
                        break
                    fi
                done
                if "${not_found}"; then
                    for index in "${!non_repeating_flags[@]}"; do
                        if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                            unset "non_repeating_flags[${index}]"
                            non_repeating_flags=("${non_repeating_flags[@]}")
                            break
                        fi
                    done
                fi
                unset "unparsed_words[${word_index}]"
                continue
                ;;
            esac
        fi

        # ${word} is neither a flag, nor an option, nor an option value
        if [[ "${positional_number}" -lt "${positional_count}" || "${positional_count}" -lt 0 ]]; then
            # ${word} is a positional
            ((positional_number++))
            unset "unparsed_words[${word_index}]"
        else
            if [[ -z "${word}" ]]; then
                # Could be completing a flag, option, or subcommand
                positional_number=-1
            else
                # ${word} is a subcommand or invalid, so stop processing this (sub)command
                positional_number=-2
            fi
            break
        fi
    done

    unparsed_words=("${unparsed_words[@]}")

    if\
        ! "${was_flag_option_terminator_seen}"\
        && ! "${is_parsing_option_value}"\
        && [[ ("${cur}" = -* && "${positional_number}" -ge 0) || "${positional_number}" -eq -1 ]]
    then
        COMPREPLY+=($(compgen -W "${repeating_flags[*]} ${non_repeating_flags[*]} ${repeating_options[*]} ${non_repeating_options[*]}" -- "${cur}"))
    fi
}

__storybank_add_completions() {
    local completion
    while IFS='' read -r completion; do
        COMPREPLY+=("${completion}")
    done < <(IFS=$'\n' compgen "${@}" -- "${cur}")
}

__storybank_custom_complete() {
    if [[ -n "${cur}" || -z ${COMP_WORDS[${COMP_CWORD}]} || "${COMP_LINE:${COMP_POINT}:1}" != ' ' ]]; then
        local -ar words=("${COMP_WORDS[@]}")
    else
        local -ar words=("${COMP_WORDS[@]::${COMP_CWORD}}" '' "${COMP_WORDS[@]:${COMP_CWORD}}")
    fi

    "${COMP_WORDS[0]}" "${@}" "${words[@]}"
}

_storybank() {
    local state
    state="$(shopt -p;shopt -po)"
    trap "${state//$'\n'/;}" RETURN
    shopt -s extglob
    set +o history +o posix

    local -xr SAP_SHELL=bash
    local -x SAP_SHELL_VERSION
    SAP_SHELL_VERSION="$(IFS='.';printf %s "${BASH_VERSINFO[*]}")"
    local -r SAP_SHELL_VERSION

    local -r cur="${2}"
    local -r prev="${3}"

    local -i positional_number
    local -a unparsed_words=("${COMP_WORDS[@]:1:${COMP_CWORD}}")

    local -a repeating_flags=()
    local -a non_repeating_flags=(--no-input --version -h --help)
    local -a repeating_options=()
    local -a non_repeating_options=(--journal --color)
    __storybank_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    log|add|refine|edit|suggest|tag|untag|retire|delete|restore|purge|undo|match|search|list|show|drafts|history|gaps|next|review|signal|claims|questions|interview|tell|prep|report|dimension|import|index|export|backup|restore-backup|doctor|config|demo|help)
        # Offer subcommand argument completions
        "_storybank_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'log add refine edit suggest tag untag retire delete restore purge undo match search list show drafts history gaps next review signal claims questions interview tell prep report dimension import index export backup restore-backup doctor config demo help' -- "${cur}"))
        ;;
    esac
}

_storybank_log() {
    repeating_flags=()
    non_repeating_flags=(--no-input --version -h --help)
    repeating_options=(--dimension --tag)
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--dimension')
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion log -- --dimension "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    '--tag')
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion log -- --tag "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_storybank_add() {
    repeating_flags=()
    non_repeating_flags=(--editor -e --no-input --version -h --help)
    repeating_options=(--dimension --tag)
    non_repeating_options=(--from --title --date --role --organisation --customer --situation --task --action --result --customer-feeling --motivation --customer-response --reflection --status --journal --color)
    __storybank_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--from')
        __storybank_add_completions -f
        return
        ;;
    '--title')
        return
        ;;
    '--date')
        return
        ;;
    '--role')
        return
        ;;
    '--organisation')
        return
        ;;
    '--customer')
        return
        ;;
    '--situation')
        return
        ;;
    '--task')
        return
        ;;
    '--action')
        return
        ;;
    '--result')
        return
        ;;
    '--customer-feeling')
        return
        ;;
    '--motivation')
        return
        ;;
    '--customer-response')
        return
        ;;
    '--reflection')
        return
        ;;
    '--dimension')
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion add -- --dimension "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    '--tag')
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion add -- --tag "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    '--status')
        __storybank_add_completions -W 'draft'$'\n''ready'$'\n''retired'
        return
        ;;
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_storybank_refine() {
    repeating_flags=()
    non_repeating_flags=(--no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion refine -- positional@0 "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_storybank_edit() {
    repeating_flags=()
    non_repeating_flags=(--no-input --version -h --help)
    repeating_options=(--dimension --tag)
    non_repeating_options=(--title --date --role --organisation --customer --situation --task --action --result --customer-feeling --motivation --customer-response --reflection --status --from --journal --color)
    __storybank_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--title')
        return
        ;;
    '--date')
        return
        ;;
    '--role')
        return
        ;;
    '--organisation')
        return
        ;;
    '--customer')
        return
        ;;
    '--situation')
        return
        ;;
    '--task')
        return
        ;;
    '--action')
        return
        ;;
    '--result')
        return
        ;;
    '--customer-feeling')
        return
        ;;
    '--motivation')
        return
        ;;
    '--customer-response')
        return
        ;;
    '--reflection')
        return
        ;;
    '--dimension')
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion edit -- --dimension "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    '--tag')
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion edit -- --tag "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    '--status')
        __storybank_add_completions -W 'draft'$'\n''ready'$'\n''retired'
        return
        ;;
    '--from')
        __storybank_add_completions -f
        return
        ;;
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion edit -- positional@0 "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_storybank_suggest() {
    repeating_flags=()
    non_repeating_flags=(--accept --json --no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_storybank_tag() {
    repeating_flags=()
    non_repeating_flags=(--no-input --json --version -h --help)
    repeating_options=()
    non_repeating_options=(--rename --journal --color)
    __storybank_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--rename')
        return
        ;;
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion tag -- positional@0 "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    *)
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion tag -- positional@1 "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_storybank_untag() {
    repeating_flags=()
    non_repeating_flags=(--no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion untag -- positional@0 "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    *)
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion untag -- positional@1 "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_storybank_retire() {
    repeating_flags=()
    non_repeating_flags=(--no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion retire -- positional@0 "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_storybank_delete() {
    repeating_flags=()
    non_repeating_flags=(--no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion delete -- positional@0 "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_storybank_restore() {
    repeating_flags=()
    non_repeating_flags=(--no-input --json --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion restore -- positional@0 "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_storybank_purge() {
    repeating_flags=()
    non_repeating_flags=(--all --backups --force -f --no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion purge -- positional@0 "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_storybank_undo() {
    repeating_flags=()
    non_repeating_flags=(--no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_storybank_match() {
    repeating_flags=()
    non_repeating_flags=(--forget --json --no-input --version -h --help)
    repeating_options=(--dimension --tag --status)
    non_repeating_options=(--as --interview --limit --since --until --organisation --journal --color)
    __storybank_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--as')
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion match -- --as "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    '--interview')
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion match -- --interview "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    '--limit')
        return
        ;;
    '--dimension')
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion match -- --dimension "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    '--tag')
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion match -- --tag "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--organisation')
        return
        ;;
    '--status')
        __storybank_add_completions -W 'draft'$'\n''ready'$'\n''retired'
        return
        ;;
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_storybank_search() {
    repeating_flags=()
    non_repeating_flags=(--json --no-input --version -h --help)
    repeating_options=(--dimension --tag --status)
    non_repeating_options=(--since --until --organisation --limit --journal --color)
    __storybank_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--dimension')
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion search -- --dimension "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    '--tag')
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion search -- --tag "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--organisation')
        return
        ;;
    '--status')
        __storybank_add_completions -W 'draft'$'\n''ready'$'\n''retired'
        return
        ;;
    '--limit')
        return
        ;;
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_storybank_list() {
    repeating_flags=()
    non_repeating_flags=(--json --no-input --version -h --help)
    repeating_options=(--dimension --tag --status)
    non_repeating_options=(--since --until --organisation --sort --limit --journal --color)
    __storybank_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--dimension')
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion list -- --dimension "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    '--tag')
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion list -- --tag "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--organisation')
        return
        ;;
    '--status')
        __storybank_add_completions -W 'draft'$'\n''ready'$'\n''retired'
        return
        ;;
    '--sort')
        __storybank_add_completions -W 'number'$'\n''date'$'\n''updated'$'\n''title'
        return
        ;;
    '--limit')
        return
        ;;
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_storybank_show() {
    repeating_flags=()
    non_repeating_flags=(--redact --json --no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion show -- positional@0 "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_storybank_drafts() {
    repeating_flags=()
    non_repeating_flags=(--json --no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_storybank_history() {
    repeating_flags=()
    non_repeating_flags=(--json --no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion history -- positional@0 "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_storybank_gaps() {
    repeating_flags=()
    non_repeating_flags=(--json --no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--dimension --journal --color)
    __storybank_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--dimension')
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion gaps -- --dimension "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_storybank_next() {
    repeating_flags=()
    non_repeating_flags=(--json --no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_storybank_review() {
    repeating_flags=()
    non_repeating_flags=(--json --no-input --version -h --help)
    repeating_options=(--rule)
    non_repeating_options=(--silence --unsilence --journal --color)
    __storybank_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--rule')
        __storybank_add_completions -W 'missing-part'$'\n''stub-part'$'\n''long-setup'$'\n''thin-action'$'\n''we-over-i'$'\n''no-outcome'$'\n''vague'$'\n''customer-absent'$'\n''customer-blamed'$'\n''handed-off'$'\n''loop-open'$'\n''no-motive'$'\n''weak-motive'$'\n''no-reflection'$'\n''unproven-tag'$'\n''too-long'$'\n''too-short'$'\n''old'$'\n''private-data'$'\n''unmarked-claim'
        return
        ;;
    '--silence')
        __storybank_add_completions -W 'missing-part'$'\n''stub-part'$'\n''long-setup'$'\n''thin-action'$'\n''we-over-i'$'\n''no-outcome'$'\n''vague'$'\n''customer-absent'$'\n''customer-blamed'$'\n''handed-off'$'\n''loop-open'$'\n''no-motive'$'\n''weak-motive'$'\n''no-reflection'$'\n''unproven-tag'$'\n''too-long'$'\n''too-short'$'\n''old'$'\n''private-data'$'\n''unmarked-claim'
        return
        ;;
    '--unsilence')
        __storybank_add_completions -W 'missing-part'$'\n''stub-part'$'\n''long-setup'$'\n''thin-action'$'\n''we-over-i'$'\n''no-outcome'$'\n''vague'$'\n''customer-absent'$'\n''customer-blamed'$'\n''handed-off'$'\n''loop-open'$'\n''no-motive'$'\n''weak-motive'$'\n''no-reflection'$'\n''unproven-tag'$'\n''too-long'$'\n''too-short'$'\n''old'$'\n''private-data'$'\n''unmarked-claim'
        return
        ;;
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion review -- positional@0 "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_storybank_signal() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __storybank_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|confirm|deny)
        # Offer subcommand argument completions
        "_storybank_signal_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list confirm deny' -- "${cur}"))
        ;;
    esac
}

_storybank_signal_list() {
    repeating_flags=()
    non_repeating_flags=(--json --no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion signal list -- positional@0 "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_storybank_signal_confirm() {
    repeating_flags=()
    non_repeating_flags=(--no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--passage --journal --color)
    __storybank_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--passage')
        return
        ;;
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion signal confirm -- positional@0 "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    2)
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion signal confirm -- positional@1 "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_storybank_signal_deny() {
    repeating_flags=()
    non_repeating_flags=(--no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion signal deny -- positional@0 "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    2)
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion signal deny -- positional@1 "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_storybank_claims() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __storybank_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|mark)
        # Offer subcommand argument completions
        "_storybank_claims_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list mark' -- "${cur}"))
        ;;
    esac
}

_storybank_claims_list() {
    repeating_flags=()
    non_repeating_flags=(--unmarked --json --no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion claims list -- positional@0 "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_storybank_claims_mark() {
    repeating_flags=()
    non_repeating_flags=(--no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options 3

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion claims mark -- positional@0 "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    3)
        __storybank_add_completions -W 'measured'$'\n''estimate'$'\n''cannot-confirm'$'\n''unmarked'
        return
        ;;
    esac
}

_storybank_questions() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __storybank_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|add|import|remove)
        # Offer subcommand argument completions
        "_storybank_questions_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list add import remove' -- "${cur}"))
        ;;
    esac
}

_storybank_questions_list() {
    repeating_flags=()
    non_repeating_flags=(--own --open --json --no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--dimension --journal --color)
    __storybank_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--dimension')
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion questions list -- --dimension "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_storybank_questions_add() {
    repeating_flags=()
    non_repeating_flags=(--no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--dimension --journal --color)
    __storybank_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--dimension')
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion questions add -- --dimension "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_storybank_questions_import() {
    repeating_flags=()
    non_repeating_flags=(--no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __storybank_add_completions -f
        return
        ;;
    esac
}

_storybank_questions_remove() {
    repeating_flags=()
    non_repeating_flags=(--no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_storybank_interview() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __storybank_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|add|show)
        # Offer subcommand argument completions
        "_storybank_interview_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list add show' -- "${cur}"))
        ;;
    esac
}

_storybank_interview_list() {
    repeating_flags=()
    non_repeating_flags=(--json --no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_storybank_interview_add() {
    repeating_flags=()
    non_repeating_flags=(--no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--role --round --date --interviewer --journal --color)
    __storybank_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--role')
        return
        ;;
    '--round')
        return
        ;;
    '--date')
        return
        ;;
    '--interviewer')
        return
        ;;
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_storybank_interview_show() {
    repeating_flags=()
    non_repeating_flags=(--json --no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion interview show -- positional@0 "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_storybank_tell() {
    repeating_flags=()
    non_repeating_flags=(--no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--interview --question --landed --note --journal --color)
    __storybank_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--interview')
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion tell -- --interview "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    '--question')
        return
        ;;
    '--landed')
        return
        ;;
    '--note')
        return
        ;;
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion tell -- positional@0 "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_storybank_prep() {
    repeating_flags=()
    non_repeating_flags=(--markdown --redact --json --no-input --version -h --help)
    repeating_options=(--dimension)
    non_repeating_options=(--interview --questions --job --each --journal --color)
    __storybank_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--interview')
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion prep -- --interview "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    '--questions')
        __storybank_add_completions -f
        return
        ;;
    '--job')
        __storybank_add_completions -f
        return
        ;;
    '--dimension')
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion prep -- --dimension "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    '--each')
        return
        ;;
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_storybank_report() {
    repeating_flags=()
    non_repeating_flags=(--open --force -f --redact --no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--output -o --interview --journal --color)
    __storybank_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--output'|'-o')
        __storybank_add_completions -f
        return
        ;;
    '--interview')
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion report -- --interview "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_storybank_dimension() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __storybank_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|add|remove)
        # Offer subcommand argument completions
        "_storybank_dimension_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list add remove' -- "${cur}"))
        ;;
    esac
}

_storybank_dimension_list() {
    repeating_flags=()
    non_repeating_flags=(--no-input --json --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_storybank_dimension_add() {
    repeating_flags=()
    non_repeating_flags=(--no-input --version -h --help)
    repeating_options=(--question)
    non_repeating_options=(--name --summary --journal --color)
    __storybank_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--name')
        return
        ;;
    '--summary')
        return
        ;;
    '--question')
        return
        ;;
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_storybank_dimension_remove() {
    repeating_flags=()
    non_repeating_flags=(--no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_storybank_import() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --ignore-unknown --no-index --json --no-input --version -h --help)
    repeating_options=(--map)
    non_repeating_options=(--format --prefer --passphrase-file --journal --color)
    __storybank_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--format')
        __storybank_add_completions -W 'json'$'\n''jsonl'$'\n''markdown'$'\n''csv'$'\n''jrnl'
        return
        ;;
    '--map')
        return
        ;;
    '--prefer')
        __storybank_add_completions -W 'journal'$'\n''file'
        return
        ;;
    '--passphrase-file')
        __storybank_add_completions -f
        return
        ;;
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __storybank_add_completions -f
        return
        ;;
    esac
}

_storybank_index() {
    repeating_flags=()
    non_repeating_flags=(--no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_storybank_export() {
    repeating_flags=()
    non_repeating_flags=(--force -f --salvage --encrypt --redact --no-input --version -h --help)
    repeating_options=(--dimension --tag --status)
    non_repeating_options=(--format --output -o --passphrase-file --since --until --organisation --journal --color)
    __storybank_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--format')
        __storybank_add_completions -W 'json'$'\n''jsonl'$'\n''markdown'$'\n''csv'
        return
        ;;
    '--output'|'-o')
        __storybank_add_completions -f
        return
        ;;
    '--passphrase-file')
        __storybank_add_completions -f
        return
        ;;
    '--dimension')
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion export -- --dimension "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    '--tag')
        __storybank_add_completions -W "$(__storybank_custom_complete ---completion export -- --tag "${COMP_CWORD}" "$(__storybank_cursor_index_in_current_word)")"
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--organisation')
        return
        ;;
    '--status')
        __storybank_add_completions -W 'draft'$'\n''ready'$'\n''retired'
        return
        ;;
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_storybank_backup() {
    repeating_flags=()
    non_repeating_flags=(--verify --force -f --encrypt --no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--passphrase-file --journal --color)
    __storybank_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--passphrase-file')
        __storybank_add_completions -f
        return
        ;;
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __storybank_add_completions -f
        return
        ;;
    esac
}

_storybank_restore-backup() {
    repeating_flags=()
    non_repeating_flags=(--force -f --no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--passphrase-file --journal --color)
    __storybank_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--passphrase-file')
        __storybank_add_completions -f
        return
        ;;
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __storybank_add_completions -f
        return
        ;;
    esac
}

_storybank_doctor() {
    repeating_flags=()
    non_repeating_flags=(--repair --json --no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_storybank_config() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __storybank_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|get|set|unset|path)
        # Offer subcommand argument completions
        "_storybank_config_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list get set unset path' -- "${cur}"))
        ;;
    esac
}

_storybank_config_list() {
    repeating_flags=()
    non_repeating_flags=(--json --no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_storybank_config_get() {
    repeating_flags=()
    non_repeating_flags=(--no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __storybank_add_completions -W 'journal'$'\n''editor'$'\n''pager'$'\n''color'$'\n''freshness_months'$'\n''words_per_minute'$'\n''silenced_rules'
        return
        ;;
    esac
}

_storybank_config_set() {
    repeating_flags=()
    non_repeating_flags=(--no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __storybank_add_completions -W 'journal'$'\n''editor'$'\n''pager'$'\n''color'$'\n''freshness_months'$'\n''words_per_minute'$'\n''silenced_rules'
        return
        ;;
    esac
}

_storybank_config_unset() {
    repeating_flags=()
    non_repeating_flags=(--no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __storybank_add_completions -W 'journal'$'\n''editor'$'\n''pager'$'\n''color'$'\n''freshness_months'$'\n''words_per_minute'$'\n''silenced_rules'
        return
        ;;
    esac
}

_storybank_config_path() {
    repeating_flags=()
    non_repeating_flags=(--no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--journal --color)
    __storybank_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_storybank_demo() {
    repeating_flags=()
    non_repeating_flags=(--no-input --version -h --help)
    repeating_options=()
    non_repeating_options=(--keep --journal --color)
    __storybank_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--keep')
        return
        ;;
    '--journal')
        __storybank_add_completions -f
        return
        ;;
    '--color')
        __storybank_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_storybank_help() {
    repeating_flags=()
    non_repeating_flags=(--version)
    repeating_options=()
    non_repeating_options=()
    __storybank_offer_flags_options -1
}

complete -o filenames -F _storybank storybank
