// Files over HTTP with the embedded store. What is asked stands in the two contracts.
import { openFileDoor } from '../testing/fileDoor.ts';
import { accessContract } from './fileAccessContract.ts';
import { uploadContract } from './fileUploadContract.ts';

const door = openFileDoor(async () => ({ store: { name: 'embedded' } }));
uploadContract(door);
accessContract(door);
