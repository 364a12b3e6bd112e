import { doorContract } from './doorContract.ts';

doorContract('the embedded store', async () => ({ store: { name: 'embedded' } }));
