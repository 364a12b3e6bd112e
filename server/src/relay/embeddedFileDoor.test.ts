import { doorContract } from './fileDoorContract.ts';

doorContract('the embedded store', async () => ({ store: { name: 'embedded' } }));
