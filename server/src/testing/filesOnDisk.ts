import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'recourse-'));
}

/**
 * Whether a text stands in any file of a folder. Another process looks, because a process that has opened and closed a SQLite file
 * by itself loses the locks that its SQLite holds on it.
 */
export async function isInFiles(folder: string, text: string): Promise<boolean> {
  try {
    await run('grep', ['-rqaF', text, folder]);
    return true;
  } catch (error) {
    const { code, stderr = '' } = error as { code?: unknown; stderr?: string };
    if (code === 1) return false;
    // A file that a store wrote anew took the place of one that was listed: what is there now has to be looked at.
    if (code === 2 && stderr.startsWith(`grep: ${folder}/`) && stderr.includes('No such file'))
      return isInFiles(folder, text);
    throw error;
  }
}

/** A copy of a folder's files in a new folder, made by another process for the same reason. */
export async function copyFiles(folder: string): Promise<string> {
  const copy = await newFolder();
  await run('cp', ['-a', `${folder}/.`, copy]);
  return copy;
}
