import { type Command, commonOptions, type Operand, type Option } from '../command.ts';

export const zsh = (commands: readonly Command[]): string => `#compdef glowplug
_glowplug() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quote(`${name}:${summary}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(commandCase).join('\n')}
  esac
}
_glowplug "$@"
`;

const commandCase = ({ name, options, operands }: Command): string => {
  const specs = [
    ...Object.entries({ ...options, ...commonOptions }).map(optionSpec),
    ...operands.map(operandSpec),
  ];
  return `    ${name}) _arguments ${specs.map(quote).join(' ')} ;;`;
};

const optionSpec = ([name, { describe, value, choices }]: readonly [string, Option]): string => {
  const values =
    choices === undefined ? (value === 'DIR' ? '_files -/' : '_files') : `(${choices.join(' ')})`;
  const action = value === undefined ? '' : `:${value}:${values}`;
  return `--${name}[${describe.replace(/[[\]:]/g, ' ')}]${action}`;
};

const operandSpec = ({ name, choices }: Operand): string =>
  `:${name}:${choices === undefined ? (name === 'FILE' ? '_files' : ' ') : `(${choices.join(' ')})`}`;

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
