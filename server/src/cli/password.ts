// Reads a password for a new account: from a pipe, or from the keyboard without showing it.
// Owns the prompt. Never judges the password; access/passwords.ts does.
import type { Terminal } from './command.ts';

const enter = ['\r', '\n', '\u0004'];
const interrupt = '\u0003';
const backspace = ['\u007f', '\b'];

/** Undefined if the person gave up. */
export function readPassword(terminal: Terminal, { prompt }: { prompt: string }): Promise<string | undefined> {
  return terminal.input.isTTY ? typed(terminal, prompt) : piped(terminal);
}

/** The first line. A pipe often ends in a line feed that is no part of the password. */
async function piped({ input }: Terminal): Promise<string> {
  let text = '';
  input.setEncoding('utf8');
  for await (const chunk of input) text += chunk;
  return text.split(/\r?\n/)[0]!;
}

function typed({ input, err }: Terminal, prompt: string): Promise<string | undefined> {
  err(prompt);
  input.setRawMode?.(true);
  input.setEncoding('utf8');
  return new Promise((resolve) => {
    let text: string[] = [];
    const done = (result: string | undefined) => {
      input.off('data', onData);
      input.setRawMode?.(false);
      input.pause();
      err('\n');
      resolve(result);
    };
    const onData = (chunk: string | Buffer) => {
      for (const character of String(chunk)) {
        if (enter.includes(character)) return done(text.join(''));
        if (character === interrupt) return done(undefined);
        if (backspace.includes(character)) text = text.slice(0, -1);
        else text.push(character);
      }
    };
    input.on('data', onData);
    input.resume();
  });
}
