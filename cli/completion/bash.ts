import { type Command, commonOptions } from '../command.ts';

export const bash = (commands: readonly Command[]): string => `# bash completion for glowplug
_glowplug() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]}
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')}' -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]} $previous" in
${commands.flatMap(valueCases).join('\n')}
  esac
  case "\${COMP_WORDS[1]}" in
${commands.map(wordsCase).join('\n')}
  esac
}
complete -o filenames -F _glowplug glowplug
`;

const valueCases = ({ name, options }: Command): readonly string[] =>
  Object.entries(options).flatMap(([option, { value, short, choices }]) => {
    if (value === undefined) return [];
    const spellings = [`'${name} --${option}'`, ...(short === undefined ? [] : [`'${name} -${short}'`])];
    return [
      `    ${spellings.join(' | ')}) COMPREPLY=($(compgen ${valuesOf(value, choices)} -- "$current")); return ;;`,
    ];
  });

const valuesOf = (value: string, choices: readonly string[] | undefined): string =>
  choices === undefined ? (value === 'DIR' ? '-d' : '-f') : `-W '${choices.join(' ')}'`;

const wordsCase = ({ name, options, operands }: Command): string => {
  const flags = Object.keys({ ...options, ...commonOptions }).map((option) => `--${option}`);
  const words = [...flags, ...operands.flatMap(({ choices }) => choices ?? [])].join(' ');
  const files = operands.some((operand) => operand.name === 'FILE') ? ' $(compgen -f -- "$current")' : '';
  return `    ${name}) COMPREPLY=($(compgen -W '${words}' -- "$current")${files}) ;;`;
};
