/** `npx mitid-widgets`: the commands for those who keep content and overlays. */
import { ContentError, UsageError, type Command, type Context, type ExitCode } from './command.ts';
import { versionOf } from './content-folder.ts';
import { importMap } from './import-map.ts';
import { render } from './render.ts';
import { rules } from './rules.ts';
import { sources } from './sources.ts';
import { status } from './status.ts';
import { texts } from './texts.ts';
import { validate } from './validate.ts';

const commands: Readonly<Record<string, Command>> = {
  validate,
  rules,
  status,
  sources,
  texts,
  'import-map': importMap,
  render,
};

const help = (): string => {
  const lines = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(12)}${summary}`,
  );
  return `mitid-widgets COMMAND [--help]

${lines.join('\n')}

  --version  the version of the package
  --help     this, or the help of a command`;
};

/** Says what is wrong, where that is known. */
function explain(error: unknown, command: Command, context: Context): ExitCode {
  if (error instanceof ContentError) {
    context.error(error.message);
    return 1;
  }
  if (!(error instanceof UsageError)) throw error;
  context.error(`${error.message}\n\n${command.help}`);
  return 2;
}

/** Only a command that renders or asks other servers takes its time. */
export function main(args: readonly string[], context: Context): ExitCode | Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === '--version') {
    context.out(versionOf(context.ownRoot));
    return 0;
  }
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const isAsked = name === '--help' || name === 'help';
    if (!isAsked && name !== undefined) context.error(`There is no command "${name}".\n`);
    (isAsked ? context.out : context.error)(help());
    return isAsked ? 0 : 2;
  }
  if (rest.includes('--help')) {
    context.out(command.help);
    return 0;
  }
  try {
    const code = command.run(rest, context);
    return typeof code === 'number'
      ? code
      : code.catch((error: unknown) => explain(error, command, context));
  } catch (error) {
    return explain(error, command, context);
  }
}
