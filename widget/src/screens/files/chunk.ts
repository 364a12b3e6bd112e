// The chunk of everything about pictures and files.

export { fileShelf } from '../../state/files/fileShelf.ts';
export { default as styles } from '../../theme/files.css?inline';
export { CaseFiles } from './CaseFiles.tsx';
export { FilePicker } from './FilePicker.tsx';
