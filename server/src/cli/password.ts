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
      const characters = [...String(chunk)];
      for (const [at, character] of characters.entries()) {
        if (enter.includes(character) || character === interrupt) {
          done(character === interrupt ? undefined : text.join(''));
          // Pasted lines come in one piece: what stands behind the first belongs to the next question.
          if (at + 1 < characters.length) input.unshift(characters.slice(at + 1).join(''));
          return;
        }
        if (backspace.includes(character)) text = text.slice(0, -1);
        else text.push(character);
      }
    };
    input.on('data', onData);
    input.resume();
  });
}
