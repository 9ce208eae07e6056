/** `mitid-widgets`: its commands, and what each promises in its help. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { ContentCopy } from './support/copy.ts';
import { packageRoot, run, said } from './support/run.ts';

const commands = ['validate', 'rules', 'status', 'sources', 'texts'];

describe('mitid-widgets', () => {
  for (const word of ['--help', 'help']) {
    it(`names its commands with ${word}`, () => {
      const { code, out, error } = run([word]);
      for (const command of commands) assert.match(out, new RegExp(`^  ${command} +\\w`, 'm'));
      assert.equal(error, '');
      assert.equal(code, 0);
    });
  }

  it('says its version with --version', () => {
    const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
      version: string;
    };
    const { code, out } = run(['--version']);
    assert.equal(out, `${version}\n`);
    assert.equal(code, 0);
  });

  it('helps where it is called without a command, and says that this was wrong', () => {
    const { code, out, error } = run([]);
    assert.match(error, /^mitid-widgets COMMAND/);
    assert.equal(out, '');
    assert.equal(code, 2);
  });

  for (const word of ['check', 'constructor', '__proto__', '-v']) {
    it(`has no command ${word}, says so, and exits with 2`, () => {
      const { code, out, error } = run([word]);
      assert.ok(error.startsWith(`There is no command "${word}".\n`), error);
      assert.match(error, /^mitid-widgets COMMAND/m);
      assert.equal(out, '');
      assert.equal(code, 2);
    });
  }
});

for (const command of commands) {
  describe(`mitid-widgets ${command}`, () => {
    const { out: help } = run([command, '--help']);

    it('has a help that shows how it is called and what it exits with', () => {
      assert.ok(help.startsWith(`mitid-widgets ${command}`), help);
      assert.match(help, /^Exit code: 0 /m);
    });

    it('helps without doing anything, whatever else stands there', () => {
      const { code, out } = run([command, 'nowhere', '--help', '--nonsense']);
      assert.equal(out, help);
      assert.equal(code, 0);
    });

    it('exits with 2 for an option that there is not, and says which', () => {
      const { code, out, error } = run([command, '--nonsense']);
      assert.match(error, /^Unknown option '--nonsense'$/m);
      assert.ok(error.includes(help), error);
      assert.equal(out, '');
      assert.equal(code, 2);
    });

    it('promises 2 in its help for a call that is wrong', () => {
      assert.match(help.replaceAll('\n', ' '), /2 called in a wrong way\.\s*$/);
    });
  });
}

/** More combinations than are tried out: a fault, and one that is found without trying. */
function makeTooLarge(copy: ContentCopy): void {
  copy.content('eligibility', ({ rules }) => {
    Object.assign(rules.find(({ id }) => id === 'borrowed-phone')!.when, {
      citizenship: ['danish'],
      'second-document': ['none'],
    });
  });
}

describe('the exit codes that each help promises', () => {
  let copy: ContentCopy;
  beforeEach(() => {
    copy = new ContentCopy();
  });
  afterEach(() => {
    copy.remove();
  });
  const promised = (command: string, code: number): string => {
    const help = run([command, '--help']).out.replaceAll('\n', ' ');
    return new RegExp(`Exit code:.*\\b${code} ([^,.(]+)`).exec(help)?.[1]?.trim() ?? '';
  };
  const breakText = (): void => {
    copy.replace('locales/content/en.json', '"title": "', '"title": "<b>');
  };

  const cases: readonly {
    readonly args: readonly string[];
    readonly code: 0 | 1 | 2;
    readonly means: string;
    readonly seed?: () => void;
  }[] = [
    { args: ['validate', 'ROOT'], code: 0, means: 'no errors' },
    { args: ['validate', 'ROOT'], code: 1, means: 'errors', seed: breakText },
    { args: ['validate', '--stamp=yes'], code: 2, means: 'called in a wrong way' },
    { args: ['rules', 'ROOT'], code: 0, means: 'proved' },
    { args: ['rules', 'ROOT'], code: 1, means: 'faults', seed: () => makeTooLarge(copy) },
    { args: ['rules', '--since', 'nowhere.json'], code: 2, means: 'called in a wrong way' },
    { args: ['status', 'ROOT'], code: 0, means: 'all is well' },
    {
      args: ['status', 'ROOT', '--reviewed'],
      code: 1,
      means: 'a gate failed',
      seed: () => copy.write('locales/reviews/da.json', '{}'),
    },
    { args: ['status', '--max-age=soon'], code: 2, means: 'called in a wrong way' },
    { args: ['sources', '--content', 'ROOT'], code: 0, means: 'done' },
    {
      args: ['sources', '--content', 'ROOT'],
      code: 1,
      means: 'the content has errors',
      seed: breakText,
    },
    { args: ['sources', 'read'], code: 2, means: 'called in a wrong way' },
    { args: ['texts', 'da', '--content', 'ROOT'], code: 0, means: 'done' },
    { args: ['texts'], code: 2, means: 'called in a wrong way' },
  ];

  for (const { args, code, means, seed } of cases) {
    it(`${args.join(' ')} exits with ${code}: ${means}`, () => {
      assert.equal(promised(args[0]!, code), means);
      seed?.();
      const result = run(args.map((arg) => (arg === 'ROOT' ? copy.root : arg)));
      assert.equal(result.code, code, said(result));
    });
  }
});

describe('a command that needs sound content', () => {
  let copy: ContentCopy;
  beforeEach(() => {
    copy = new ContentCopy();
  });
  afterEach(() => {
    copy.remove();
  });
  const calls: Record<string, (root: string) => readonly string[]> = {
    rules: (root) => ['rules', root],
    status: (root) => ['status', root],
    sources: (root) => ['sources', '--content', root],
    texts: (root) => ['texts', 'da', '--content', root],
  };

  for (const [command, call] of Object.entries(calls)) {
    it(`says every error with its place, and does nothing: ${command}`, () => {
      copy.replace('content/eligibility.json', '"then": "recover"', '"then": "recovr"');
      copy.replace('locales/content/en.json', '"title": "Log in', '"title": "<i>Log in');
      const { code, out, error } = run(call(copy.root));
      const lines = error.trimEnd().split('\n');
      assert.equal(lines.pop(), 'What is wrong there must be mended before.');
      const places = [
        copy.placeOf('content/eligibility.json', ['"recovr"']),
        copy.placeOf('locales/content/en.json', ['<i>']),
      ];
      assert.deepEqual(
        lines.map((line) => line.split('  ').slice(0, 2)),
        places.map((place) => [place, 'error']),
      );
      for (const line of lines) assert.match(line, / {2}(content|text\.en)\.\S+: .+; expected ./);
      assert.equal(out, '');
      assert.equal(code, 1);
    });

    it(`helps where the folder has no content: ${command}`, () => {
      rmSync(copy.path('content'), { recursive: true });
      const { code, out, error } = run(call(copy.root));
      assert.ok(error.startsWith(`There is no content/ in ${copy.shown('.')}.\n`), error);
      assert.ok(error.includes(run([command, '--help']).out), error);
      assert.equal(out, '');
      assert.equal(code, 2);
    });
  }

  for (const command of ['status', 'texts']) {
    it(`says where reviews are broken: ${command}`, () => {
      copy.write('locales/reviews/da.json', '{\n  "steps.find-home": }\n');
      const { code, error } = run(calls[command]!(copy.root));
      const place = `${copy.shown('locales/reviews/da.json')}:2:`;
      assert.ok(error.startsWith(place), error);
      assert.match(error, /:\d+ {2}error {2}.*expected JSON$/m);
      assert.equal(code, 1);
    });
  }
});

describe('no command shows a stack trace', () => {
  let copy: ContentCopy;
  beforeEach(() => {
    copy = new ContentCopy();
  });
  afterEach(() => {
    copy.remove();
  });

  const calls: Record<string, readonly string[]> = {
    validate: ['validate', 'ROOT'],
    rules: ['rules', 'ROOT'],
    status: ['status', 'ROOT'],
    sources: ['sources', '--content', 'ROOT'],
    texts: ['texts', 'da', '--content', 'ROOT'],
  };
  const states: Record<string, () => void> = {
    'for a folder that is not there': () => copy.remove(),
    'for content that is not JSON': () => copy.write('content/sources.json', '{'),
    'for texts that are not JSON': () => copy.write('locales/content/en.json', '{'),
    'for reviews that are not JSON': () => {
      makeTooLarge(copy);
      copy.write('locales/reviews/da.json', '{');
    },
    'for content of another shape': () => copy.write('content/sources.json', '{"sources": 7}'),
  };
  for (const [command, args] of Object.entries(calls)) {
    for (const [state, seed] of Object.entries(states)) {
      it(`${command} ${state}`, () => {
        seed();
        assert.doesNotThrow(() => run(args.map((arg) => (arg === 'ROOT' ? copy.root : arg))));
      });
    }
  }

  it('rules --html for a folder that is not there', () => {
    makeTooLarge(copy);
    const path = copy.path('nowhere/report.html');
    const { code, error } = run(['rules', copy.root, '--html', path]);
    assert.ok(error.startsWith(`${path} cannot be written (ENOENT)\n`), error);
    assert.equal(code, 2);
  });
});
