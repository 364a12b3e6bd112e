// Pictures and files: their code arrives when a screen has room for them.
import { Bones } from '../parts/basics.tsx';
import { lazyPart } from '../parts/lazyPart.tsx';
import type { Client } from '../state/client.ts';
import type { FileShelf } from '../state/files/fileShelf.ts';
import type { CaseFilesProps } from './files/CaseFiles.tsx';
import type { FilePickerProps } from './files/FilePicker.tsx';

const files = () => import('./files/chunk.ts');

export const FilePicker = lazyPart<FilePickerProps>(
  () => files().then(({ FilePicker: part, styles: css }) => ({ part, css })),
  () => <Bones rows={2} />,
);

export const CaseFiles = lazyPart<CaseFilesProps>(
  () => files().then(({ CaseFiles: part, styles: css }) => ({ part, css })),
  () => null,
);

/** The shelf with what was picked and not sent yet, an earlier visit's too; undefined while there is nothing on it. */
export function filesUnderWay(client: Client, relay: string): Promise<FileShelf> | undefined {
  const any = client.store.names().some((name) => name.startsWith('file.'));
  return any ? files().then(({ fileShelf }) => fileShelf(client, relay)) : undefined;
}
