// What `bin/recourse.mjs` does with the built program, done with the sources.
import { main } from '../cli/main.ts';

await main(process.argv.slice(2));
