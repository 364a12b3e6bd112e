// The commands about a case's files, as they are decided.
// Owns what a client cannot be trusted to say of a file: all of it but the caption.
import type { CaseCommand } from '@recourse/shared/case';
import { cleanCaption, type Evidence } from '@recourse/shared/evidence';
import type { LogId } from '@recourse/shared/kit';
import type { ClientCommand } from '@recourse/shared/protocol';
import type { Caller, CustomerCaller } from './caller.ts';

/** Where finished uploads wait to be put into a case. */
export interface FinishedUploads {
  /** Hands one over; undefined if there is none of this customer by that id. */
  claim(caller: CustomerCaller, upload: string, log: LogId): Promise<Evidence | undefined>;
  /** It is in the case. */
  attached(caller: CustomerCaller, upload: string): Promise<void>;
}

/** undefined: the command is about something else, or there is no such file. */
export function fillFile(command: ClientCommand, file: Evidence | undefined): CaseCommand | undefined {
  switch (command.type) {
    case 'addEvidence': {
      const caption = command.caption === undefined ? '' : cleanCaption(command.caption);
      return (
        file && {
          type: command.type,
          evidence: { ...file, ...(caption && { caption }), ...(command.shows && { shows: command.shows }) },
        }
      );
    }
    case 'purgeEvidence':
      return { type: command.type, file: command.file, reason: 'reason' in command ? command.reason : 'takenBack' };
    default:
      return undefined;
  }
}

export async function claimFor(
  uploads: FinishedUploads,
  { caller, command, log }: { caller: Caller; command: ClientCommand; log: LogId },
): Promise<Evidence | undefined> {
  if (command.type !== 'addEvidence' || caller.role !== 'customer') return undefined;
  return uploads.claim(caller, command.upload, log);
}
